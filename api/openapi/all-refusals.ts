import type { RefusalCode } from '../problems/refusals.ts';

/** A refusal that is missing here does not compile. */
export function all<Refusal extends RefusalCode>(
  codes: Readonly<Record<Refusal, true>>,
): RefusalCode[] {
  return Object.keys(codes) as Refusal[];
}
