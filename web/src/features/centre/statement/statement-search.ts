/** Which year a fund's statement shows, as the address tells it. */

import { z } from 'zod';

const StatementSearch = z.object({
  years: z.enum(['calendar', 'fiscal']).optional().catch(undefined),
  /** Buddhist Era. */
  year: z.coerce.number().int().min(2500).max(2700).optional().catch(undefined),
});

export type StatementSearch = z.infer<typeof StatementSearch>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readStatementSearch(given: Record<string, unknown>): StatementSearch {
  const { years, year } = StatementSearch.parse(given);
  return { ...(years && { years }), ...(year && { year }) };
}
