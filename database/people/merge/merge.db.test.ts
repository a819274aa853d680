import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstChoices, type MergeChoices } from '#domain/people/merge/merge';
import { surveyHousehold, type SurveyForm } from '../../assessment/forms/survey-household.ts';
import { moveCase } from '../../cases/move-case.ts';
import { openCase } from '../../cases/open-case.ts';
import type { NewMember } from '../../cases/register-household.ts';
import type { RowPlace } from '../../places/place.ts';
import { getRow } from '../../rows.ts';
import { aCitizenId, aHousehold, aMember } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_INSTANT } from '../../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import type { NamedSeat } from '../find-seats.ts';
import { Person } from '../person.ts';
import { noteRelation } from '../relations/note-relation.ts';
import { mergePeople } from './merge-people.ts';
import { MEMBERSHIP, REFERENCES, STAYING } from './references.ts';
import { undoMerge } from './undo-merge.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  place = await aCentre(test.database.fork());
  secretary = await aSeat(test.database.fork(), { role: 'secretary', place });
});
afterAll(() => test.stop());

const act = () => ({ ...actingIn(secretary), at: SOME_INSTANT });

interface Known {
  readonly caseId: string;
  readonly personIds: string[];
}

/** A household on file: its case, and its people in the order of the form. */
async function onFile(...members: readonly Partial<NewMember>[]): Promise<Known> {
  const household = aHousehold({ members: members.map((member) => aMember(member)) });
  const opened = await inTransaction(test.database, (em) =>
    openCase(em, {
      centreId: place.centreId,
      household,
      isDemo: false,
      actor: actingIn(secretary),
      at: SOME_INSTANT,
    }),
  );
  if ('refused' in opened) throw new Error(opened.refused);
  const { caseId } = opened;
  const rows = await test.database.fork().execute<{ id: string }[]>(
    `select m.person_id as id from household_member m
       join household_case c on c.household_id = m.household_id
       join person q on q.id = m.person_id
      where c.id = ? order by q.first_name`,
    [caseId],
  );
  return { caseId, personIds: rows.map(({ id }) => id) };
}

const person = (id: string) => getRow(test.database.fork(), Person, { id });

async function merge(
  keptPersonId: string,
  mergedPersonId: string,
  chosen: Partial<MergeChoices> = {},
) {
  const [kept, merged] = [await person(keptPersonId), await person(mergedPersonId)];
  const choices = { ...firstChoices(kept, merged), ...chosen };
  const versions = { kept: kept.version, merged: merged.version };
  const plan = { keptPersonId, mergedPersonId, choices, versions };
  return inTransaction(test.database, (em) => mergePeople(em, plan, act()), keeps);
}

const undo = (mergeId: string) =>
  inTransaction(test.database, (em) => undoMerge(em, mergeId, act()), keeps);

function keeps(outcome: object): boolean {
  return !('refused' in outcome);
}

function survey(caseId: string, personId: string) {
  const form: SurveyForm = {
    outcome: 'surveyed',
    incomes: [{ personId, kind: 'rice', monthSatang: 1n }],
    expenses: [],
    debts: [
      {
        personId,
        source: 'shop',
        creditorName: null,
        creditorFundId: null,
        balanceSatang: 100_000n,
        instalmentSatang: 0n,
        rateBasisPoints: 0,
        ratePeriod: 'year',
        hasDefaulted: false,
        canStillBorrow: false,
      },
    ],
  };
  const task = { id: caseId, kind: 'survey-household' } as const;
  const call = { caseId, task, form, actor: actingIn(secretary), at: SOME_INSTANT };
  return inTransaction(test.database, (em) => surveyHousehold(em, call));
}

/** The household leaves, so that its people may be in another case. */
function end(caseId: string) {
  const step = { caseId, stepKey: 'end', to: 'withdrawn', reason: null, bySeatId: null } as const;
  return inTransaction(test.database, (em) => moveCase(em, { ...step, at: SOME_INSTANT }));
}

