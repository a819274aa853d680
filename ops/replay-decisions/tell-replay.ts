/** Decisions worked out anew as lines for a terminal, Thai first. */

import type { ReplayedAllocation } from '#database/decisions/replay-allocations';
import type { ReplayedMeeting } from '#database/decisions/replay-centre';
import type { ReplayedItem } from '#database/decisions/replay-item';
import type { ReplayedPart } from '#database/decisions/replayed-part';
import { NOT_KEPT_WORDS, PART_WORDS } from '#domain/decisions/decision-words';
import { tellDifference, type Names } from '#domain/decisions/tell-difference';

export interface Tally {
  readonly decisions: number;
  readonly figures: number;
  readonly differences: number;
}

export const NO_DECISIONS: Tally = { decisions: 0, figures: 0, differences: 0 };

/** One line for a meeting that is the same, and one for each figure that is not. */
export function tellMeeting(
  { meeting, items, allocations }: ReplayedMeeting,
  progress: { readonly at: number; readonly of: number; readonly names: Names },
): string[] {
  const { at, of, names } = progress;
  const { decisions, figures, differences } = countOf({ items, allocations });
  const mark = differences === 0 ? '✓' : '✗';
  const number = `${meeting.number}/${meeting.yearBe}`;
  const head =
    `  ${mark} [${at}/${of}] การประชุม · meeting ${number}: ` +
    `${decisions} วาระ · items, ${figures} ค่า · figures`;
  return [
    head,
    ...items.flatMap((item) => tellItem(item, number, names)),
    ...allocations.flatMap((one) => tellAllocation(one, number, names)),
  ];
}

export function countOf({
  items,
  allocations,
}: Pick<ReplayedMeeting, 'items' | 'allocations'>): Tally {
  const parts = [...items.flatMap((item) => item.parts), ...allocations.map(({ part }) => part)];
  return {
    decisions: items.length + allocations.length,
    figures: parts.reduce((sum, { compared }) => sum + compared, 0),
    differences: parts.reduce((sum, part) => sum + part.differences.length, 0),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    decisions: a.decisions + b.decisions,
    figures: a.figures + b.figures,
    differences: a.differences + b.differences,
  };
}

function tellItem({ item, resolution, parts }: ReplayedItem, meeting: string, names: Names) {
  const resolved =
    resolution === undefined ? '' : `, มติ · resolution ${resolution.number}/${resolution.yearBe}`;
  const where = `${meeting} วาระ · item ${item.position}${resolved}`;
  const notKept = parts.flatMap((part) => part.notKept);
  return [
    ...parts.flatMap((part) => tellPart(part, where, names)),
    ...notKept.map(
      (one) => `    – ${where}: ${NOT_KEPT_WORDS[one].th} · ${NOT_KEPT_WORDS[one].en}`,
    ),
  ];
}

function tellAllocation({ number, part }: ReplayedAllocation, meeting: string, names: Names) {
  return tellPart(part, `${meeting} ข้อเสนอ · proposal ${number}`, names);
}

function tellPart({ part, differences }: ReplayedPart, where: string, names: Names): string[] {
  const { th, en } = PART_WORDS[part];
  return differences.map((difference) => {
    const { what, stored, recomputed } = tellDifference(difference, names);
    return `    ✗ ${where}: ${th} · ${en} [${what.th} | ${what.en}] ${stored.th} ≠ ${recomputed.th}`;
  });
}
