import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AccessionBoard, AccessionView } from '#contracts/accessions';
import { CentreView } from '#contracts/centres';
import { aGroup, aJoining, aStep } from '../testing/bodies.ts';
import type { Person, Told } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let secretary: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function listed(change: object): Promise<string> {
  const { centreId } = village;
  const told = await secretary.post('accessions', { centreId }, { body: aGroup(change) });
  expect(told.status).toBe(201);
  return (told.body as { id: string }).id;
}

const step = (accessionId: string, to: string, change: object = {}) =>
  secretary.post('accessionSteps', { accessionId }, { body: aStep(to, change) });

const join = (accessionId: string, change: object = {}) =>
  secretary.post('accessionJoin', { accessionId }, { body: aJoining(change) });

const agree = () =>
  secretary.post(
    'agreementTexts',
    { centreId: village.centreId },
    {
      body: {
        text: 'ข้อ 1 กองทุนสมาชิกใช้อัตราดอกเบี้ยเดียวกัน\nข้อ 2 แลกเปลี่ยนข้อมูลลูกหนี้',
        decidedOn: '2018-02-01',
        effectiveFrom: '2018-02-14',
      },
    },
  );

function fieldCodes({ body }: Told): unknown {
  return (body as { fields: { path: string; code: string }[] }).fields.map(({ path, code }) => [
    path,
    code,
  ]);
}

describe('a fund that declines twice and joins', () => {
  it('is persuaded step by step, and all that was tried stays written down', async () => {
    const accessionId = await listed({ nameTh: 'กลุ่มสัจจะออมทรัพย์บ้านเหนือ' });
    const moved = async (to: string, movedOn: string, change: object = {}) => {
      expect(await step(accessionId, to, { movedOn, ...change })).toMatchObject({ status: 201 });
    };
    await moved('approached', '2026-02-01');
    const talk = {
      metOn: '2026-02-01',
      channel: 'visit',
      who: 'ประธานกลุ่มสัจจะ',
      said: 'กลัวว่าเงินจะไปช่วยคนอื่นแล้วไม่ได้คืน',
      letterNumber: 'ศจก 4/2569',
    };
    const kept = await secretary.post('accessionContacts', { accessionId }, { body: talk });
    expect(kept.status).toBe(201);
    const fear = { reason: 'fears-for-its-money', nextTryOn: '2026-05-01' };
    await moved('declined', '2026-02-20', fear);
    await moved('approached', '2026-05-02');
    await moved('consulted', '2026-05-20');
    await moved('declined', '2026-06-01', {
      reason: 'members-not-convinced',
      nextTryOn: '2026-09-01',
    });
    for (const [to, on] of [
      ['approached', '2026-09-01'],
      ['consulted', '2026-09-15'],
      ['negotiating', '2026-10-01'],
      ['agreed', '2026-11-01'],
    ] as const) {
      await moved(to, on);
    }
    expect(await join(accessionId)).toMatchObject({
      status: 409,
      body: { code: 'no-agreement-text' },
    });
    expect(await agree()).toMatchObject({ status: 201 });
    const joined = await join(accessionId);
    expect(joined.status).toBe(201);
    const fundId = (joined.body as { id: string }).id;

    const read = await secretary.get('accession', { accessionId });
    const group = AccessionView.parse(read.body);
    expect(group).toMatchObject({ status: 'acceded', declines: 2, fundId, nextTryOn: null });
    expect(group.contacts).toMatchObject([{ who: talk.who, letterNumber: talk.letterNumber }]);
    expect(group.moves.map(({ to }) => to).toReversed()).toEqual([
      'approached',
      'declined',
      'approached',
      'consulted',
      'declined',
      'approached',
      'consulted',
      'negotiating',
      'agreed',
      'acceded',
    ]);
    expect(group.memberships).toMatchObject([
      { fundId, agreement: { rateBasisPoints: 600, textNumber: 1 } },
    ]);
    const centre = await secretary.get('centre', { centreId: village.centreId });
    const fund = CentreView.parse(centre.body).funds.find((one) => one.fundId === fundId);
    expect(fund).toMatchObject({ rateBasisPoints: 600, capitalSatang: '4000000' });
    expect(await join(accessionId)).toMatchObject({ status: 409, body: { code: 'joins-twice' } });
  });
});

