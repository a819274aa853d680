/** The resolution that a paper rests on: its number, what it lends, and the hash of what was seen. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import { AgendaItem, Meeting, Resolution } from '../meetings/meeting-entities.ts';
import { getRow } from '../rows.ts';

export interface PrintedResolution {
  readonly number: number;
  readonly yearBe: number;
  readonly meetingOn: string;
  /** What it lends; of several funds, all together. */
  readonly amountSatang: bigint | null;
  /** SHA-256 of what the members saw when they voted; it stands in the minutes too. */
  readonly evidenceHash: string | null;
}

/** Null for a loan brought from paper. */
export async function findPrintedResolution(
  em: EntityManager,
  id: string | null,
): Promise<PrintedResolution | null> {
  if (id === null) return null;
  const { number, yearBe, meetingId, itemId, amountSatang } = await getRow(em, Resolution, { id });
  const { openedAt, plannedOn } = await getRow(em, Meeting, { id: meetingId });
  const { evidenceHash } = await getRow(em, AgendaItem, { id: itemId });
  const meetingOn = openedAt === null ? plannedOn : dayOf(openedAt);
  return { number, yearBe, meetingOn, amountSatang, evidenceHash };
}
