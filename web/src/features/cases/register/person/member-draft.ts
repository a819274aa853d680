/** A person while being typed; it becomes a command only when whole. */

import type { z } from 'zod';
import type { NewPerson } from '#contracts/people';
import type { MemberRelation, NoIdReason, Title } from '#domain/assessment/code-lists';
import { plainDate } from '#domain/dates/plain-date';
import { birthYearBeOf, meantInOldCalendar, type BirthReckoning } from '#domain/people/birth/birth';
import type { DistinctionReason } from '#domain/people/likeness/distinction';

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
  /** Only the year of birth is known. */
  readonly isYearOnly: boolean;
  /** As it reads by today's calendar. */
  readonly birthOn: string | undefined;
  readonly birthReckoning: BirthReckoning | undefined;
  readonly birthYearBe: number | undefined;
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
    isYearOnly: false,
    birthOn: undefined,
    birthReckoning: undefined,
    birthYearBe: undefined,
    phone: undefined,
    knownPersonId: undefined,
    differsFrom: [],
  };
}

/** The day or the year of birth as a command carries it. */
function birthOf(draft: MemberDraft) {
  if (draft.isYearOnly) return { birthOn: null, birthYearBe: draft.birthYearBe ?? null };
  const { birthOn, birthReckoning } = draft;
  if (birthOn === undefined) return { birthOn: null, birthYearBe: null };
  const isOld = birthReckoning === 'old-calendar';
  const meant = isOld ? meantInOldCalendar(plainDate(birthOn)) : undefined;
  return { birthOn: meant ?? birthOn, birthYearBe: null };
}

/** The Buddhist year of birth as the papers show it. */
export function birthYearOf(draft: MemberDraft): number | undefined {
  if (draft.isYearOnly) return draft.birthYearBe;
  const { birthOn } = birthOf(draft);
  return birthOn === null ? undefined : birthYearBeOf(birthOn, draft.birthReckoning ?? null);
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
    birthReckoning: draft.isYearOnly ? null : (draft.birthReckoning ?? null),
    phone: draft.phone ?? null,
    knownPersonId: draft.knownPersonId ?? null,
    differsFrom: [...draft.differsFrom],
  };
}
