/**
 * A bank statement beside the journal: which line is probably which entry. Same account, same amount,
 * days not far apart; a person confirms. Every line and every entry is proposed once at most, and what
 * finds no partner is listed on its own side.
 */

import { daysBetween, type PlainDate } from '../dates/plain-date.ts';

/** A bank books a day or two late, over a long weekend some more. */
const DAYS_APART = 7;

/** A line of the bank, or what an entry moved at the account. `amountSatang` above zero: paid in. */
export interface Movement {
  readonly id: string;
  readonly on: PlainDate;
  readonly amountSatang: bigint;
}

export interface Proposal {
  readonly lineId: string;
  readonly entryId: string;
  /** Days between the bank's day and the journal's. */
  readonly daysApart: number;
}

export interface Matched {
  readonly proposals: readonly Proposal[];
  readonly linesLeft: readonly string[];
  readonly entriesLeft: readonly string[];
}

/**
 * Proposes pairs, the nearest days first; of equally near ones the earlier line, then the earlier entry,
 * in the order in which they are given. The same input gives the same answer.
 */
export function proposeMatches(lines: readonly Movement[], entries: readonly Movement[]): Matched {
  const candidates = lines.flatMap((line) =>
    entries
      .filter((entry) => entry.amountSatang === line.amountSatang)
      .map((entry) => ({
        lineId: line.id,
        entryId: entry.id,
        daysApart: Math.abs(daysBetween(entry.on, line.on)),
      })),
  );
  const near = candidates
    .filter(({ daysApart }) => daysApart <= DAYS_APART)
    .toSorted((a, b) => a.daysApart - b.daysApart);
  const takenLines = new Set<string>();
  const takenEntries = new Set<string>();
  const proposals = near.filter(({ lineId, entryId }) => {
    if (takenLines.has(lineId) || takenEntries.has(entryId)) return false;
    takenLines.add(lineId);
    takenEntries.add(entryId);
    return true;
  });
  return {
    proposals,
    linesLeft: lines.filter(({ id }) => !takenLines.has(id)).map(({ id }) => id),
    entriesLeft: entries.filter(({ id }) => !takenEntries.has(id)).map(({ id }) => id),
  };
}
