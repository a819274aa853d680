/** The requests of lists from outside: a look at a file, its import, and the rows that wait. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { CandidatesView, CheckedList } from '#contracts/candidates';
import { CentreView } from '#contracts/centres';
import { pathOf } from '#contracts/paths';
import { askQuestion, readAnswer } from '../../lib/api-client.ts';
import { base64Of } from '../../lib/base64-of.ts';

export interface ChosenList {
  readonly name: string;
  readonly format: 'xlsx' | 'csv';
  /** In base64, kept so that what is imported is what was checked. */
  readonly file: string;
  readonly checked: CheckedList;
}

export const TEMPLATE_ADDRESS = pathOf('candidateTemplate');

export function useCandidates(centreId: string) {
  return useQuery({
    queryKey: ['centre', centreId, 'candidates'],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('candidateLists', { centreId }), answer: CandidatesView, signal }),
  });
}

export function useFunds(centreId: string) {
  return useQuery({
    queryKey: ['centre', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centre', { centreId }), answer: CentreView, signal }),
    select: ({ funds }) => funds,
  });
}

/** Reads the file and asks what it would bring. */
export function useListCheck(centreId: string) {
  return useMutation({
    mutationFn: async (chosen: File): Promise<ChosenList> => {
      const file = await base64Of(chosen);
      const format = /\.xlsx$/i.test(chosen.name) ? 'xlsx' : 'csv';
      const path = pathOf('candidateChecks', { centreId });
      const checked = await askQuestion({ path, answer: CheckedList, body: { file, format } });
      return { name: chosen.name, format, file, checked };
    },
  });
}
