import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AllocationAsked, AllocationList, AllocationView } from '#contracts/allocations';
import { pathOf } from '#contracts/paths';
import { readAnswer, sendCommand } from '../../lib/api-client.ts';
import { useCommand } from '../../lib/use-command.ts';

/** While one is worked out it is looked for every second. */
const LOOK_AGAIN_MS = 1_000;

export function useAllocations(meetingId: string) {
  return useQuery({
    queryKey: ['allocations', meetingId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('allocationProposals', { meetingId }),
        answer: AllocationList,
        signal,
      }),
    refetchInterval: ({ state }) =>
      state.data?.rows.some((row) => row.state === 'under-way') ? LOOK_AGAIN_MS : false,
  });
}

/** One proposal; what was answered never changes. `state` is part of its name, so the answer is fetched. */
export function useAllocation(
  meetingId: string,
  row: { readonly proposalId: string; readonly state: string } | undefined,
) {
  return useQuery({
    queryKey: ['allocation', meetingId, row?.proposalId, row?.state],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('allocationProposal', { meetingId, proposalId: row?.proposalId ?? '' }),
        answer: AllocationView,
        signal,
      }),
    enabled: row?.state === 'answered',
  });
}

export function useAsk(meetingId: string) {
  const client = useQueryClient();
  return useCommand({
    form: `ask-allocation:${meetingId}`,
    send: (_: void, idempotencyKey) =>
      sendCommand({
        path: pathOf('allocationProposals', { meetingId }),
        answer: AllocationAsked,
        idempotencyKey,
      }),
    onDone: () => client.invalidateQueries({ queryKey: ['allocations', meetingId] }),
  });
}
