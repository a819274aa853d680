/** While a household is typed the server is asked who of it may be on file. It never blocks the form. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { PATHS } from '#contracts/paths';
import { PersonMatchesResult, type PersonMatches } from '#contracts/person-matches';
import { birthYearOf } from '../../../../components/birth/birth-draft.ts';
import { askQuestion } from '../../../../lib/api-client.ts';
import type { HouseDraft } from '../house-fields.tsx';
import type { MemberDraft } from '../person/member-draft.ts';

export type AlikeOfPerson = PersonMatchesResult['people'][number];
export type KnownHouseholds = PersonMatchesResult['households'];

interface Alike {
  /** By the key of the member. */
  readonly ofMember: ReadonlyMap<number, AlikeOfPerson>;
  readonly households: KnownHouseholds;
  readonly isFailed: boolean;
}

interface Question {
  readonly keys: readonly number[];
  readonly body: z.input<typeof PersonMatches>;
}

interface Typed {
  readonly house: HouseDraft;
  readonly members: readonly MemberDraft[];
  readonly centreId: string | undefined;
}

/** Long enough that a name is not asked for letter by letter. */
const PAUSE_MS = 600;

export function useAlike(typed: Typed): Alike {
  const question = useSettled(JSON.stringify(questionOf(typed)));
  const { keys, body } = JSON.parse(question) as Question;
  const isAsked = typed.centreId !== undefined && (body.people.length > 0 || body.house !== null);
  const { data, isError } = useQuery({
    queryKey: ['person-matches', question],
    queryFn: async ({ signal }) => ({
      keys,
      answer: await askQuestion({
        path: PATHS.personMatches,
        answer: PersonMatchesResult,
        body,
        signal,
      }),
    }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    // What was looked at does not stay in the browser once the page is left.
    gcTime: 0,
  });
  const people = data?.answer.people ?? [];
  const named = people.map((person, at) => [data?.keys[at] ?? -1, person] as const);
  const households = data?.answer.households ?? [];
  return { ofMember: new Map(named), households, isFailed: isAsked && isError };
}

/** Only of people and houses that are typed far enough to be somebody's. */
function questionOf({ house, members, centreId }: Typed): Question {
  const asked = members.filter(
    ({ firstName, lastName, citizenId, phone }) =>
      (firstName.trim().length > 1 && lastName.trim().length > 1) ||
      citizenId !== undefined ||
      phone !== undefined,
  );
  const houseNumber = house.houseNumber.trim();
  const { villageNumber } = house;
  const isHouseKnown = houseNumber !== '' && villageNumber !== undefined;
  const houseCode = house.houseCode === '' ? null : house.houseCode;
  return {
    keys: asked.map(({ key }) => key),
    body: {
      centreId: centreId ?? '',
      house: isHouseKnown ? { houseNumber, villageNumber, houseCode } : null,
      people: asked.map((member) => ({
        firstName: member.firstName,
        lastName: member.lastName,
        citizenId: member.hasNoId ? null : (member.citizenId ?? null),
        phone: member.phone ?? null,
        birthYearBe: birthYearOf(member) ?? null,
      })),
    },
  };
}

/** The text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
