/** Which households are listed, as the address tells it; the board links here with a stage and a centre. */

import { z } from 'zod';
import { CASE_STATUSES } from '#domain/case/case-statuses';

const CasesSearch = z.object({
  status: z.enum(CASE_STATUSES).optional().catch(undefined),
  centre: z.uuid().optional().catch(undefined),
  search: z.string().trim().min(1).max(200).optional().catch(undefined),
});

export type CasesSearch = z.infer<typeof CasesSearch>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readCasesSearch(given: Record<string, unknown>): CasesSearch {
  // The router reads '?search=63' as a number.
  const typed = given['search'];
  const text = typeof typed === 'number' ? String(typed) : typed;
  const { status, centre, search } = CasesSearch.parse({ ...given, search: text });
  return { ...(status && { status }), ...(centre && { centre }), ...(search && { search }) };
}

export function isNarrowed({ status, centre, search }: CasesSearch): boolean {
  return status !== undefined || centre !== undefined || search !== undefined;
}
