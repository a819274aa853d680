/** How an informal debt came to be, as the household tells it: so much lent, so much paid each month. */

import { addMonths, isPlainDate } from '#domain/dates/plain-date';
import type { Question } from './use-plans.ts';

export interface DebtHistoryDraft {
  readonly lentOn?: string | undefined;
  readonly lentSatang?: string | undefined;
  /** Paid a month, and how many times; the first a month after the money was lent. */
  readonly paidSatang?: string | undefined;
  readonly paidTimes?: number | undefined;
}

type Histories = NonNullable<Question['histories']>;

/** Only what is told in full; an amount without a count has not been paid. */
export function historiesOf(drafts: Readonly<Record<string, DebtHistoryDraft>>): Histories {
  return Object.entries(drafts).flatMap(([debtId, draft]) => {
    const { lentOn, lentSatang, paidSatang, paidTimes = 0 } = draft;
    if (lentOn === undefined || !isPlainDate(lentOn) || lentSatang === undefined) return [];
    const times = paidSatang === undefined ? 0 : paidTimes;
    const payments = Array.from({ length: times }, (_, at) => ({
      paidOn: addMonths(lentOn, at + 1),
      amountSatang: paidSatang ?? '0',
    }));
    return [{ debtId, lentOn, lentSatang, payments }];
  });
}
