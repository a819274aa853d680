/** The votes that stand on one sheet, entered in one go: all of them or none. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { VoteRefusal } from '#domain/meetings/meeting-statuses';
import type { Choice } from '#domain/meetings/tally';
import type { Act } from '../act.ts';
import { castVote } from '../meetings/cast-vote.ts';
import type { AgendaItem } from '../meetings/meeting-entities.ts';
import { enterSheet, type EnterSheetRefused, type PaperInHand } from './enter-sheet.ts';

export interface VotesEntry {
  readonly item: Pick<AgendaItem, 'id' | 'meetingId' | 'centreId'>;
  readonly paper: PaperInHand;
  readonly votes: readonly { readonly seatId: string; readonly choice: Choice }[];
}

/** The secretary records for all. A vote that is refused (`line`, from 0) leaves all of them out. */
export async function enterVotes(
  em: EntityManager,
  { item, paper, votes }: VotesEntry,
  act: Act,
): Promise<
  | { votes: number }
  | EnterSheetRefused
  | { readonly refused: 'no-such-item' | VoteRefusal; readonly line: number }
> {
  const subject = { caseId: null, meetingId: item.meetingId, itemId: item.id };
  const form = { paper, kind: 'vote', centreId: item.centreId, subject } as const;
  const taken = await enterSheet(em, form, act);
  if ('refused' in taken) return taken;
  for (const [line, vote] of votes.entries()) {
    const cast = await castVote(em, { itemId: item.id, ...vote }, act);
    if ('refused' in cast) return { ...cast, line };
  }
  return { votes: votes.length };
}
