/** That the minutes say what the record says, bear the hash of what the members saw, and are sealed whole. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecidedAnew } from '#domain/decisions/decide-anew';
import { tally } from '#domain/meetings/tally';
import type { MinutesItem } from '#domain/minutes/minutes-record';
import { contentHash } from '../content-hash.ts';
import type { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { readVotesTaken } from '../meetings/resolve.ts';
import { MinutesDraft, MinutesSeal } from '../minutes/minutes-entities.ts';
import { findRow } from '../rows.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export interface EvidenceHashes {
  readonly kept: string | null;
  readonly recomputed: string | null;
  /** What the minutes bear; undefined where there are none yet, or from before they named it. */
  readonly onMinutes: string | null | undefined;
}

export async function readHashes(em: EntityManager, item: AgendaItem): Promise<EvidenceHashes> {
  const { evidence, evidenceHash } = item;
  const written = await findMinutesItem(em, item);
  return {
    kept: evidenceHash,
    recomputed: evidence === null ? null : contentHash(evidence),
    onMinutes: written?.evidenceHash,
  };
}

/** The hash is worked out from the evidence itself; the item and the minutes have to bear it. */
export function replayHashes({ kept, recomputed, onMinutes }: EvidenceHashes): ReplayedPart {
  return comparePart('evidence', {
    stored: { hash: kept, ...(onMinutes === undefined ? {} : { onMinutes }) },
    recomputed: { hash: recomputed, onMinutes: recomputed },
  });
}

/** Undefined before the minutes are drafted. */
export async function replayMinutes(
  em: EntityManager,
  it: { item: AgendaItem; resolution: Resolution | undefined; decided: DecidedAnew | undefined },
): Promise<ReplayedPart | undefined> {
  const { item, resolution, decided } = it;
  const written = await findMinutesItem(em, item);
  if (written === undefined) return undefined;
  const seal = await findRow(em, MinutesSeal, { meetingId: item.meetingId });
  const { amountSatang } = written.resolution ?? {};
  const number = resolution === undefined ? null : `${resolution.number}/${resolution.yearBe}`;
  const amount = decided?.resolved?.amountSatang ?? null;
  return comparePart('minutes', {
    stored: {
      outcome: written.outcome,
      number: written.resolution?.number ?? null,
      amountSatang: amountSatang ?? null,
      ...(decided === undefined ? {} : { votes: written.votes.map(({ count }) => count) }),
      ...(seal === undefined ? {} : { seal: seal.contentHash }),
    },
    recomputed: {
      outcome: decided?.resolved?.outcome ?? 'postponed',
      number,
      amountSatang: amount === null ? null : String(amount),
      votes: await countedLines(em, item),
      ...(seal === undefined ? {} : { seal: contentHash(seal.content) }),
    },
  });
}

/** As minutes list them: each fund with its votes, or all who agree; then against, and abstentions. */
async function countedLines(em: EntityManager, item: AgendaItem): Promise<number[]> {
  const { choices } = await readVotesTaken(em, item);
  const { counts, abstentions } = tally(choices);
  const against = counts.find(({ choice }) => choice === 'refuse')?.votes ?? 0;
  const agreed = counts.filter(({ choice }) => choice !== 'refuse').map(({ votes }) => votes);
  if (counts.length === 0 && abstentions === 0) return [];
  const all = agreed.reduce((sum, votes) => sum + votes, 0);
  return [...(item.kind === 'lending' ? agreed : [all]), against, abstentions];
}

async function findMinutesItem(
  em: EntityManager,
  { id, meetingId }: AgendaItem,
): Promise<MinutesItem | undefined> {
  const draft = await findRow(em, MinutesDraft, { meetingId });
  return draft?.record.items.find(({ itemId }) => itemId === id);
}
