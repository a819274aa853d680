import type { EntityManager } from '@mikro-orm/postgresql';
import { lastMonthAhead, type AgendaWish } from './cash-ahead.ts';
import { contractSchedule } from './contract-schedule.ts';

/**
 * Loans that wait on open agendas of the centre beside that of the case, at the rate each proposes, with
 * their instalments of the months ahead.
 */
export async function listAgendaWishes(
  em: EntityManager,
  besides: { centreId: string; caseId: string; on: string },
): Promise<AgendaWish[]> {
  const until = lastMonthAhead(besides.on);
  const rows = await em.execute<
    { amount: string; termMonths: number; firstDueOn: string; rate: number }[]
  >(
    `select p.amount_satang::text as amount, p.term_months as "termMonths",
            p.first_due_on as "firstDueOn", p.rate_basis_points as rate
       from agenda_item i join proposal p on p.id = i.proposal_id
      where i.centre_id = ? and i.case_id <> ? and i.status in ('waiting', 'voting')
      order by i.id`,
    [besides.centreId, besides.caseId],
  );
  return rows.map(({ amount, termMonths, firstDueOn, rate }) => {
    const amountSatang = BigInt(amount);
    const schedule = contractSchedule({ amountSatang, termMonths, firstDueOn }, rate);
    const payments = paymentsOf(schedule).filter(({ dueOn }) => dueOn <= until);
    return { amountSatang, payments };
  });
}

/** The instalments of a schedule as money on its day. */
export function paymentsOf({ rows }: ReturnType<typeof contractSchedule>) {
  return rows.map(({ dueOn, paymentSatang }) => ({ dueOn, amountSatang: paymentSatang }));
}
