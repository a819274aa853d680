/** What the notice of a meeting and its minutes state; one reader for both. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import { contentHash } from '../content-hash.ts';
import { Fund } from '../funds/fund.ts';
import { findMeetingPage, type MeetingPage } from '../meetings/meeting-page.ts';
import { SplitMotion, SplitMotionPart } from '../meetings/split/split-motion.ts';
import { listRows } from '../rows.ts';
import {
  findPrintedSeat,
  getPrintedCentre,
  type PrintedCentre,
  type PrintedSeat,
} from './printed-place.ts';

export interface PrintedMeeting extends MeetingPage {
  readonly centre: PrintedCentre;
  /** The day it was held; before the opening, the day planned. */
  readonly heldOn: string;
  /** Names of the funds that votes and resolutions speak of, by id. */
  readonly funds: ReadonlyMap<string, { readonly nameTh: string; readonly nameEn: string }>;
  /** Motions that several funds lend together, by their ids: each fund with its part, in their order. */
  readonly splits: ReadonlyMap<string, readonly SplitPart[]>;
  /** SHA-256 over the frozen evidence of all items in order; null before the first vote opened. */
  readonly evidenceHash: string | null;
  readonly chair: PrintedSeat | undefined;
  readonly secretary: PrintedSeat | undefined;
}

interface SplitPart {
  readonly fundId: string;
  readonly amountSatang: bigint;
}

async function readSplits(
  em: EntityManager,
  itemIds: readonly string[],
): Promise<Map<string, SplitPart[]>> {
  const motions = await listRows(em, SplitMotion, {
    where: { itemId: { $in: [...itemIds] }, replacedAt: null },
    orderBy: { id: 'asc' },
  });
  const parts = await listRows(em, SplitMotionPart, {
    where: { motionId: { $in: motions.map(({ id }) => id) } },
    orderBy: { motionId: 'asc', position: 'asc' },
  });
  return Map.groupBy(parts, ({ motionId }) => motionId);
}

export async function getPrintedMeeting(
  em: EntityManager,
  meetingId: string,
): Promise<PrintedMeeting> {
  const page = await findMeetingPage(em, meetingId);
  if (page === undefined) throw new Error(`No meeting ${meetingId}`);
  const { centreId, openedAt, plannedOn } = page.meeting;
  const heldOn = openedAt === null ? plannedOn : dayOf(openedAt);
  const funds = await listRows(em, Fund, { where: { centreId }, orderBy: { id: 'asc' } });
  const hashes = page.items.map(({ item }) => item.evidenceHash);
  const isFrozen = hashes.some((hash) => hash !== null);
  return {
    ...page,
    centre: await getPrintedCentre(em, centreId),
    heldOn,
    funds: new Map(funds.map(({ id, nameTh, nameEn }) => [id, { nameTh, nameEn }])),
    splits: await readSplits(
      em,
      page.items.map(({ item }) => item.id),
    ),
    evidenceHash: isFrozen ? contentHash(hashes) : null,
    chair: await findPrintedSeat(em, { centreId, role: 'chair', on: heldOn }),
    secretary: await findPrintedSeat(em, { centreId, role: 'secretary', on: heldOn }),
  };
}
