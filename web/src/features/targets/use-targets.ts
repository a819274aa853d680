import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import { TargetsView } from '#contracts/targets';
import { readAnswer } from '../../lib/api-client.ts';

export type TargetRow = TargetsView['rows'][number];
export type Counted = TargetsView['counts'][number];

/** Of the present fiscal year unless another is asked for. */
export function useTargets(centreId: string, fiscalYearBe: number | undefined) {
  return useQuery({
    queryKey: ['centre', centreId, 'targets', fiscalYearBe],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('targets', { centreId }),
        answer: TargetsView,
        signal,
        query: { fiscalYearBe },
      }),
    placeholderData: keepPreviousData,
  });
}
