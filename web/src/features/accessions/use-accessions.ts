import { useQuery } from '@tanstack/react-query';
import { AccessionBoard, AccessionView } from '#contracts/accessions';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useGroups(centreId: string) {
  return useQuery({
    queryKey: ['accessions', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('accessions', { centreId }), answer: AccessionBoard, signal }),
  });
}

/** A group; asked again soon while a letter is being printed. */
export function useGroup(accessionId: string) {
  return useQuery({
    queryKey: ['accession', accessionId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('accession', { accessionId }), answer: AccessionView, signal }),
    refetchInterval: ({ state }) =>
      state.data?.letters.some(({ isWritten }) => !isWritten) ? 1500 : false,
  });
}
