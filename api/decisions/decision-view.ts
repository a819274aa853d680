/** What the members saw of an item, the rules of that day, and the whole decision worked out anew. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { ByLawSetting } from '#contracts/by-laws';
import type { DecisionView, ReplayedPartView } from '#contracts/decisions';
import type { AgendaItemView, MeetingView } from '#contracts/meetings';
import { dayOf } from '#database/act';
import { readDecisionNames } from '#database/decisions/decision-names';
import { replayAllocations } from '#database/decisions/replay-allocations';
import { isEqual, replayItem } from '#database/decisions/replay-item';
import type { ReplayedPart } from '#database/decisions/replayed-part';
import { policiesKnown } from '#database/decisions/rules-of-day';
import type { AgendaItem } from '#database/meetings/meeting-entities';
import { MinutesSeal } from '#database/minutes/minutes-entities';
import { findRow } from '#database/rows';
import { RULES_SHOWN } from '#domain/decisions/rules-shown';
import { tellDifference, type Names } from '#domain/decisions/tell-difference';

interface Frozen {
  readonly item: AgendaItem;
  /** As the room shows it. */
  readonly shown: z.input<typeof AgendaItemView>;
  readonly room: z.input<typeof MeetingView>;
}

/** Undefined where no vote was opened: then nothing was frozen. */
export async function findDecisionView(
  em: EntityManager,
  { item, shown, room }: Frozen,
): Promise<z.input<typeof DecisionView> | undefined> {
  const { votingOpenedAt, centreId, meetingId } = item;
  const replayed = await replayItem(em, item);
  const { kept, recomputed, onMinutes = null } = replayed.hashes;
  if (votingOpenedAt === null || kept === null || recomputed === null) return undefined;
  const names = await readDecisionNames(em, centreId);
  const known = { centreId, on: dayOf(votingOpenedAt), knownAt: votingOpenedAt };
  const policies = await policiesKnown(em, known);
  const parts = replayed.parts.map((part) => partView(part, names));
  const seal = await findRow(em, MinutesSeal, { meetingId });
  return {
    meetingId,
    meetingNumber: room.meetingNumber,
    centreName: room.centreName,
    votingOpenedAt,
    decidedAt: replayed.resolution?.decidedAt ?? null,
    item: shown,
    rules: RULES_SHOWN.map((key) => ({ key, value: policies[key] })),
    byLaws: byLawViews(item),
    hashes: { kept, recomputed, onMinutes, isSealed: seal !== undefined },
    replay: {
      isEqual: isEqual(replayed),
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      parts,
    },
    allocations: (await replayAllocations(em, meetingId)).map(({ number, part }) => {
      return { number, ...partView(part, names) };
    }),
  };
}

function partView(
  { part, compared, differences, notKept }: ReplayedPart,
  names: Names,
): ReplayedPartView {
  const told = differences.map((difference) => tellDifference(difference, names));
  return { part, compared, differences: told, notKept: [...notKept] };
}

/** As they stand in the evidence, where money is a decimal string. */
interface KeptFund {
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly facts?: {
    readonly byLaws: Readonly<
      Record<string, { readonly value: unknown; readonly effectiveFrom: string }>
    >;
  };
}

function byLawViews({ evidence }: AgendaItem): z.input<typeof DecisionView>['byLaws'] {
  const { funds = [] } = (evidence ?? {}) as { readonly funds?: readonly KeptFund[] };
  return funds.flatMap(({ fundId, nameTh, nameEn, facts }) => {
    const laws = Object.entries(facts?.byLaws ?? {}).map(([rule, { value, effectiveFrom }]) => ({
      setting: { rule, value } as ByLawSetting,
      effectiveFrom,
    }));
    return laws.length === 0 ? [] : [{ fundId, fundName: { th: nameTh, en: nameEn }, laws }];
  });
}
