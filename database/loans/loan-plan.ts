/** What the process of a loan asks and does; every step is idempotent and dated by the process. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { readPoliciesOn } from '../centres/policies.ts';
import { getLocked, getRow } from '../rows.ts';
import { giveBack, type GivenBackBecause } from './give-back.ts';
import { Loan } from './loan-entities.ts';
import { noteLoan } from './sign-contract.ts';

export interface LoanPlan {
  /** The last day on which the contract may be signed. */
  readonly reservedUntilOn: string;
  readonly remindBeforeDays: number;
  readonly graceDays: number;
}

/** The days that bind a loan. The reservation runs under the by-law of the day it was made. */
export async function readLoanPlan(
  em: EntityManager,
  ask: { loanId: string; on: string },
): Promise<LoanPlan> {
  const loan = await getRow(em, Loan, { id: ask.loanId });
  const { centreId } = loan;
  const then = await readPoliciesOn(em, { centreId, on: loan.policyOn });
  const now = await readPoliciesOn(em, { centreId, on: ask.on });
  const reservedOn = plainDate(loan.reservedOn ?? loan.policyOn);
  return {
    reservedUntilOn: addDays(reservedOn, then['reservation-days']),
    remindBeforeDays: now['remind-before-due-days'],
    graceDays: now['grace-days'],
  };
}

/**
 * Gives the reserved money back and ends the loan; nothing when it is signed already. Of several funds
 * the last to be reserved gets its money back first.
 */
export async function releaseReservation(
  em: EntityManager,
  release: { loanId: string; because: Exclude<GivenBackBecause, 'cancelled'>; at: string },
): Promise<'released' | 'already-signed'> {
  const { because, at } = release;
  const loan = await getLocked(em, Loan, { id: release.loanId });
  if (loan.status === 'released') return 'released';
  if (loan.status !== 'reserved') return 'already-signed';
  await giveBack(em, { loan, because }, { at });
  return 'released';
}

/**
 * The oldest instalment that is not paid in full, or null when the loan is paid. The last one stands also
 * for default interest that is still owed.
 */
export async function readNextInstalment(
  em: EntityManager,
  ask: { loanId: string },
): Promise<{ number: number; dueOn: string } | null> {
  const rows = await em.execute<{ number: number; due_on: string }[]>(
    `select number, due_on from instalment
      where loan_id = ? and (paid_principal_satang < principal_satang
         or paid_interest_satang < interest_satang)
     union all
     (select i.number, i.due_on from instalment i join loan n on n.id = i.loan_id
       where n.id = ? and n.default_interest_rule <> 'none' and n.status in ('disbursed', 'repaying')
       order by i.number desc limit 1)
      order by number limit 1`,
    [ask.loanId, ask.loanId],
  );
  const next = rows[0];
  return next === undefined ? null : { number: next.number, dueOn: next.due_on };
}

/** Marks the loan as in arrears or caught up; the same again changes nothing. */
export async function markArrears(
  em: EntityManager,
  mark: { loanId: string; isInArrears: boolean; at: string },
): Promise<void> {
  const { isInArrears, at } = mark;
  const loan = await getLocked(em, Loan, { id: mark.loanId });
  if (loan.isInArrears === isInArrears) return;
  const version = loan.version + 1;
  await em.nativeUpdate(Loan, { id: loan.id }, { isInArrears, version });
  const action = isInArrears ? 'arrears-began' : 'arrears-ended';
  await noteLoan(em, loan, { action, act: { at }, detail: {} });
}
