/** Following a meeting: one question is held open until something has changed, then the page reads anew. */

import { useEffect, useRef } from 'react';
import { MeetingPulse } from '#contracts/meeting-live';
import { pathOf } from '#contracts/paths';
import { readAnswer } from '../../lib/api-client.ts';
import { asProblem } from '../../lib/problem.ts';

/** After a broken connection; short, for a phone that wakes up is to catch up at once. */
const AGAIN_AFTER_MS = 1000;

/** An answer comes within 20 seconds; after this the way there is dead, even where it looks alive. */
const GIVEN_UP_AFTER_MS = 30_000;
const ENDED = [401, 403, 404];

interface Following {
  readonly meetingId: string;
  /** The pulse of what is on the screen; undefined while nothing is. */
  readonly pulse: string | undefined;
  readonly isOn: boolean;
  /** Reads the page anew; the next question is asked when it is done, so a slow phone is never flooded. */
  readonly onNews: () => Promise<unknown>;
}

export function useFollowing({ meetingId, pulse, isOn, onNews }: Following): void {
  const newest = useRef({ pulse, onNews });
  useEffect(() => {
    newest.current = { pulse, onNews };
  });
  const hasBegun = pulse !== undefined && isOn;
  useEffect(() => {
    if (!hasBegun) return;
    const stop = new AbortController();
    void follow({ meetingId, first: newest.current.pulse, signal: stop.signal }, () =>
      newest.current.onNews(),
    );
    return () => stop.abort();
  }, [meetingId, hasBegun]);
}

interface Thread {
  readonly meetingId: string;
  readonly first: string | undefined;
  readonly signal: AbortSignal;
}

async function follow({ meetingId, first, signal }: Thread, onNews: () => Promise<unknown>) {
  let known = first;
  while (!signal.aborted) {
    try {
      const heard = await readAnswer({
        path: pathOf('meetingPulse', { meetingId }),
        answer: MeetingPulse,
        query: { known },
        signal: AbortSignal.any([signal, AbortSignal.timeout(GIVEN_UP_AFTER_MS)]),
      });
      if (heard.pulse !== known) await onNews();
      known = heard.pulse;
    } catch (thrown) {
      // Signed out or not for this reader: the page itself says so when it is read the next time.
      if (ENDED.includes(asProblem(thrown).status)) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}
