import { useQuery } from '@tanstack/react-query';
import { CentreList, CentreView } from '#contracts/centres';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';

export function useCentres() {
  return useQuery({
    queryKey: ['centres'],
    queryFn: ({ signal }) => readAnswer({ path: pathOf('centres'), answer: CentreList, signal }),
  });
}

export function useCentre(centreId: string) {
  return useQuery({
    queryKey: ['centre', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centre', { centreId }), answer: CentreView, signal }),
  });
}