/** Notes that the one is the parent of the other. */
function relate(personId: string, otherPersonId: string) {
  const said = { personId, otherPersonId, kind: 'parent', fromOn: null } as const;
  return inTransaction(test.database, (em) => noteRelation(em, said, act()));
}

/** Every row that says anything of the two, as it stands, without versions. */
async function everythingOf(ids: readonly string[]): Promise<unknown> {
  const em = test.database.fork();
  const tables = [MEMBERSHIP, ...REFERENCES];
  const parts = tables.map(
    ({ table, column }) =>
      `select '${table}' as table, to_jsonb(t) - 'version' as row from ${table} t
        where ${column}::text = any(string_to_array(?, ','))`,
  );
  return em.execute(
    `select * from (${parts.join(' union all ')} union all
       select 'person', to_jsonb(q) - 'version' from person q
        where id::text = any(string_to_array(?, ','))) x order by "table", row::text`,
    [...tables, 0].map(() => ids.join(',')),
  );
}

/** A grandmother on file twice: as the head of her house, and as a parent in her son's. */
async function twoRecords(): Promise<{ own: Known; sons: Known; first: string; second: string }> {
  const grandmother = { firstName: 'บัวคำ', citizenId: null, noIdReason: 'card-lost' } as const;
  const own = await onFile({ ...grandmother, birthOn: null, birthYearBe: 2479 });
  const second = { firstName: 'ก บัวขำ', citizenId: aCitizenId(), phone: '0812345678' };
  const sons = await onFile({ firstName: 'ลูกชาย' }, { ...second, relation: 'parent' });
  return { own, sons, first: own.personIds[0]!, second: sons.personIds[0]! };
}

