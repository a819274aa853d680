/** What a household owes to funds beside a new contract, and whether the by-law lets that one be. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { listOlderDebts, type OlderDebt, type OpenContract } from '#domain/loans/older-debts';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { Household } from '../people/household.ts';
import { placeOf } from '../places/place.ts';
import { getLocked, getRow, listRows } from '../rows.ts';
import { OlderDebtRow } from './older-debt-row.ts';

/** The older debts of the household of a case to funds; `isRefused` where the by-law wants all covered. */
export interface OlderDebts {
  readonly debts: readonly OlderDebt[];
  readonly isRefused: boolean;
}

/**
 * Takes the household's turn for a contract (its row stays locked until the transaction ends) and
 * reads what it owes to funds: by the survey of the round, and by open contracts of earlier cases.
 */
export async function takeContractTurn(
  em: EntityManager,
  ask: { caseId: string; on: string },
): Promise<OlderDebts> {
  const row = await getRow(em, HouseholdCase, { id: ask.caseId });
  await getLocked(em, Household, { id: row.householdId });
  const debts = await readOlderDebts(em, row.id);
  const isOn = await isOneContractOn(em, { centreId: row.centreId, on: ask.on });
  return { debts, isRefused: isOn && debts.some(({ covering }) => covering === null) };
}

/** The same without the turn: to show and to judge on, never to open a contract by. */
export async function readOlderDebts(em: EntityManager, caseId: string): Promise<OlderDebt[]> {
  const row = await getRow(em, HouseholdCase, { id: caseId });
  const surveyed = await listRows(em, Debt, {
    where: { caseId, round: row.round, paidOn: null },
    orderBy: { position: 'asc' },
  });
  return listOlderDebts({
    contracts: await readOlderContracts(em, row),
    debts: surveyed.map(({ id, ...debt }) => ({ ...debt, debtId: id })),
  });
}

/** Keeps with the contract what it absorbs and lists, for its annex and for the database's own guard. */
export async function writeOlderDebts(
  em: EntityManager,
  loan: Pick<Loan, 'id' | 'centreId' | 'areaCode'>,
  { debts }: OlderDebts,
): Promise<void> {
  const covered = debts.flatMap(({ covering, ...debt }) =>
    covering === null ? [] : [{ ...debt, covering }],
  );
  if (covered.length === 0) return;
  const ids = covered.flatMap(({ debtId }) => debtId ?? []);
  const surveyed = await listRows(em, Debt, {
    where: { id: { $in: ids } },
    orderBy: { id: 'asc' },
  });
  const rows = covered.map(({ loanId, ...debt }, index) => {
    const named = surveyed.find(({ id }) => id === debt.debtId);
    if (named === undefined) throw new Error(`Covered debt ${debt.debtId} is not of the survey`);
    const { source, creditorName } = named;
    const own = { loanId: loan.id, position: index + 1, ...placeOf(loan), source, creditorName };
    return { ...debt, ...own, olderLoanId: loanId };
  });
  await em.insertMany(OlderDebtRow, rows);
}

/**
 * Whether, by the by-law of the day, a reserved contract may be signed no more: meanwhile the household
 * has signed another one that this one does not cover. Takes the household's turn.
 */
export async function isSecondContract(
  em: EntityManager,
  ask: { loan: Loan; on: string },
): Promise<boolean> {
  const { id, caseId, centreId } = ask.loan;
  const row = await getRow(em, HouseholdCase, { id: caseId });
  await getLocked(em, Household, { id: row.householdId });
  if (!(await isOneContractOn(em, { centreId, on: ask.on }))) return false;
  const covered = await listRows(em, OlderDebtRow, {
    where: { loanId: id },
    orderBy: { position: 'asc' },
  });
  const others = await readOlderContracts(em, row);
  return others.some(
    ({ loanId, isSigned }) =>
      isSigned && covered.every(({ olderLoanId }) => olderLoanId !== loanId),
  );
}

async function isOneContractOn(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<boolean> {
  return (await readPoliciesOn(em, ask))['one-contract-per-household'] === 1;
}

/** Open contracts of other cases of the same household; a case itself has one open contract at most. */
async function readOlderContracts(
  em: EntityManager,
  row: Pick<HouseholdCase, 'id' | 'householdId'>,
): Promise<(OpenContract & { readonly isSigned: boolean })[]> {
  const rows = await em.execute<
    { loanId: string; fundId: string; owedSatang: string; isSigned: boolean }[]
  >(
    `select l.id as "loanId", l.fund_id as "fundId", l.status <> 'reserved' as "isSigned",
            (select sum(i.principal_satang - i.paid_principal_satang) from instalment i
              where i.loan_id = l.id) as "owedSatang"
       from loan l join household_case c on c.id = l.case_id
      where c.household_id = ? and c.id <> ? and l.status not in ('paid', 'released', 'written-off')
      order by l.year_be, l.number`,
    [row.householdId, row.id],
  );
  return rows.map((contract) => ({ ...contract, owedSatang: BigInt(contract.owedSatang) }));
}
