import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPeopleWorld, type PeopleWorld } from '../../testing/people-world.ts';
import { Person } from '../person.ts';
import { MEMBERSHIP, REFERENCES, STAYING } from './references.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await openPeopleWorld();
});
afterAll(() => world.test.stop());

describe('mergePeople', () => {
  it('makes one of two records of a grandmother, and the undo brings back exactly what was', async () => {
    const { own, sons, first, second } = await world.twoRecords();
    await world.survey(own.caseId, first);
    await world.survey(sons.caseId, second);
    await world.relate(second, sons.personIds[1]!);
    const before = await world.everythingOf([first, second]);
    const { citizenId } = await world.person(second);

    const merged = await world.merge(first, second);
    expect(merged).toEqual({ mergeId: expect.any(String) });
    expect(await world.person(first)).toMatchObject({
      firstName: 'บัวคำ',
      citizenId,
      noIdReason: null,
    });
    expect(await world.person(second)).toMatchObject({ mergedIntoId: first, citizenId });
    const rows = await world.everythingOf([second]);
    expect(rows.map(({ table }) => table)).toEqual(['person']);

    expect(await world.undo((merged as { mergeId: string }).mergeId)).toEqual(merged);
    expect(await world.everythingOf([first, second])).toEqual(before);
    const trail = await world.test.database.fork().execute(
      `select action, detail->>'moved' as moved from audit_event where subject_id = ?
                 order by id`,
      [first],
    );
    expect(trail).toEqual([
      { action: 'people-merged', moved: '4' },
      { action: 'people-parted', moved: '4' },
    ]);
  });

  it('lets two memberships of one household fall together; the head stays the head', async () => {
    const { personIds } = await world.onFile(
      { firstName: 'ก', relation: 'head' },
      { firstName: 'ข', relation: 'parent' },
    );
    const [head = '', parent = ''] = personIds;
    const before = await world.everythingOf(personIds);
    const merged = await world.merge(parent, head, { choices: { citizenId: 'merged' } });
    const rows = await world.test.database
      .fork()
      .execute('select relation from household_member where person_id = ?', [parent]);
    expect(rows).toEqual([{ relation: 'head' }]);
    await world.undo((merged as { mergeId: string }).mergeId);
    expect(await world.everythingOf(personIds)).toEqual(before);
  });

  it('refuses by name what cannot be', async () => {
    const { first, second } = await world.twoRecords();
    expect(await world.merge(first, first)).toEqual({ refused: 'person-with-themselves' });
    await world.merge(first, second);
    expect(await world.merge(first, second)).toEqual({ refused: 'person-merged-already' });
    const other = await world.twoRecords();
    const stale = { versions: { kept: 1, merged: 7 } };
    const outcome = await world.merge(other.first, other.second, stale);
    expect(outcome).toEqual({ refused: 'changed-meanwhile' });
    await world.relate(other.first, other.second);
    expect(await world.merge(other.first, other.second)).toEqual({ refused: 'people-are-related' });
  });
});

describe('undoMerge', () => {
  it('refuses when what moved was written anew since', async () => {
    const { sons, first, second } = await world.twoRecords();
    await world.survey(sons.caseId, second);
    const merged = (await world.merge(first, second)) as { mergeId: string };
    await world.survey(sons.caseId, first);
    const before = await world.everythingOf([first, second]);
    expect(await world.undo(merged.mergeId)).toEqual({ refused: 'changed-since-merge' });
    expect(await world.everythingOf([first, second])).toEqual(before);
  });

  it('refuses when the person was written anew or merged again since', async () => {
    const { first, second } = await world.twoRecords();
    const { first: third } = await world.twoRecords();
    const merged = (await world.merge(first, second)) as { mergeId: string };
    const again = (await world.merge(third, first)) as { mergeId: string };
    expect(await world.undo(merged.mergeId)).toEqual({ refused: 'merged-again-since' });
    await world.undo(again.mergeId);
    await world.test.database.fork().nativeUpdate(Person, { id: first }, { phone: '0899999999' });
    expect(await world.undo(merged.mergeId)).toEqual({ refused: 'changed-since-merge' });
    await world.test.database.fork().nativeUpdate(Person, { id: first }, { phone: '0812345678' });
    expect(await world.undo(merged.mergeId)).toEqual(merged);
    expect(await world.undo(merged.mergeId)).toEqual({ refused: 'merge-undone-already' });
  });
});

describe('the database itself', () => {
  it('knows no column naming a person that a merge forgets', async () => {
    const rows = await world.test.database.fork().execute<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type = 'uuid'
          and (column_name like '%person_id' or (table_name = 'person' and column_name = 'merged_into_id'))`,
    );
    const known = [MEMBERSHIP, ...REFERENCES, ...STAYING];
    const named = (list: readonly { table: string; column: string }[]) =>
      list.map(({ table, column }) => `${table}.${column}`).toSorted();
    expect(named(rows)).toEqual(named(known));
  });

  it('has a trigger for every column that moves', async () => {
    const rows = await world.test.database
      .fork()
      .execute<{ name: string }[]>(
        `select tgname as name from pg_trigger where tgname like '%\\_as_kept' order by tgname`,
      );
    const moving = [MEMBERSHIP, ...REFERENCES];
    const names = moving.map(({ table, column }) => `${table}_${column}_as_kept`);
    expect(rows.map(({ name }) => name)).toEqual(names.toSorted());
  });

  it('writes for the kept record what still names the merged one', async () => {
    const { sons, first, second } = await world.twoRecords();
    await world.merge(first, second);
    const em = world.test.database.fork();
    await em.execute(
      `insert into income_line (id, case_id, centre_id, area_code, round, position, person_id, kind,
                                amount_satang, month_satang)
       values (gen_random_uuid(), ?, ?, ?, 1, 9, ?, 'rice', 1, 1)`,
      [sons.caseId, world.place.centreId, world.place.areaCode, second],
    );
    const rows = await em.execute('select person_id as id from income_line where case_id = ?', [
      sons.caseId,
    ]);
    expect(rows).toEqual([{ id: first }]);
  });

  it('refuses a record merged into itself', async () => {
    const { first } = await world.twoRecords();
    const joined = world.test.database
      .fork()
      .execute('update person set merged_into_id = id where id = ?', [first]);
    await expect(joined).rejects.toThrow(/merged_into_another/u);
  });
});
