/** A grant that a motion awarded: the row of the register, and the entry where a fund paid it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { paySetAsideEntry } from '#domain/ledger/surplus';
import { satang } from '#domain/money/satang';
import { GroupGrantAward } from '../groups/grant-award.ts';
import { findEntry } from '../ledger/journal.ts';
import type { AgendaItem } from '../meetings/meeting-entities.ts';
import type { MotionEvidence } from '../motions/motion-evidence.ts';
import { MotionGrant } from '../motions/motion-grant.ts';
import { GroupGrant } from '../registers/entries/entry-entities.ts';
import { findRow, getRow } from '../rows.ts';
import { postedAs } from './posted-as.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

/** What was kept, beside what the figures that the members were shown make of it. */
export async function replayGrant(
  em: EntityManager,
  of: { readonly item: AgendaItem; readonly resolutionId: string; readonly on: string },
): Promise<ReplayedPart> {
  const { item, resolutionId, on } = of;
  const shown = (item.evidence as MotionEvidence).grant;
  return comparePart('effect', {
    stored: { grant: await keptGrant(em, resolutionId) },
    recomputed: {
      grant: shown
        ? {
            groupId: shown.groupId,
            receivedOn: on,
            amountSatang: shown.amountSatang,
            posted: await postedAnew(em, { item, amountSatang: BigInt(shown.amountSatang), on }),
          }
        : null,
    },
  });
}

async function keptGrant(em: EntityManager, resolutionId: string): Promise<object | null> {
  const award = await findRow(em, GroupGrantAward, { resolutionId });
  if (award === undefined) return null;
  const { groupId, receivedOn, amountSatang } = await getRow(em, GroupGrant, { id: award.grantId });
  const entry = award.entryId === null ? undefined : await findEntry(em, award.entryId);
  const posted = entry === undefined ? null : postedAs(entry);
  return { groupId, receivedOn, amountSatang, posted };
}

async function postedAnew(
  em: EntityManager,
  { item, amountSatang, on }: { item: AgendaItem; amountSatang: bigint; on: string },
): Promise<object | null> {
  const { fundId, account } = await getRow(em, MotionGrant, { motionId: item.motionId });
  if (fundId === null || account === null) return null;
  const entry = paySetAsideEntry({ account, amountSatang: satang(amountSatang) });
  return postedAs({ fundId, businessOn: on, ...entry });
}
