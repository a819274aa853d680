import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CentreView, type OneContract } from '#contracts/centres';
import { HouseholdCase } from '#database/cases/household-case';
import { getRow } from '#database/rows';
import type { Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase, aRepayingLoan } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let householdId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const { caseId } = await aRepayingLoan(village);
  ({ householdId } = await getRow(services.database.fork(), HouseholdCase, { id: caseId }));
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function ruleFor(role: Role): Promise<OneContract> {
  const person = await village.person(role, role === 'household' ? { householdId } : {});
  const { body } = await person.get('centre', { centreId: village.centreId });
  return CentreView.parse(body).oneContract;
}

describe('one household, one contract over HTTP', () => {
  it('is off with its ratio until the chair sets it, and then stands with day, reason and owner', async () => {
    expect(await ruleFor('treasurer')).toEqual({
      isOn: false,
      since: null,
      reason: null,
      decidedBy: null,
      measuredOn: '2026-11-23',
      householdsWithOne: 1,
      householdsWithAny: 1,
      householdsWithMore: [],
    });
    const chair = await village.person('chair');
    const { centreId } = village;
    const key = 'one-contract-per-household';
    const policy = { key, value: 1, effectiveFrom: '2026-11-01', reason: 'มติที่ประชุม 1/2569' };
    const { status } = await chair.post('centrePolicies', { centreId }, { body: policy });
    expect(status).toBe(201);
    expect(await ruleFor('treasurer')).toMatchObject({
      isOn: true,
      since: '2026-11-01',
      reason: 'มติที่ประชุม 1/2569',
      decidedBy: expect.stringContaining('chair'),
    });
    const two = { ...policy, value: 2, effectiveFrom: '2026-11-02' };
    const refused = await chair.post('centrePolicies', { centreId }, { body: two });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-form' } });
  });

  it('tells the households with more only to those who may see the books', async () => {
    expect((await ruleFor('auditor')).householdsWithMore).toEqual([]);
    expect((await ruleFor('nfe-officer')).householdsWithMore).toBeNull();
    expect((await ruleFor('household')).householdsWithMore).toBeNull();
  });
});

describe('a second contract over HTTP', () => {
  /** The household's case ends with its loan open; it comes with a new one that does not name it. */
  async function comesAgain(): Promise<string> {
    const again = await aProposedCase(village);
    const em = services.database.fork();
    const ended = { status: 'ended-unsettled', closedOn: '2026-11-23' } as const;
    await em.nativeUpdate(HouseholdCase, { householdId }, ended);
    await em.nativeUpdate(HouseholdCase, { id: again }, { householdId });
    return again;
  }

  it('is refused at the decision with the next step in both languages, twice at once', async () => {
    const at = await anOpenMeeting(village, await comesAgain());
    const chair = await village.person('chair');
    await chair.post('openVoting', at);
    const choice = { kind: 'fund', fundId: village.fundId };
    const vote = { body: { choice, onBehalfOfSeatId: null } };
    for (const role of ['chair', 'secretary', 'treasurer'] as const) {
      const voter = await village.person(role);
      expect(await voter.post('votes', at, vote)).toMatchObject({ status: 200 });
    }
    const decide = () => chair.post('decideItem', at, { body: { reason: null } });
    for (const told of await Promise.all([decide(), decide()])) {
      expect(told).toMatchObject({
        status: 409,
        body: {
          code: 'another-contract-is-open',
          sentence: {
            th: expect.stringContaining('กรุณาเลื่อนวาระ'),
            en: expect.stringContaining('Postpone the item'),
          },
        },
      });
    }
    expect(await chair.post('postponeItem', at)).toMatchObject({ status: 200 });
  });
});
