/** What is looked for in a register, as the address tells it. */

import { z } from 'zod';

const RegisterSearch = z.object({
  search: z.string().trim().min(1).max(200).optional().catch(undefined),
});

export type RegisterSearch = z.infer<typeof RegisterSearch>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readRegisterSearch(given: Record<string, unknown>): RegisterSearch {
  // The router reads '?search=63' as a number.
  const typed = given['search'];
  const { search } = RegisterSearch.parse({
    search: typeof typed === 'number' ? String(typed) : typed,
  });
  return search === undefined ? {} : { search };
}
