import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NamedSeat } from '../people/find-seats.ts';
import { HouseholdMember } from '../people/household.ts';
import type { RowPlace } from '../places/place.ts';
import { aCitizenId, aHousehold, aMember } from '../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { addMember } from './add-member.ts';
import { moveCase } from './move-case.ts';
import { openCase } from './open-case.ts';
import type { NewMember } from './register-household.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
  secretary = await aSeat(test.database.fork(), { role: 'secretary', place });
});
afterAll(() => test.stop());

async function aCase(change: Partial<NewMember> = {}): Promise<string> {
  const household = aHousehold({ members: [aMember(change)] });
  const { centreId } = place;
  const opening = { centreId, household, isDemo: false, actor: actingIn(secretary) };
  const opened = await inTransaction(test.database, (em) =>
    openCase(em, { ...opening, at: SOME_INSTANT }),
  );
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.caseId;
}

function add(caseId: string, change: Partial<NewMember> = {}) {
  const member = aMember({ relation: 'child', ...change });
  const act = { ...actingIn(secretary), at: SOME_INSTANT };
  return inTransaction(
    test.database,
    (em) => addMember(em, { caseId, member }, act),
    (outcome) => !('refused' in outcome),
  );
}

describe('addMember', () => {
  it('adds one person once when ten clerks try at once', async () => {
    const caseId = await aCase();
    const citizenId = aCitizenId();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => add(caseId, { citizenId })),
    );
    const won = outcomes.flatMap((outcome) => ('personId' in outcome ? [outcome.personId] : []));
    expect(won).toHaveLength(1);
    const rows = await test.database.fork().find(HouseholdMember, { personId: won[0]! });
    expect(rows).toMatchObject([{ relation: 'child', sinceOn: SOME_DAY }]);
    for (const outcome of outcomes) {
      if ('refused' in outcome) expect(outcome.refused).toBe('member-already');
    }
  });

  it('refuses by name who cannot join', async () => {
    const caseId = await aCase();
    expect(await add(caseId, { relation: 'head' })).toEqual({ refused: 'exactly-one-head' });
    const bad = await add(caseId, { citizenId: '1234567890123' });
    expect(bad).toEqual({ refused: 'citizen-id-check-digit' });
    const citizenId = aCitizenId();
    const otherId = await aCase({ citizenId });
    expect(await add(caseId, { citizenId })).toMatchObject({
      refused: 'case-is-open-already',
      openCase: { caseId: otherId },
    });
    expect(await add(caseId, { citizenId, firstName: 'สายใจ' })).toEqual({
      refused: 'citizen-id-is-known',
    });
  });

  it('adds nobody to a case that is closed', async () => {
    const caseId = await aCase();
    const step = { caseId, stepKey: 'end', to: 'withdrawn', reason: null, bySeatId: null } as const;
    await inTransaction(test.database, (em) => moveCase(em, { ...step, at: SOME_INSTANT }));
    expect(await add(caseId)).toEqual({ refused: 'case-is-closed' });
    expect(await add(place.centreId)).toEqual({ refused: 'no-such-case' });
  });
});
