import { useState } from 'react';
import { VoteTaken } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import type { Choice } from '#domain/meetings/tally';
import { sendCommand } from '../../../lib/api-client.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';

interface Ballot {
  readonly meetingId: string;
  readonly itemId: string;
  /** In a secret ballot the choice goes alone: nothing of it is kept beside the voter. */
  readonly isSecret: boolean;
  /** The member whose raised hand is recorded; null for one's own vote. */
  readonly onBehalfOfSeatId: string | null;
  readonly onTaken: () => void;
}

/** Casts a vote once, however often the button is pressed. */
export function useVote({ meetingId, itemId, isSecret, onBehalfOfSeatId, onTaken }: Ballot) {
  const loadNewest = useLoadNewest();
  // The server keeps no choice to tell a repeat from another vote, so each confirmation has its own key.
  const [confirmation] = useState(() => crypto.randomUUID());
  const of = isSecret ? `secret:${confirmation}` : (onBehalfOfSeatId ?? 'own');
  return useCommand({
    form: `vote:${itemId}:${of}`,
    send: (choice: Choice, idempotencyKey) =>
      sendCommand({
        path: pathOf(isSecret ? 'secretVotes' : 'votes', { meetingId, itemId }),
        answer: VoteTaken,
        body: isSecret ? { choice } : { choice, onBehalfOfSeatId },
        idempotencyKey,
      }),
    onDone: async () => {
      onTaken();
      await loadNewest();
    },
  });
}
