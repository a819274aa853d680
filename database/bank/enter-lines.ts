/** Lines of a bank statement put beside the books; the same statement pasted again adds nothing. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { BankLine } from './bank-line.ts';

export interface EnteredLine {
  readonly on: string;
  /** Above zero: paid in. */
  readonly amountSatang: bigint;
  readonly text: string;
}

/** In the order in which they are checked. */
export type EnterRefusal = 'no-such-place' | 'not-a-bank' | 'line-in-the-future';

/**
 * Adds the lines that are not known yet. Several alike on one day are several; each is told from the
 * others by its place among them, so that a longer statement of the same days adds only what is new.
 */
export async function enterLines(
  em: EntityManager,
  { placeId, lines }: { placeId: string; lines: readonly EnteredLine[] },
  act: Act,
): Promise<{ added: number; known: number } | { refused: EnterRefusal }> {
  // The lock lets two people paste the same statement: the second finds every line known.
  const place = await findLocked(em, CashPlace, { id: placeId });
  if (place === undefined) return { refused: 'no-such-place' };
  if (place.kind !== 'bank') return { refused: 'not-a-bank' };
  if (lines.some(({ on }) => on > dayOf(act.at))) return { refused: 'line-in-the-future' };
  const told = withFingerprints(lines);
  const known = await listRows(em, BankLine, {
    where: { placeId, fingerprint: { $in: told.map(({ fingerprint }) => fingerprint) } },
    orderBy: { id: 'asc' },
  });
  const knownPrints = new Set(known.map(({ fingerprint }) => fingerprint));
  const fresh = told.filter(({ fingerprint }) => !knownPrints.has(fingerprint));
  const rows = fresh.map(({ on, amountSatang, text, fingerprint }) => ({
    id: randomUUID(),
    placeId,
    fundId: place.fundId,
    ...placeOf(place),
    bookedOn: on,
    amountSatang,
    description: text,
    fingerprint,
    enteredBySeatId: act.seatId,
    enteredAt: act.at,
    entryId: null,
    matchedBySeatId: null,
    matchedAt: null,
  }));
  if (rows.length > 0) await em.insertMany(BankLine, rows);
  const counts = { added: fresh.length, known: told.length - fresh.length };
  await record(em, {
    action: 'bank-lines-entered',
    at: act.at,
    actor: act,
    place: placeOf(place),
    subject: { kind: 'fund', id: place.fundId },
    detail: { placeId, ...counts },
  });
  return counts;
}

function withFingerprints(
  lines: readonly EnteredLine[],
): (EnteredLine & { readonly fingerprint: string })[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const alike = `${line.on}/${line.amountSatang}/${line.text}`;
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    return { ...line, fingerprint: `${alike}/${nth}` };
  });
}
