import { useQuery } from '@tanstack/react-query';
import { PATHS, pathOf } from '#contracts/paths';
import { PersonMatchesResult } from '#contracts/person-matches';
import { PersonRelations } from '#contracts/person-relations';
import { askQuestion, readAnswer } from '../../../lib/api-client.ts';

/** How a person stands to others. */
export function useRelations(personId: string) {
  return useQuery({
    queryKey: ['people', 'relations', personId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('personRelations', { personId }),
        answer: PersonRelations,
        signal,
      }),
    // What was looked at does not stay in the browser once the page is left.
    gcTime: 0,
  });
}

/** People of the centre whose name sounds like the one that is looked for. */
export async function findByName(
  centreId: string,
  name: { readonly firstName: string; readonly lastName: string },
): Promise<{ personId: string; name: string }[]> {
  const nobody = { citizenId: null, phone: null, birthYearBe: null };
  const body = { centreId, house: null, people: [{ ...name, ...nobody }] };
  const found = await askQuestion({
    path: PATHS.personMatches,
    answer: PersonMatchesResult,
    body,
  });
  const matches = found.people[0]?.matches ?? [];
  return matches.filter(({ isOfCentre }) => isOfCentre);
}
