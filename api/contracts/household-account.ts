/** The household account: what came in and went out, each member's own book. */

import { z } from 'zod';
import { EXPENSE_KINDS, INCOME_KINDS } from '#domain/assessment/code-lists';
import { ACCOUNT_AUDIENCES, ACCOUNT_DIRECTIONS } from '#domain/household/account-book';
import { IsoDate, PositiveSatang, Satang, ShortText, Uuid } from './primitives.ts';

export const AccountQuery = z.object({
  /** `YYYY-MM`, the Christian year; the present month where it is left out. */
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});

const rest = {
  amountSatang: PositiveSatang,
  happenedOn: IsoDate,
  note: ShortText.nullable(),
};

export const NewAccountLine = z.discriminatedUnion('direction', [
  z.object({ direction: z.literal('income'), category: z.enum(INCOME_KINDS), ...rest }),
  z.object({ direction: z.literal('expense'), category: z.enum(EXPENSE_KINDS), ...rest }),
]);
export type NewAccountLine = z.infer<typeof NewAccountLine>;

export const AccountSharingWish = z.object({
  audience: z.enum(ACCOUNT_AUDIENCES),
  isShared: z.boolean(),
});

const AccountBook = z.object({
  personId: Uuid,
  personName: z.string(),
  isOwn: z.boolean(),
  /** Only the owner is told with whom. */
  sharedWith: z.array(z.enum(ACCOUNT_AUDIENCES)),
  incomeSatang: Satang,
  expenseSatang: Satang,
  leftSatang: Satang,
  expenses: z.array(z.object({ category: z.enum(EXPENSE_KINDS), amountSatang: Satang })),
  lines: z.array(
    z.object({
      lineId: Uuid,
      direction: z.enum(ACCOUNT_DIRECTIONS),
      category: z.string(),
      amountSatang: Satang,
      happenedOn: z.string(),
      note: z.string().nullable(),
    }),
  ),
});

/** The books of one month that the reader may see: the own one and those that are shared. */
export const HouseholdAccount = z.object({ month: z.string(), books: z.array(AccountBook) });
export type HouseholdAccount = z.infer<typeof HouseholdAccount>;

export const PromptpayForm = z.object({ number: z.string().max(40).nullable() });
export const PromptpayView = z.object({ ending: z.string().nullable(), mayChange: z.boolean() });
