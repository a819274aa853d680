/** Undoing a payment that was written down wrongly. */

import { z } from 'zod';
import { ShortText, Uuid } from './primitives.ts';

export const AskReversal = z.object({ reason: ShortText });
export type AskReversal = z.infer<typeof AskReversal>;

export const DecideReversal = z.object({ outcome: z.enum(['confirmed', 'declined']) });
export type DecideReversal = z.infer<typeof DecideReversal>;

export const Reversal = z.object({
  reversalId: Uuid,
  status: z.enum(['asked', 'confirmed', 'declined']),
});
