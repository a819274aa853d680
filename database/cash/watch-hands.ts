/**
 * Keeps the duty `deposit-cash` of a fund in step with the cash in its hands, in the transaction that
 * moves the cash, so that no task is forgotten and none stays when the money is gone. Only a fund with
 * a bank account is asked, and only where the centre has set a limit or days.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate, type PlainDate } from '#domain/dates/plain-date';
import { DEPOSIT_POLICIES, depositDay } from '#domain/ledger/deposits';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import type { DutyAct } from '../duties/duty-trail.ts';
import { Duty } from '../duties/duty.ts';
import { endDuty, openDuty } from '../duties/open-duty.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { processIds } from '../outbox/process-ids.ts';
import { Policy } from '../places/policy.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';

const KIND = 'deposit-cash';

/** Opens, moves or ends the duty as cash and settings ask for. The caller holds the fund's books. */
export async function watchHands(em: EntityManager, fundId: string, act: DutyAct): Promise<void> {
  const fund = await getRow(em, Fund, { id: fundId });
  await keepInStep(em, { fund, day: await readDepositDay(em, fund, dayOf(act.at)) }, act);
}

/**
 * As `watchHands` for every fund of a centre, after one of its settings changed. Takes their books, in
 * one order, so that cash which comes at this moment is judged by the old setting or by the new one.
 */
export async function watchHandsOfCentre(
  em: EntityManager,
  centreId: string,
  act: DutyAct,
): Promise<void> {
  const funds = await listRows(em, Fund, {
    where: { centreId, status: 'member', hasMoney: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of funds) await lockBooks(em, id);
  for (const fund of funds) {
    await keepInStep(em, { fund, day: await readDepositDay(em, fund, dayOf(act.at)) }, act);
  }
}

/** The open task of a fund's duty, locked; to be called before the books are, as every task is. */
export async function lockDepositTask(em: EntityManager, fundId: string): Promise<Task[]> {
  const duty = await findAlive(em, fundId);
  if (duty === undefined) return [];
  return lockOpenTasks(em, { processIds: [processIds.ofDuty(duty.id)], kind: KIND });
}

/** After a deposit: the task is done where nothing is due any more, else it stays for the rest. */
export async function followDeposit(
  em: EntityManager,
  { fundId, tasks }: { fundId: string; tasks: readonly Task[] },
  act: Act,
): Promise<void> {
  const fund = await getRow(em, Fund, { id: fundId });
  const today = dayOf(act.at);
  const day = await readDepositDay(em, fund, today);
  const [task] = tasks;
  const isDone = day === undefined || day > today;
  if (task !== undefined && isDone) {
    await finishTask(em, task, { outcome: 'deposited', reason: null, actor: act, at: act.at });
  }
  await keepInStep(em, { fund, day }, act);
}

async function keepInStep(
  em: EntityManager,
  { fund, day }: { fund: Fund; day: PlainDate | undefined },
  act: DutyAct,
): Promise<void> {
  const ref = { kind: KIND, subjectId: fund.id } as const;
  const alive = await findAlive(em, fund.id);
  if (day === undefined) {
    if (alive !== undefined) await endDuty(em, ref, act);
    return;
  }
  const today = dayOf(act.at);
  const isOpen = alive !== undefined && alive.opensOn <= today;
  if (isOpen && day <= today) return;
  await openDuty(em, { ...ref, place: fund, opensOn: day }, act);
}

function findAlive(em: EntityManager, fundId: string): Promise<Duty | undefined> {
  const status = { $in: ['waiting' as const, 'open' as const] };
  return findRow(em, Duty, { kind: KIND, subjectId: fundId, status });
}

/** The day on which a deposit is due as the cash lies now; undefined without a bank to go to. */
async function readDepositDay(
  em: EntityManager,
  fund: Fund,
  today: PlainDate,
): Promise<PlainDate | undefined> {
  if (fund.status !== 'member') return undefined;
  const records = await listRows(em, Policy, {
    where: { centreId: fund.centreId, key: { $in: [...DEPOSIT_POLICIES] } },
    orderBy: { effectiveFrom: 'asc' },
  });
  if (records.every(({ value }) => value === 0)) return undefined;
  const hands = await readHands(em, fund.id);
  return hands.hasBank ? depositDay(hands, { records, today }) : undefined;
}

/** What lies in hands, and since when, if the oldest always goes out first. */
async function readHands(em: EntityManager, fundId: string) {
  const [row] = await em.execute<{ onHand: string; hasBank: boolean; since: string | null }[]>(
    `with hands as (
       select coalesce(sum(balance_satang) filter (where kind <> 'bank'), 0) as on_hand,
              bool_or(kind = 'bank') as has_bank from cash_place where fund_id = ?),
     came as (
       select e.business_on as on, sum(sum(l.debit_satang - l.credit_satang))
                over (order by e.business_on desc, e.recorded_at desc, e.id) as newer
         from journal_entry e join journal_line l on l.entry_id = e.id
         join cash_place p on p.id = l.cash_place_id and p.kind <> 'bank'
        where e.fund_id = ? group by e.id having sum(l.debit_satang - l.credit_satang) > 0)
     select hands.on_hand::text as "onHand", hands.has_bank as "hasBank",
            (select max(came.on)::text from came where came.newer >= hands.on_hand) as since
       from hands`,
    [fundId, fundId],
  );
  const onHandSatang = satang(BigInt(row?.onHand ?? '0'));
  const since = row?.since ?? null;
  const heldSince = onHandSatang === 0n || since === null ? null : plainDate(since);
  return { onHandSatang, heldSince, hasBank: row?.hasBank ?? false };
}
