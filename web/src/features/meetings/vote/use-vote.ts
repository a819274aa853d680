import { VoteTaken } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import type { Choice } from '#domain/meetings/tally';
import { sendCommand } from '../../../lib/api-client.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';

interface Ballot {
  readonly meetingId: string;
  readonly itemId: string;
  /** The member whose raised hand is recorded; null for one's own vote. */
  readonly onBehalfOfSeatId: string | null;
  readonly onTaken: () => void;
}

/** Casts a vote once, however often the button is pressed. */
export function useVote({ meetingId, itemId, onBehalfOfSeatId, onTaken }: Ballot) {
  const loadNewest = useLoadNewest();
  return useCommand({
    form: `vote:${itemId}:${onBehalfOfSeatId ?? 'own'}`,
    send: (choice: Choice, idempotencyKey) =>
      sendCommand({
        path: pathOf('votes', { meetingId, itemId }),
        answer: VoteTaken,
        body: { choice, onBehalfOfSeatId },
        idempotencyKey,
      }),
    onDone: async () => {
      onTaken();
      await loadNewest();
    },
  });
}
