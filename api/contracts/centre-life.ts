/** What happens to a centre as a whole. */

import { z } from 'zod';
import { CENTRE_STATES, DISTINCTIONS } from '#domain/centre/centre-states';
import { IsoDate, LongText, ShortText, Uuid } from './primitives.ts';

const YearBe = z.number().int().min(2500).max(2700);

export const FoundingForm = z.object({
  foundedYearBe: YearBe.nullable(),
  /** When it was decided; work of a fiscal year is decided in the year before. */
  decidedOn: IsoDate.nullable(),
  targetFiscalYearBe: YearBe.nullable(),
});
export type FoundingForm = z.infer<typeof FoundingForm>;

export const NewDistinction = z.object({
  kind: z.enum(DISTINCTIONS),
  yearBe: YearBe,
  givenBy: ShortText,
});
export type NewDistinction = z.infer<typeof NewDistinction>;

export const CentreMoveForm = z.object({
  to: z.enum(CENTRE_STATES),
  on: IsoDate,
  reason: ShortText,
  /** How what was common has been settled; of a centre that ends. */
  settlement: LongText.min(1).nullable(),
  /** The centre it goes into; of a merger. */
  intoCentreId: Uuid.nullable(),
});
export type CentreMoveForm = z.infer<typeof CentreMoveForm>;

export const CentreLife = FoundingForm.extend({
  decidedOn: z.string().nullable(),
  state: z.enum(CENTRE_STATES),
  stateSince: z.string().nullable(),
  distinctions: z.array(
    z.object({
      kind: z.enum(DISTINCTIONS),
      yearBe: z.number().int(),
      givenBy: z.string().nullable(),
    }),
  ),
  moves: z.array(
    z.object({
      number: z.number().int(),
      to: z.enum(CENTRE_STATES),
      movedOn: z.string(),
      reason: z.string(),
      settlement: z.string().nullable(),
      intoCentreId: Uuid.nullable(),
    }),
  ),
  mayChange: z.boolean(),
});
export type CentreLife = z.infer<typeof CentreLife>;
