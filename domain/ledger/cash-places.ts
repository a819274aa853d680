/**
 * Where a fund's money lies: undivided, in somebody's hand, or at a bank. A place can never give more
 * than lies there. Money leaves a bank account only by two of its three signatories.
 */

import { satang, type Satang, ZERO_SATANG } from '../money/satang.ts';
import type { EntryLine } from './entry-lines.ts';

export const PLACE_KINDS = ['undivided', 'on-hand', 'bank'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const SIGNATORIES = 3;

/** The accounts whose money lies somewhere; every other account is about claims and duties. */
const PLACED_ACCOUNTS = ['cash', 'reserved'] as const;

export function isPlaced({ account }: Pick<EntryLine, 'account'>): boolean {
  return (PLACED_ACCOUNTS as readonly string[]).includes(account);
}

/** What lies at each place, by its id. */
export type AtPlaces = ReadonlyMap<string, Satang>;

/**
 * What lies at each place after the lines, every one of which names its place; or the refusal when a
 * place would give more than it has. Reserving money moves nothing: both its lines lie at one place.
 */
export function moveAtPlaces(
  before: AtPlaces,
  lines: readonly EntryLine[],
): { moved: AtPlaces } | { refused: 'not-enough-at-place' } {
  const moved = new Map(before);
  for (const line of lines) {
    if (!isPlaced(line)) continue;
    if (line.placeId === undefined) throw new Error(`A line on ${line.account} names no place`);
    const lying = moved.get(line.placeId) ?? ZERO_SATANG;
    moved.set(line.placeId, satang(lying + line.debitSatang - line.creditSatang));
  }
  const isShort = [...moved.values()].some((lying) => lying < 0n);
  return isShort ? { refused: 'not-enough-at-place' } : { moved };
}

/** In the order in which they are checked. */
export type SignatureRefusal = 'not-a-signatory' | 'sign-by-another';

/** Whether the second signature on a withdrawal counts: another signatory than the first. */
export function refusalOfSecondSignature(it: {
  readonly signatories: readonly string[];
  readonly first: string;
  readonly second: string;
}): SignatureRefusal | undefined {
  if (!it.signatories.includes(it.second)) return 'not-a-signatory';
  return it.first === it.second ? 'sign-by-another' : undefined;
}
