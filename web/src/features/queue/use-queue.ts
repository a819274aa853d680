import { useQuery } from '@tanstack/react-query';
import { pathOf } from '#contracts/paths';
import {
  CaseQueuePlace,
  WaitingQueue,
  WeightChanges,
  WeightPreview,
  type NewWeights,
} from '#contracts/queue';
import { readAnswer } from '../../lib/api-client.ts';

export function useQueue(centreId: string) {
  return useQuery({
    queryKey: ['waiting-queue', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('waitingQueue', { centreId }), answer: WaitingQueue, signal }),
  });
}

/** Why a case stands where it stands; asked when somebody opens it. */
export function useWhy(caseId: string) {
  return useQuery({
    queryKey: ['queue-place', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('caseQueuePlace', { caseId }), answer: CaseQueuePlace, signal }),
  });
}

export function useWeightChanges(centreId: string) {
  return useQuery({
    queryKey: ['weight-changes', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('weightChanges', { centreId }), answer: WeightChanges, signal }),
  });
}

export type WantedWeights = Omit<NewWeights, 'reason' | 'seen'>;

/** Who would move under weights that are typed; nothing is asked while one of them is missing. */
export function useWeightPreview(centreId: string, wanted: WantedWeights | undefined) {
  return useQuery({
    queryKey: ['weight-preview', centreId, wanted],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('weightPreview', { centreId }),
        answer: WeightPreview,
        signal,
        query: wanted && {
          interestBasisPoints: String(wanted.interestBasisPoints),
          harmBaht: String(wanted.harmBaht),
          waitingMonthBaht: String(wanted.waitingMonthBaht),
          householdBaht: String(wanted.householdBaht),
          effectiveFrom: wanted.effectiveFrom,
        },
      }),
    enabled: wanted !== undefined,
    gcTime: 0,
  });
}
