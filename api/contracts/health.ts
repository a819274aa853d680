/** What the machines that watch a process are told. */

import { z } from 'zod';

export const Alive = z.object({ status: z.literal('alive') });

export const Readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  /** Which of what the process stands on answers now. */
  parts: z.object({ postgres: z.boolean(), temporal: z.boolean() }),
});
export type Readiness = z.infer<typeof Readiness>;
