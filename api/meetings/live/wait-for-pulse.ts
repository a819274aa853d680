import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readPulse } from '#database/meetings/pulse';

/** How long a question is held open: shorter than what proxies and phones give up after. */
const HOLD_MS = 20_000;
/** How often the database is looked at meanwhile; no connection is held between two looks. */
const LOOK_EVERY_MS = 250;

/** The pulse of a meeting as soon as it is not the known one any more, or after 20 seconds. */
export async function waitForPulse(
  em: EntityManager,
  { meetingId, known }: { meetingId: string; known: string | undefined },
): Promise<string | undefined> {
  const until = performance.now() + HOLD_MS;
  for (;;) {
    const pulse = await readPulse(em, meetingId);
    if (pulse !== known || performance.now() >= until) return pulse;
    await pause(LOOK_EVERY_MS);
  }
}
