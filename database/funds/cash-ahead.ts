/** A fund's cash over the next twelve months: what is expected to come in and what it has promised to pay. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { satang, type Satang } from '#domain/money/satang';

const MONTHS_AHEAD = 12;

/** Money of a fund on a day: due to it, or to be paid by it. */
export interface DatedMoney {
  readonly fundId: string;
  readonly dueOn: string;
  readonly amountSatang: bigint;
}

/** One of the months ahead; cash is at its end. */
export interface CashAhead {
  readonly on: string;
  readonly cashSatang: Satang;
  /** Instalments of loans that run or are reserved, due within the month. */
  readonly expectedSatang: Satang;
  /** Instalments of the loan in question, due within the month. */
  readonly ownSatang: Satang;
  /** Money from outside that is to go back within the month. */
  readonly backSatang: Satang;
  /** Cash if everything else on open agendas were lent by this fund too. */
  readonly ifAgendaSatang: Satang;
}

/** A loan that waits on an open agenda beside the one in question. */
export interface AgendaWish {
  readonly amountSatang: bigint;
  readonly payments: readonly Omit<DatedMoney, 'fundId'>[];
}

export interface MoneyAhead {
  readonly expected: readonly Omit<DatedMoney, 'fundId'>[];
  readonly own: readonly Omit<DatedMoney, 'fundId'>[];
  readonly back: readonly Omit<DatedMoney, 'fundId'>[];
  readonly agenda: readonly AgendaWish[];
}

/**
 * What open loans of the funds still owe, instalment by instalment, due within the months ahead; of a loan
 * of several funds each one's share by what it lent, to the nearest satang.
 */
export async function readExpectedPayments(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<DatedMoney[]> {
  return readDated(
    em,
    ask,
    `select p.fund_id, i.due_on, round(sum((i.principal_satang - i.paid_principal_satang
              + i.interest_satang - i.paid_interest_satang) * p.lent_satang::numeric
              / n.principal_satang))::text as amount
       from loan n join instalment i on i.loan_id = n.id join lending() p on p.loan_id = n.id
      where n.centre_id = ? and n.status in ('reserved', 'signed', 'disbursed', 'repaying')
        and i.due_on > ? and i.due_on <= ?
      group by p.fund_id, i.due_on order by i.due_on`,
  );
}

/** Money from outside that the funds have to give back within the months ahead. */
export async function readMoneyToGiveBack(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<DatedMoney[]> {
  return readDated(
    em,
    ask,
    `select fund_id, due_on, sum(amount_satang)::text as amount from outside_money
      where centre_id = ? and repaid_on is null and due_on > ? and due_on <= ?
      group by fund_id, due_on order by due_on`,
  );
}

async function readDated(
  em: EntityManager,
  ask: { centreId: string; on: string },
  sql: string,
): Promise<DatedMoney[]> {
  const until = lastMonthAhead(ask.on);
  const rows = await em.execute<{ fund_id: string; due_on: string; amount: string }[]>(sql, [
    ask.centreId,
    ask.on,
    until,
  ]);
  return rows.map((row) => ({
    fundId: row.fund_id,
    dueOn: row.due_on,
    amountSatang: BigInt(row.amount),
  }));
}

/** The day on which the months ahead of a day end. */
export function lastMonthAhead(on: string): string {
  return addMonths(plainDate(on), MONTHS_AHEAD);
}

/**
 * Cash at the end of each of the next twelve months: cash now, plus the instalments that fall due until
 * then, less what goes back outside. Reservations have left `cash` already, so they are not taken off
 * again; what is overdue today is not counted on.
 */
export function cashAhead(
  start: { on: string; cashSatang: bigint },
  money: MoneyAhead,
): CashAhead[] {
  const rest = money.agenda.flatMap(({ payments }) => payments);
  const lent = money.agenda.reduce((sum, { amountSatang }) => sum + amountSatang, 0n);
  return Array.from({ length: MONTHS_AHEAD }, (_, index) => {
    const after = index === 0 ? start.on : addMonths(plainDate(start.on), index);
    const on = addMonths(plainDate(start.on), index + 1);
    const within = (rows: MoneyAhead['own'], from: string) =>
      satang(
        rows.reduce(
          (sum, row) => sum + (row.dueOn > from && row.dueOn <= on ? row.amountSatang : 0n),
          0n,
        ),
      );
    const sinceNow = (rows: MoneyAhead['own']) => within(rows, start.on);
    const cashSatang = satang(
      start.cashSatang + sinceNow(money.expected) + sinceNow(money.own) - sinceNow(money.back),
    );
    return {
      on,
      cashSatang,
      expectedSatang: within(money.expected, after),
      ownSatang: within(money.own, after),
      backSatang: within(money.back, after),
      ifAgendaSatang: satang(cashSatang - lent + sinceNow(rest)),
    };
  });
}
