/**
 * A whole decision worked out anew from what was kept of it, under the policy of its day: what the members
 * saw, who could vote, what the votes come to, and everything that followed (decision 0044).
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecidedAnew, MatterCopy } from '#domain/decisions/decide-anew';
import { satang } from '#domain/money/satang';
import { dayOf } from '../act.ts';
import type { ChangeEvidence } from '../loan-changes/change-evidence.ts';
import { Meeting, Resolution, type AgendaItem } from '../meetings/meeting-entities.ts';
import { findRow, getRow } from '../rows.ts';
import { readFrozenLending, type FrozenLending } from './frozen-evidence.ts';
import { replayByLaws } from './replay-by-laws.ts';
import { replayChange } from './replay-change.ts';
import { replayChangeMoney, replayEffect } from './replay-effect.ts';
import { replayFunds } from './replay-funds.ts';
import { replayLending } from './replay-lending.ts';
import { readHashes, replayHashes, replayMinutes, type EvidenceHashes } from './replay-minutes.ts';
import { replayRoom, roomAnew } from './replay-room.ts';
import { replaySplit } from './replay-split.ts';
import { replayVotes } from './replay-votes.ts';
import type { ReplayedPart } from './replayed-part.ts';
import { policiesKnown, replayRules, rulesOfMeeting, type RulesOfDay } from './rules-of-day.ts';

export interface ReplayedItem {
  readonly item: AgendaItem;
  readonly resolution: Resolution | undefined;
  readonly hashes: EvidenceHashes;
  readonly parts: readonly ReplayedPart[];
}

export function isEqual({ parts }: Pick<ReplayedItem, 'parts'>): boolean {
  return parts.every(({ differences }) => differences.length === 0);
}

export async function replayItem(em: EntityManager, item: AgendaItem): Promise<ReplayedItem> {
  const meeting = await getRow(em, Meeting, { id: item.meetingId });
  const resolution = await findRow(em, Resolution, { itemId: item.id });
  const hashes = await readHashes(em, item);
  const rules = await rulesOfMeeting(em, meeting);
  const shown = await replayShown(em, { item, meeting, rules });
  const decided =
    resolution === undefined
      ? undefined
      : await replayDecided(em, { item, meeting, rules, resolution, ...shown });
  const minutes = await replayMinutes(em, { item, resolution, decided: decided?.decided });
  const parts = [replayHashes(hashes), ...shown.parts, ...(decided?.parts ?? []), minutes];
  return { item, resolution, hashes, parts: parts.filter((part) => part !== undefined) };
}

interface Sat {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly rules: RulesOfDay;
}

interface Shown {
  readonly parts: readonly ReplayedPart[];
  readonly frozen: FrozenLending | null;
  readonly matter: MatterCopy | null;
}

/** What the members saw; nothing where no vote was opened. */
async function replayShown(em: EntityManager, { item, meeting, rules }: Sat): Promise<Shown> {
  const { evidence, votingOpenedAt } = item;
  if (evidence === null || votingOpenedAt === null)
    return { parts: [], frozen: null, matter: null };
  const frozen = item.kind === 'lending' ? readFrozenLending(evidence) : null;
  const asked = { meeting, rules, frozen, votingOpenedAt };
  const ruled = await replayRules(em, asked);
  if (frozen !== null) {
    const laws = await replayByLaws(em, { frozen, knownAt: votingOpenedAt });
    const parts = [ruled, laws, replayFunds(frozen), replaySplit(frozen)];
    return {
      parts: parts.filter((part) => part !== undefined),
      frozen,
      matter: lendingMatter(frozen),
    };
  }
  if (item.motionId !== null) return { parts: [ruled], frozen, matter: { kind: 'motion' } };
  const { part, copy } = await replayChange(em, evidence as ChangeEvidence);
  const nothing = { kind: 'change', amountSatang: null, rows: { before: [], after: [] } } as const;
  return { parts: [ruled, part], frozen, matter: copy ?? nothing };
}

function lendingMatter({ proposal, split }: FrozenLending): MatterCopy {
  const parts = split?.parts.map(({ fundId, amountSatang }) => {
    return { fundId, lentSatang: satang(amountSatang) };
  });
  return {
    kind: 'lending',
    amountSatang: proposal.amountSatang,
    split: split === null || parts === undefined ? null : { motionId: split.motionId, parts },
  };
}

/** How it was resolved, and what followed. */
async function replayDecided(
  em: EntityManager,
  it: Sat & Omit<Shown, 'parts'> & { readonly resolution: Resolution },
): Promise<{ parts: ReplayedPart[]; decided: DecidedAnew | undefined }> {
  const { item, meeting, resolution, frozen, matter } = it;
  const anew = await roomAnew(em, it);
  const room = await replayRoom(em, anew, resolution);
  if (matter === null) return { parts: [room], decided: undefined };
  const opened = item.votingOpenedAt ?? resolution.decidedAt;
  const day = { centreId: meeting.centreId, on: dayOf(opened), knownAt: opened };
  const mustBeSecret = (await policiesKnown(em, day))['secret-ballot'] === 1;
  const voted = await replayVotes(em, { item, resolution, anew, matter, mustBeSecret });
  const { decided } = voted;
  const after = await replayAfter(em, { item, resolution, frozen, matter, decided });
  return { parts: [room, voted.part, ...after], decided };
}

async function replayAfter(
  em: EntityManager,
  it: {
    readonly item: AgendaItem;
    readonly resolution: Resolution;
    readonly frozen: FrozenLending | null;
    readonly matter: MatterCopy;
    readonly decided: DecidedAnew;
  },
): Promise<ReplayedPart[]> {
  const { frozen, matter } = it;
  if (matter.kind === 'lending' && frozen !== null) {
    return replayLending(em, { ...it, frozen, matter });
  }
  if (matter.kind === 'change') return [await replayChangeMoney(em, it)];
  const effect = await replayEffect(em, it);
  return effect === undefined ? [] : [effect];
}
