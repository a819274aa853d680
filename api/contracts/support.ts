/** Career support as the case page and the agencies see it; it never carries a debt. */

import { z } from 'zod';
import { AGENCIES } from '#domain/people/roles';
import { OCCUPATIONS, SUPPORT_STATUSES } from '#domain/support/support-statuses';
import { Satang, Uuid } from './primitives.ts';

export const SupportView = z.object({
  supportId: Uuid,
  agency: z.enum(AGENCIES),
  occupation: z.enum(OCCUPATIONS),
  personName: z.string(),
  need: z.string(),
  status: z.enum(SUPPORT_STATUSES),
  reason: z.string().nullable(),
  offeredOn: z.string(),
  endedOn: z.string().nullable(),
  events: z.array(
    z.object({
      kind: z.string(),
      happenedOn: z.string(),
      saleSatang: Satang.nullable(),
      monthIncomeSatang: Satang.nullable(),
      market: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});
export type SupportView = z.infer<typeof SupportView>;
