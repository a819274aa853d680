import type { Database } from '#database/orm';
import type { Walk } from '../client/path/step.ts';
import { inRounds, type RoundsOf } from '../testing/race-rounds.ts';
import { closeUnderVotes } from './chair-closes.ts';

/** So many sessions of each ballot end under votes that are on their way; throws at the first wrong one. */
export async function raceTheClosing(
  walk: Omit<Walk, 'act'>,
  { database, ...of }: RoundsOf & { database: Database },
): Promise<void> {
  const plainly: Walk = { ...walk, act: ({ client, command }) => client.command(command) };
  await inRounds(of, (race) => closeUnderVotes(plainly, { database, race }));
}
