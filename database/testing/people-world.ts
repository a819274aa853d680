/**
 * A centre whose people are merged: households on file, two records of one grandmother, and what the
 * forms write for them.
 */

import { firstChoices, type MergeChoices } from '#domain/people/merge/merge';
import { surveyHousehold, type SurveyForm } from '../assessment/forms/survey-household.ts';
import { moveCase } from '../cases/move-case.ts';
import { openCase } from '../cases/open-case.ts';
import type { NewMember } from '../cases/register-household.ts';
import { mergePeople, type MergePlan } from '../people/merge/merge-people.ts';
import { MEMBERSHIP, REFERENCES } from '../people/merge/references.ts';
import { undoMerge } from '../people/merge/undo-merge.ts';
import { Person } from '../people/person.ts';
import { noteRelation, strikeRelation } from '../people/relations/note-relation.ts';
import type { RowPlace } from '../places/place.ts';
import { getRow } from '../rows.ts';
import { inTransaction } from '../transaction.ts';
import { aCitizenId, aHousehold, aMember } from './households.ts';
import { actingIn, aCentre, aSeat, SOME_INSTANT } from './places.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

/** A household on file: its case, and its people by first name. */
interface Known {
  readonly caseId: string;
  readonly personIds: string[];
}

interface Ground {
  readonly test: TestDatabase;
  readonly place: RowPlace;
  readonly actor: { readonly userId: string; readonly seatId: string };
}

interface MergeChange {
  readonly choices?: Partial<MergeChoices>;
  readonly versions?: MergePlan['versions'];
}

export type PeopleWorld = Awaited<ReturnType<typeof openPeopleWorld>>;

/** A database with one centre and its secretary, and what can be done to the people there. */
export async function openPeopleWorld() {
  const test = await startTestDatabase();
  const place = await aCentre(test.database.fork());
  const seat = await aSeat(test.database.fork(), { role: 'secretary', place });
  const ground = { test, place, actor: actingIn(seat) };
  return {
    test,
    place,
    actor: ground.actor,
    person: (id: string) => getRow(test.database.fork(), Person, { id }),
    onFile: (...members: readonly Partial<NewMember>[]) => onFile(ground, members),
    twoRecords: () => twoRecords(ground),
    survey: (caseId: string, personId: string) => survey(ground, caseId, personId),
    end: (caseId: string) => end(ground, caseId),
    relate: (personId: string, otherId: string) => relate(ground, personId, otherId),
    strike: (relationId: string) => strike(ground, relationId),
    merge: (keptId: string, mergedId: string, change: MergeChange = {}) =>
      merge(ground, { keptPersonId: keptId, mergedPersonId: mergedId, ...change }),
    undo: (mergeId: string) =>
      inTransaction(test.database, (em) => undoMerge(em, mergeId, actOf(ground)), keeps),
    everythingOf: (ids: readonly string[]) => everythingOf(ground, ids),
  };
}

function actOf({ actor }: Ground) {
  return { ...actor, at: SOME_INSTANT };
}

/** As the server calls it: a refusal keeps nothing. */
function keeps(outcome: object): boolean {
  return !('refused' in outcome);
}

async function onFile(
  { test, place, actor }: Ground,
  members: readonly Partial<NewMember>[],
): Promise<Known> {
  const household = aHousehold({ members: members.map((member) => aMember(member)) });
  const opening = { centreId: place.centreId, household, isDemo: false, actor, at: SOME_INSTANT };
  const opened = await inTransaction(test.database, (em) => openCase(em, opening));
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

/** A grandmother on file twice: as the head of her house, and as a parent in her son's. */
async function twoRecords(
  ground: Ground,
): Promise<{ own: Known; sons: Known; first: string; second: string }> {
  const grandmother = { firstName: 'บัวคำ', citizenId: null, noIdReason: 'card-lost' } as const;
  const own = await onFile(ground, [{ ...grandmother, birthOn: null, birthYearBe: 2479 }]);
  const second = { firstName: 'ก บัวขำ', citizenId: aCitizenId(), phone: '0812345678' };
  const members = [{ firstName: 'ลูกชาย' }, { ...second, relation: 'parent' as const }];
  const sons = await onFile(ground, members);
  return { own, sons, first: own.personIds[0] ?? '', second: sons.personIds[0] ?? '' };
}

function survey({ test, actor }: Ground, caseId: string, personId: string) {
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
  const call = { caseId, task, form, actor, at: SOME_INSTANT };
  return inTransaction(test.database, (em) => surveyHousehold(em, call));
}

/** The household leaves, so that its people may be in another case. */
function end({ test }: Ground, caseId: string) {
  const step = { caseId, stepKey: 'end', to: 'withdrawn', reason: null, bySeatId: null } as const;
  return inTransaction(test.database, (em) => moveCase(em, { ...step, at: SOME_INSTANT }));
}

/** Notes that the one is the parent of the other; gives the relation. */
async function relate(ground: Ground, personId: string, otherPersonId: string): Promise<string> {
  const said = { personId, otherPersonId, kind: 'parent', fromOn: null } as const;
  const noted = await inTransaction(ground.test.database, (em) =>
    noteRelation(em, said, actOf(ground)),
  );
  if ('refused' in noted) throw new Error(noted.refused);
  return noted.relationId;
}

function strike(ground: Ground, relationId: string) {
  return inTransaction(ground.test.database, (em) =>
    strikeRelation(em, { relationId, reason: 'wrong-person' }, actOf(ground)),
  );
}

/** Merges with the choices that the screen begins with, but for those given. */
async function merge(
  ground: Ground,
  plan: Pick<MergePlan, 'keptPersonId' | 'mergedPersonId'> & MergeChange,
) {
  const em = ground.test.database.fork();
  const kept = await getRow(em, Person, { id: plan.keptPersonId });
  const merged = await getRow(em, Person, { id: plan.mergedPersonId });
  const choices = { ...firstChoices(kept, merged), ...plan.choices };
  const versions = plan.versions ?? { kept: kept.version, merged: merged.version };
  const whole = { ...plan, choices, versions };
  return inTransaction(ground.test.database, (tx) => mergePeople(tx, whole, actOf(ground)), keeps);
}

/** Every row that says anything of the people, as it stands, without versions. */
async function everythingOf(
  { test }: Ground,
  ids: readonly string[],
): Promise<{ table: string; row: object }[]> {
  const tables = [MEMBERSHIP, ...REFERENCES];
  const parts = tables.map(
    ({ table, column }) =>
      `select '${table}' as table, to_jsonb(t) - 'version' as row from ${table} t
        where ${column}::text = any(string_to_array(?, ','))`,
  );
  return test.database.fork().execute<{ table: string; row: object }[]>(
    `select * from (${parts.join(' union all ')} union all
       select 'person', to_jsonb(q) - 'version' from person q
        where id::text = any(string_to_array(?, ','))) x order by "table", row::text`,
    [...tables, 0].map(() => ids.join(',')),
  );
}