describe('mergePeople', () => {
  it('makes one of two records of a grandmother, and the undo brings back exactly what was', async () => {
    const { own, sons, first, second } = await twoRecords();
    await survey(own.caseId, first);
    await survey(sons.caseId, second);
    await relate(second, sons.personIds[1]!);
    const before = await everythingOf([first, second]);
    const { citizenId } = await person(second);

    const merged = await merge(first, second);
    expect(merged).toEqual({ mergeId: expect.any(String) });
    expect(await person(first)).toMatchObject({ firstName: 'บัวคำ', citizenId, noIdReason: null });
    expect(await person(second)).toMatchObject({ mergedIntoId: first, citizenId });
    const rows = (await everythingOf([second])) as { table: string }[];
    expect(rows.map(({ table }) => table)).toEqual(['person']);

    expect(await undo((merged as { mergeId: string }).mergeId)).toEqual(merged);
    expect(await everythingOf([first, second])).toEqual(before);
    const trail = await test.database.fork().execute(
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
    const { personIds } = await onFile(
      { firstName: 'ก', relation: 'head' },
      { firstName: 'ข', relation: 'parent' },
    );
    const [head = '', parent = ''] = personIds;
    const before = await everythingOf(personIds);
    const merged = await merge(parent, head, { citizenId: 'merged' });
    const rows = await test.database
      .fork()
      .execute('select relation from household_member where person_id = ?', [parent]);
    expect(rows).toEqual([{ relation: 'head' }]);
    await undo((merged as { mergeId: string }).mergeId);
    expect(await everythingOf(personIds)).toEqual(before);
  });

  it('refuses by name what cannot be', async () => {
    const { first, second } = await twoRecords();
    expect(await merge(first, first)).toEqual({ refused: 'person-with-themselves' });
    await merge(first, second);
    expect(await merge(first, second)).toEqual({ refused: 'person-merged-already' });
    const other = await twoRecords();
    const stale = {
      keptPersonId: other.first,
      mergedPersonId: other.second,
      choices: firstChoices(await person(other.first), await person(other.second)),
      versions: { kept: 1, merged: 7 },
    };
    const outcome = await inTransaction(
      test.database,
      (em) => mergePeople(em, stale, act()),
      keeps,
    );
    expect(outcome).toEqual({ refused: 'changed-meanwhile' });
    await relate(other.first, other.second);
    expect(await merge(other.first, other.second)).toEqual({ refused: 'people-are-related' });
  });

  it('is made once when ten try it at once, either way round', async () => {
    const { first, second } = await twoRecords();
    const tries = Array.from({ length: 10 }, (_, at) =>
      at % 2 === 0 ? merge(first, second) : merge(second, first),
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
      const { sons, first, second } = await twoRecords();
      const [written] = await Promise.all([survey(sons.caseId, second), merge(first, second)]);
      const rows = (await everythingOf([second])) as { table: string }[];
      expect(rows.map(({ table }) => table)).toEqual(['person']);
      const debts = await test.database
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
      const { own, sons, first, second } = await twoRecords();
      for (const caseId of [own.caseId, sons.caseId]) await end(caseId);
      const [again] = await Promise.all([
        onFile({ firstName: 'ก', knownPersonId: second, citizenId: null, noIdReason: 'declined' }),
        merge(first, second),
      ]);
      const stands = (await person(second)).mergedIntoId === null ? second : first;
      const members = await test.database.fork().execute(
        `select m.person_id as id from household_member m
           join household_case c on c.household_id = m.household_id where c.id = ?`,
        [again.caseId],
      );
      expect(members).toEqual([{ id: stands }]);
    }
  });
});

describe('undoMerge', () => {
  it('refuses when what moved was written anew since', async () => {
    const { sons, first, second } = await twoRecords();
    await survey(sons.caseId, second);
    const merged = (await merge(first, second)) as { mergeId: string };
    await survey(sons.caseId, first);
    const before = await everythingOf([first, second]);
    expect(await undo(merged.mergeId)).toEqual({ refused: 'changed-since-merge' });
    expect(await everythingOf([first, second])).toEqual(before);
  });

  it('refuses when the person was written anew or merged again since', async () => {
    const { first, second } = await twoRecords();
    const { first: third } = await twoRecords();
    const merged = (await merge(first, second)) as { mergeId: string };
    const again = (await merge(third, first)) as { mergeId: string };
    expect(await undo(merged.mergeId)).toEqual({ refused: 'merged-again-since' });
    await undo(again.mergeId);
    await test.database.fork().nativeUpdate(Person, { id: first }, { phone: '0899999999' });
    expect(await undo(merged.mergeId)).toEqual({ refused: 'changed-since-merge' });
    await test.database.fork().nativeUpdate(Person, { id: first }, { phone: '0812345678' });
    expect(await undo(merged.mergeId)).toEqual(merged);
    expect(await undo(merged.mergeId)).toEqual({ refused: 'merge-undone-already' });
  });
});

describe('the database itself', () => {
  it('knows no column naming a person that a merge forgets', async () => {
    const rows = await test.database.fork().execute<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type = 'uuid'
          and (column_name like '%person_id' or (table_name = 'person' and column_name = 'merged_into_id'))`,
    );
    const known = [MEMBERSHIP, ...REFERENCES, ...STAYING];
    const named = (list: readonly { table: string; column: string }[]) =>
      list.map(({ table, column }) => `${table}.${column}`).toSorted();
    expect(named(rows)).toEqual(named(known));
  });

  it('writes for the kept record what still names the merged one', async () => {
    const { sons, first, second } = await twoRecords();
    await merge(first, second);
    const em = test.database.fork();
    await em.execute(
      `insert into income_line (id, case_id, centre_id, area_code, round, position, person_id, kind,
                                month_satang)
       values (gen_random_uuid(), ?, ?, ?, 1, 9, ?, 'rice', 1)`,
      [sons.caseId, place.centreId, place.areaCode, second],
    );
    const rows = await em.execute('select person_id as id from income_line where case_id = ?', [
      sons.caseId,
    ]);
    expect(rows).toEqual([{ id: first }]);
  });

  it('refuses a record merged into itself', async () => {
    const { first } = await twoRecords();
    const joined = test.database
      .fork()
      .execute('update person set merged_into_id = id where id = ?', [first]);
    await expect(joined).rejects.toThrow(/merged_into_another/u);
  });
});
