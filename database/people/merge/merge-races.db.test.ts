import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeopleWorld, type PeopleWorld } from '../../testing/people-world.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await openPeopleWorld();
});
afterAll(() => world.test.stop());

describe('a merge', () => {
  it('is made once when ten try it at once, either way round', async () => {
    const { first, second } = await world.twoRecords();
    const tries = Array.from({ length: 10 }, (_, at) =>
      at % 2 === 0 ? world.merge(first, second) : world.merge(second, first),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => 'mergeId' in outcome)).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []));
    for (const code of refused) {
      expect(['person-merged-already', 'changed-meanwhile']).toContain(code);
    }
  });

  it('loses nothing that a form writes for the person at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { sons, first, second } = await world.twoRecords();
      const [written] = await Promise.all([
        world.survey(sons.caseId, second),
        world.merge(first, second),
      ]);
      const rows = await world.everythingOf([second]);
      expect(rows.map(({ table }) => table)).toEqual(['person']);
      const debts = await world.test.database
        .fork()
        .execute('select person_id as id from debt where case_id = ?', [sons.caseId]);
      // Either the form came first and its debt moved, or it was told that the member has changed.
      expect(debts).toEqual(written === undefined ? [{ id: first }] : []);
    }
  });
});

describe('a registration at the same moment', () => {
  it('uses the kept record, whichever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { own, sons, first, second } = await world.twoRecords();
      for (const caseId of [own.caseId, sons.caseId]) await world.end(caseId);
      const [again] = await Promise.all([
        world.onFile({
          firstName: 'ก',
          knownPersonId: second,
          citizenId: null,
          noIdReason: 'declined',
        }),
        world.merge(first, second),
      ]);
      const stands = (await world.person(second)).mergedIntoId === null ? second : first;
      const members = await world.test.database.fork().execute(
        `select m.person_id as id from household_member m
           join household_case c on c.household_id = m.household_id where c.id = ?`,
        [again.caseId],
      );
      expect(members).toEqual([{ id: stands }]);
    }
  });
});
