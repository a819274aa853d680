/** One shape for every refusal (RFC 9457), with a stable code and a sentence in both tongues. */

import { z } from 'zod';
import { BothTongues } from './primitives.ts';

export const FieldProblem = z.object({
  /** Where: the path of the field in the body, joined by dots. */
  path: z.string(),
  code: z.string(),
  sentence: BothTongues,
});
export type FieldProblem = z.infer<typeof FieldProblem>;

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    sentence: BothTongues,
    fields: z.array(FieldProblem).optional(),
    /** Codes and figures that the sentence speaks of, for screens that say more. */
    figures: z.record(z.string(), z.string()).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
