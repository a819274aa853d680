/** Records that may be of one person, two of them side by side, and merging them and parting them. */

import { z } from 'zod';
import { MEMBER_RELATIONS } from '#domain/assessment/code-lists';
import { DISTINCTION_REASONS } from '#domain/people/likeness/distinction';
import { LIKENESS_REASONS } from '#domain/people/likeness/likeness';
import { MERGE_FIELDS, MERGE_SIDES } from '#domain/people/merge/merge';
import { PersonRecord } from './person-records.ts';
import { BothTongues, Instant, Uuid } from './primitives.ts';

const PersonName = z.object({ personId: Uuid, name: z.string() });

const AlikePair = z.object({
  first: PersonName.extend({ birthYearBe: z.number().int().nullable() }),
  second: PersonName.extend({ birthYearBe: z.number().int().nullable() }),
  reasons: z.array(z.enum(LIKENESS_REASONS)),
});

const MergeRow = z.object({
  mergeId: Uuid,
  kept: PersonName,
  merged: PersonName,
  mergedAt: Instant,
  undoneAt: Instant.nullable(),
});
export type MergeRow = z.infer<typeof MergeRow>;

/** What a centre's register of people asks about: pairs nobody has judged, and the merges so far. */
export const AlikePeople = z.object({
  centreName: BothTongues,
  pairs: z.array(AlikePair),
  merges: z.array(MergeRow),
});
export type AlikePeople = z.infer<typeof AlikePeople>;

/** What moves with a person, counted; a membership with the open case of its household. */
export const PERSON_HOLDINGS = [
  'headships',
  'consents',
  'debts',
  'incomes',
  'supports',
  'seats',
  'confirmations',
  'fundMemberships',
  'relations',
  'pastMemberships',
  'guarantees',
  'payouts',
] as const;

export type PersonHolding = (typeof PERSON_HOLDINGS)[number];

/** One of two records; the citizen id comes masked. */
export const RecordBeside = PersonRecord.extend({
  personId: Uuid,
  memberships: z.array(
    z.object({
      householdId: Uuid,
      houseNumber: z.string(),
      villageNumber: z.number().int(),
      relation: z.enum(MEMBER_RELATIONS),
      openCase: z.object({ caseId: Uuid, caseNumber: z.string() }).nullable(),
    }),
  ),
  holdings: z.record(z.enum(PERSON_HOLDINGS), z.number().int()),
});
export type RecordBeside = z.infer<typeof RecordBeside>;

export const PeopleBeside = z.object({
  centreId: Uuid,
  first: RecordBeside,
  second: RecordBeside,
  reasons: z.array(z.enum(LIKENESS_REASONS)),
  /** The fields in which the two say something else. */
  differing: z.array(z.enum(MERGE_FIELDS)),
  mayMerge: z.boolean(),
});
export type PeopleBeside = z.infer<typeof PeopleBeside>;

const Side = z.enum(MERGE_SIDES);

export const MergePeople = z.object({
  mergedPersonId: Uuid,
  choices: z.object({
    title: Side,
    firstName: Side,
    lastName: Side,
    citizenId: Side,
    birth: Side,
    phone: Side,
  }),
  /** Of the records as they were looked at. */
  versions: z.object({ kept: z.number().int(), merged: z.number().int() }),
});
export type MergePeople = z.infer<typeof MergePeople>;

export const TellApart = z.object({
  otherPersonId: Uuid,
  reason: z.enum(DISTINCTION_REASONS),
});

export const ToldApart = z.object({ personId: Uuid, otherPersonId: Uuid });

export const MergedPeople = z.object({ mergeId: Uuid });
