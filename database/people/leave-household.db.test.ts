import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMember } from '../cases/add-member.ts';
import { readCaseFile } from '../cases/queries/read-case-file.ts';
import { aMember } from '../testing/households.ts';
import { openPeopleWorld, type PeopleWorld } from '../testing/people-world.ts';
import { aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { inTransaction } from '../transaction.ts';
import { leaveHousehold, type HouseholdLeaving } from './leave-household.ts';
import { readMemberships } from './read-memberships.ts';
import { SeatRow } from './seat.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await openPeopleWorld();
});
afterAll(() => world.test.stop());

const act = () => ({ ...world.actor, at: SOME_INSTANT });

/** A mother who is the head, her son, and the household they are of. */
async function aHome() {
  const { caseId, personIds } = await world.onFile(
    { firstName: 'ก แม่' },
    { firstName: 'ข ลูก', relation: 'child' },
  );
  const [mother = '', son = ''] = personIds;
  const [home] = await readMemberships(world.test.database.fork(), mother);
  return { caseId, mother, son, householdId: home?.householdId ?? '' };
}

function leave(leaving: Omit<HouseholdLeaving, 'leftOn' | 'reason' | 'successorId'>, change = {}) {
  const whole = { leftOn: SOME_DAY, reason: 'moved-away', successorId: null, ...leaving } as const;
  return inTransaction(
    world.test.database,
    (em) => leaveHousehold(em, { ...whole, ...change }, act()),
    (outcome) => !('refused' in outcome),
  );
}

const fileOf = (caseId: string) =>
  readCaseFile(world.test.database.fork(), { caseId, on: SOME_DAY });

describe('leaveHousehold', () => {
  it('takes a son out once, keeps what was, and lets him come back', async () => {
    const { caseId, son, householdId } = await aHome();
    const seat = { role: 'household', place: world.place } as const;
    const { seatId } = await aSeat(world.test.database.fork(), seat);
    await world.test.database
      .fork()
      .nativeUpdate(SeatRow, { id: seatId }, { householdId, personId: son });
    const tries = Array.from({ length: 5 }, () => leave({ householdId, personId: son }));
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => 'pastMembershipId' in outcome)).toHaveLength(1);
    const file = await fileOf(caseId);
    expect(file?.members).toHaveLength(1);
    expect(file?.formerMembers).toMatchObject([
      { personId: son, leftOn: SOME_DAY, reason: 'moved-away' },
    ]);
    const ended = await world.test.database.fork().findOneOrFail(SeatRow, { id: seatId });
    expect(ended).toMatchObject({ untilOn: SOME_DAY, endedReason: 'moved-away' });

    const number = { citizenId: null, noIdReason: 'declined' } as const;
    const member = aMember({ relation: 'child', ...number, knownPersonId: son });
    const back = await inTransaction(world.test.database, (em) =>
      addMember(em, { caseId, member }, act()),
    );
    expect(back).toEqual({ personId: son });
    const rows = await readMemberships(world.test.database.fork(), son);
    expect(rows.map(({ leftOn }) => leftOn)).toEqual([null, SOME_DAY]);
    const before = await leave({ householdId, personId: son }, { leftOn: '2020-01-01' });
    expect(before).toEqual({ refused: 'left-before-coming' });
  });

  it('lets the head go when somebody of the house takes over', async () => {
    const { caseId, mother, son, householdId } = await aHome();
    const head = { householdId, personId: mother };
    expect(await leave(head)).toEqual({ refused: 'head-needs-successor' });
    expect(await leave(head, { leftOn: '2999-01-01', successorId: son })).toEqual({
      refused: 'left-in-the-future',
    });
    expect(await leave(head, { successorId: mother })).toEqual({
      refused: 'successor-not-of-household',
    });
    expect(await leave(head, { successorId: son })).toHaveProperty('pastMembershipId');
    expect((await fileOf(caseId))?.members).toMatchObject([{ personId: son, relation: 'head' }]);
    expect(await leave(head)).toEqual({ refused: 'not-of-this-household' });
  });

  it('is refused by the database itself when it takes the head away alone', async () => {
    const { mother, householdId } = await aHome();
    const taken = inTransaction(world.test.database, (em) =>
      em.execute('delete from household_member where household_id = ? and person_id = ?', [
        householdId,
        mother,
      ]),
    );
    await expect(taken).rejects.toThrow(/without a successor/u);
  });
});
