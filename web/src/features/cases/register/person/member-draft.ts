/** A person while being typed; it becomes a command only when whole. */

import type { z } from 'zod';
import type { NewPerson } from '#contracts/people';
import type { MemberRelation, NoIdReason, Title } from '#domain/assessment/code-lists';
import type { DistinctionReason } from '#domain/people/likeness/distinction';
import { birthOf, NO_BIRTH, type BirthDraft } from '../../../../components/birth/birth-draft.ts';

export interface MemberDraft extends BirthDraft {
  /** Stays with the person while others are added or taken out. */
  readonly key: number;
  readonly relation: MemberRelation | undefined;
  readonly title: Title | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly hasNoId: boolean;
  readonly citizenId: string | undefined;
  readonly noIdReason: NoIdReason | undefined;
  readonly phone: string | undefined;
  /** Said to be the same person as one on file. */
  readonly knownPersonId: string | undefined;
  /** Said to be others than these on file. */
  readonly differsFrom: readonly { personId: string; reason: DistinctionReason }[];
}

export function emptyMember(key: number, relation?: MemberRelation): MemberDraft {
  return {
    key,
    relation,
    title: undefined,
    firstName: '',
    lastName: '',
    hasNoId: false,
    citizenId: undefined,
    noIdReason: undefined,
    ...NO_BIRTH,
    phone: undefined,
    knownPersonId: undefined,
    differsFrom: [],
  };
}

/** The person as the command carries it; undefined while something needed is missing. */
export function newPersonOf(draft: MemberDraft): z.input<typeof NewPerson> | undefined {
  const { relation, title, hasNoId } = draft;
  if (relation === undefined || title === undefined) return undefined;
  return {
    relation,
    title,
    firstName: draft.firstName,
    lastName: draft.lastName,
    citizenId: hasNoId ? null : (draft.citizenId ?? null),
    noIdReason: hasNoId ? (draft.noIdReason ?? null) : null,
    ...birthOf(draft),
    phone: draft.phone ?? null,
    knownPersonId: draft.knownPersonId ?? null,
    differsFrom: [...draft.differsFrom],
  };
}
