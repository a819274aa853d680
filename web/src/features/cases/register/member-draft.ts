/** A person while being typed; it becomes a command only when whole. */

import type { z } from 'zod';
import type { NewPerson } from '#contracts/people';
import type { MemberRelation, NoIdReason, Title } from '#domain/assessment/code-lists';

export interface MemberDraft {
  /** Stays with the person while others are added or taken out. */
  readonly key: number;
  readonly relation: MemberRelation | undefined;
  readonly title: Title | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly hasNoId: boolean;
  readonly citizenId: string | undefined;
  readonly noIdReason: NoIdReason | undefined;
  readonly birthOn: string | undefined;
  readonly phone: string | undefined;
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
    birthOn: undefined,
    phone: undefined,
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
    birthOn: draft.birthOn ?? null,
    phone: draft.phone ?? null,
  };
}
