/** Which period a household's statement shows, as the address tells it. */

import { z } from 'zod';

const StatementSearch = z.object({
  /** Buddhist Era; without it from the first loan until today. */
  year: z.coerce.number().int().min(2500).max(2700).optional().catch(undefined),
});

export type MemberStatementSearch = z.infer<typeof StatementSearch>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readMemberStatementSearch(given: Record<string, unknown>): MemberStatementSearch {
  const { year } = StatementSearch.parse(given);
  return year === undefined ? {} : { year };
}