describe('letters to a group', () => {
  const invite = (accessionId: string, change: object = {}) =>
    secretary.post(
      'accessionLetters',
      { accessionId },
      {
        body: {
          kind: 'group-invitation',
          addressee: 'ประธาน',
          meetOn: '2026-12-01',
          meetTime: '18:00',
          meetPlace: 'ศาลาบ้าน',
          ...change,
        },
      },
    );
  const agreement = { kind: 'accession-agreement', addressee: 'นางบุญ ใจดี' };

  it('stand on its page with their numbers', async () => {
    const accessionId = await listed({ nameTh: 'กลุ่มที่ได้รับหนังสือ' });
    expect(await invite(accessionId)).toMatchObject({ status: 201 });
    const read = await secretary.get('accession', { accessionId });
    const [letter] = AccessionView.parse(read.body).letters;
    expect(letter).toMatchObject({ addressee: 'ประธาน', isWritten: false, documentId: null });
    expect(letter?.letterNumber).toMatch(/^\d+\/2569$/);
  });

  it('are refused by name where they do not fit', async () => {
    const accessionId = await listed({ nameTh: 'กลุ่มที่ยังคุยกันอยู่', kind: 'poverty-fund' });
    expect(fieldCodes(await invite(accessionId, { meetOn: '2026-11-01' }))).toEqual([
      ['meetOn', 'talk-in-the-past'],
    ]);
    const agree = (rateBasisPoints: number) =>
      invite(accessionId, { ...agreement, rateBasisPoints, rateFromOn: '2026-12-01' });
    expect(await agree(0)).toMatchObject({ status: 409, body: { code: 'group-not-at-this-step' } });
    for (const to of ['approached', 'consulted', 'negotiating']) {
      await step(accessionId, to, { movedOn: '2026-11-10' });
    }
    expect(fieldCodes(await agree(1600))).toEqual([['rateBasisPoints', 'rate-is-above-lawful']]);
    expect(fieldCodes(await agree(600))).toEqual([
      ['rateBasisPoints', 'poverty-fund-bears-no-interest'],
    ]);
    expect(await agree(0)).toMatchObject({ status: 201 });
  });
});

describe('bringing funds in over HTTP', () => {
  it('lists every group of the area, the members among them', async () => {
    await listed({ nameTh: 'ธนาคารข้าวรอชวน' });
    const { body } = await secretary.get('accessions', { centreId: village.centreId });
    const board = AccessionBoard.parse(body);
    expect(board.mayChange).toBe(true);
    const states = new Map(board.rows.map(({ name, status }) => [name.th, status]));
    expect(states.get('ธนาคารข้าวรอชวน')).toBe('listed');
    expect(states.get('กลุ่มออมทรัพย์เพื่อการผลิต')).toBe('acceded');
  });

  it('refuses by name what cannot be', async () => {
    const accessionId = await listed({ nameTh: 'กลุ่มใหม่เกินไป', foundedYearBe: 2569 });
    const { centreId } = village;
    const again = { body: aGroup({ nameTh: 'กลุ่มใหม่เกินไป' }) };
    expect(await secretary.post('accessions', { centreId }, again)).toMatchObject({
      status: 409,
      body: { code: 'group-listed-already' },
    });
    expect(await step(accessionId, 'agreed')).toMatchObject({
      status: 409,
      body: { code: 'group-not-at-this-step' },
    });
    expect(await step(accessionId, 'approached', { movedOn: '2026-01-05' })).toMatchObject({
      status: 201,
    });
    const declined = (change: object) => step(accessionId, 'declined', change);
    expect(fieldCodes(await declined({ reason: 'other', nextTryOn: '2027-01-01' }))).toEqual([
      ['note', 'reason-missing'],
    ]);
    expect(fieldCodes(await declined({ reason: 'keeps-its-own-rate' }))).toEqual([
      ['nextTryOn', 'next-try-missing'],
    ]);
    for (const to of ['consulted', 'negotiating', 'agreed']) {
      await step(accessionId, to, { movedOn: '2026-01-05' });
    }
    const early = { accededOn: '2025-12-31', rateFromOn: '2025-12-31', dataSignedOn: '2025-12-31' };
    expect(fieldCodes(await join(accessionId, early))).toEqual([
      ['accededOn', 'before-its-own-founding'],
    ]);
    expect(fieldCodes(await join(accessionId, { accededOn: '2026-11-24' }))).toEqual([
      ['accededOn', 'date-in-the-future'],
    ]);
  });

  it('shows what a group said to the committee and those above, not to agencies or households', async () => {
    const accessionId = await listed({ nameTh: 'กลุ่มที่มีคนถาม' });
    const { centreId } = village;
    for (const role of ['member', 'auditor', 'tambon-officer'] as const) {
      const person = await village.person(role);
      expect(await person.get('accession', { accessionId })).toMatchObject({ status: 200 });
    }
    const officer = await village.person('nfe-officer');
    expect(await officer.get('accession', { accessionId })).toMatchObject({ status: 404 });
    expect(await officer.get('accessions', { centreId })).toMatchObject({ status: 404 });
  });
});
