import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseFile } from '#contracts/cases';
import { CaseNegotiations, CreditorList } from '#contracts/negotiations';
import type { Role } from '#domain/people/roles';
import { aPng } from '#domain/photos/testing/sample-photos';
import type { Person } from '../testing/http.ts';
import {
  aMandate,
  aMatter,
  anAnswer,
  anOffer,
  aSettlement,
  ICE_SELLER,
} from '../testing/negotiation-forms.ts';
import { aNegotiation, type Negotiating } from '../testing/negotiation.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { does, readFile } from '../testing/walk.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let at: Negotiating;
let caseId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  at = await aNegotiation(village);
  caseId = at.negotiatingCaseId;
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** What of a creditor a reader is told: everything, the class alone, or that there is no such case. */
async function toldTo(person: Person): Promise<'name' | 'class' | 'nothing'> {
  const file = await person.get('case', { caseId });
  const talks = await person.get('caseNegotiations', { caseId });
  if (talks.status === 404) {
    const debts = file.status === 404 ? null : CaseFile.parse(file.body).debts;
    expect(debts).toBeNull();
    return 'nothing';
  }
  const [debt] = CaseFile.parse(file.body).debts ?? [];
  const { seesCreditors, matters } = CaseNegotiations.parse(talks.body);
  const [matter] = matters;
  expect(debt?.source).toBe(matter?.source);
  expect(matter?.balanceSatang).toBe('3000000');
  expect(debt?.creditorName !== null).toBe(seesCreditors);
  expect(matter?.creditors?.[0]?.description === ICE_SELLER).toBe(seesCreditors);
  expect(matter?.talks[0]?.who !== null).toBe(seesCreditors);
  expect(JSON.stringify([file.body, talks.body]).includes(ICE_SELLER)).toBe(seesCreditors);
  return seesCreditors ? 'name' : 'class';
}

describe('to whom a household owes', () => {
  const TOLD: Readonly<Record<Role, 'name' | 'class' | 'nothing'>> = {
    chair: 'name',
    secretary: 'name',
    treasurer: 'name',
    household: 'name',
    member: 'class',
    'tambon-officer': 'class',
    'district-officer': 'class',
    'province-officer': 'class',
    auditor: 'class',
    administrator: 'nothing',
    'nfe-officer': 'nothing',
    'agriculture-officer': 'nothing',
  };

  it.each(Object.entries(TOLD))('%s is told: %s', async (role, expected) => {
    const { householdId } = await readFile(village, caseId);
    expect(await toldTo(await village.person(role as Role, { householdId }))).toBe(expected);
  });

  it('is told to the member who takes the negotiation on, for as long as it is theirs', async () => {
    const name = 'negotiating-member';
    const member = await village.person('member', { name });
    expect(await toldTo(member)).toBe('class');
    const begin = { body: anOffer({ offeredSatang: null, untilOn: null }) };
    const talks = () => member.post('negotiationTalks', { negotiationId: at.negotiationId }, begin);
    expect(await talks()).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const taskId = await village.opens('negotiate-creditors', { caseId });
    expect(await member.post('claimTask', { taskId })).toMatchObject({ status: 200 });
    expect(await toldTo(member)).toBe('name');
    expect(await talks()).toMatchObject({ status: 201 });
    expect(await member.post('releaseTask', { taskId })).toMatchObject({ status: 200 });
    expect(await toldTo(member)).toBe('class');
  });

  it('stands in a list that only chair and secretary may search', async () => {
    const { centreId } = village;
    const query = '?search=น้ำแข็ง';
    const secretary = await village.person('secretary');
    const { body } = await secretary.get('creditors', { centreId }, query);
    expect(CreditorList.parse(body).rows).toMatchObject([{ description: ICE_SELLER, debts: 1 }]);
    const treasurer = await village.person('treasurer');
    expect(await treasurer.get('creditors', { centreId }, query)).toMatchObject({
      status: 404,
    });
  });
});

describe('the photo of a signed authority', () => {
  it('proves it, when it is of this household', async () => {
    const secretary = await village.person('secretary');
    const { centreId } = village;
    const bring = async (of: string) => {
      const content = Buffer.from(aPng()).toString('base64');
      const body = { content, caseId: of };
      const brought = await secretary.post('centrePhotos', { centreId }, { body });
      return (brought.body as { photoId: string }).photoId;
    };
    const { members } = await readFile(village, caseId);
    const signed = (photoId: string) => {
      const proof = { evidence: 'photo', photoId, paperReference: null };
      const body = { ...aMandate(members[0]?.personId ?? ''), ...proof };
      return secretary.post('mandates', { caseId }, { body });
    };
    const another = await bring((await aNegotiation(village)).negotiatingCaseId);
    expect((await signed(another)).body).toMatchObject({
      fields: [{ path: 'photoId', code: 'photo-of-this-case-missing' }],
    });
    expect(await signed(await bring(caseId))).toMatchObject({ status: 201 });
  });
});

describe('talks over HTTP', () => {
  it('refuse by name, and the task waits for the end of every creditor', async () => {
    const secretary = await village.person('secretary');
    const { negotiationId, talkId } = at;
    const { debts } = await readFile(village, caseId);
    const again = { body: aMatter(debts?.[0]?.debtId ?? '') };
    expect(await secretary.post('caseNegotiations', { caseId }, again)).toMatchObject({
      status: 409,
      body: { code: 'talks-begun-already' },
    });
    const agreed = () => {
      const debt = {
        debtId: debts?.[0]?.debtId,
        treatment: 'refinance',
        payoffSatang: '2000000',
        agreedOn: '2026-11-23',
      };
      const form = { kind: 'negotiate-creditors', outcome: 'agreed', debts: [debt] };
      return does(village, { kind: 'negotiate-creditors', by: 'secretary', caseId }, form);
    };
    expect((await agreed()).body).toMatchObject({
      fields: [{ path: 'debts', code: 'creditor-still-in-talks' }],
    });
    const answered = await secretary.post('negotiationAnswer', { talkId }, { body: anAnswer() });
    expect(answered).toMatchObject({ status: 200 });
    const above = { body: anOffer({ offeredSatang: '99999999' }) };
    const refused = await secretary.post('negotiationTalks', { negotiationId }, above);
    expect(refused.body).toMatchObject({
      fields: [{ path: 'offeredSatang', code: 'offer-above-the-debt' }],
    });
    const end = (body: object) => secretary.post('negotiationEnd', { negotiationId }, { body });
    const other = { as: 'left-out', endedOn: '2026-11-23', reason: 'other', note: null };
    expect((await end(other)).body).toMatchObject({
      fields: [{ path: 'note', code: 'reason-missing' }],
    });
    expect(await end(aSettlement())).toMatchObject({ status: 200 });
    expect((await agreed()).body).toMatchObject({ outcome: 'agreed' });
    const file = await readFile(village, caseId);
    expect(file.debts?.[0]?.payoffGround).toBe('settled-in-writing');
  });
});
