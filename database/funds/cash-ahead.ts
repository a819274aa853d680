import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { satang, type Satang } from '#domain/money/satang';

const MONTHS_AHEAD = 12;

/** Money that a fund expects to come in on a day. */
export interface ExpectedPayment {
  readonly fundId: string;
  readonly dueOn: string;
  readonly amountSatang: bigint;
}

/** The cash of a fund at the end of one of the months ahead. */
export interface CashAhead {
  readonly on: string;
  readonly cashSatang: Satang;
}

/**
 * What open loans of the funds still owe, instalment by instalment, due within the months ahead; of a loan
 * of several funds each one's share by what it lent, to the nearest satang.
 */
export async function readExpectedPayments(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<ExpectedPayment[]> {
  const until = addMonths(plainDate(ask.on), MONTHS_AHEAD);
  const rows = await em.execute<{ fund_id: string; due_on: string; amount: string }[]>(
    `select p.fund_id, i.due_on, round(sum((i.principal_satang - i.paid_principal_satang
              + i.interest_satang - i.paid_interest_satang) * p.lent_satang::numeric
              / n.principal_satang))::text as amount
       from loan n join instalment i on i.loan_id = n.id join lending() p on p.loan_id = n.id
      where n.centre_id = ? and n.status in ('reserved', 'signed', 'disbursed', 'repaying')
        and i.due_on > ? and i.due_on <= ?
      group by p.fund_id, i.due_on order by i.due_on`,
    [ask.centreId, ask.on, until],
  );
  return rows.map((row) => ({
    fundId: row.fund_id,
    dueOn: row.due_on,
    amountSatang: BigInt(row.amount),
  }));
}

/**
 * Cash at the end of each of the next twelve months: cash now, plus the instalments that fall due
 * until then. Reservations have left `cash` already, so they are not taken off again; what is overdue
 * today is not counted on.
 */
export function cashAhead(
  start: { on: string; cashSatang: bigint },
  expected: readonly Omit<ExpectedPayment, 'fundId'>[],
): CashAhead[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, index) => {
    const on = addMonths(plainDate(start.on), index + 1);
    const coming = expected.filter(({ dueOn }) => dueOn > start.on && dueOn <= on);
    const sum = coming.reduce((total, { amountSatang }) => total + amountSatang, 0n);
    return { on, cashSatang: satang(start.cashSatang + sum) };
  });
}
