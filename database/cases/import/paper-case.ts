/** A case in mid-life as a centre brings it from paper, and why it cannot be taken as it is. */

import type { DebtTreatment } from '#domain/assessment/code-lists';
import { mayMove, type CaseStatus, type OpeningStatus } from '#domain/case/case-statuses';
import type {
  SurveyedDebt,
  SurveyedExpense,
  SurveyedIncome,
  SurveyLines,
} from '../../assessment/forms/survey-household.ts';
import { linesRefusal, type LinesRefusal } from '../../assessment/forms/survey-refusals.ts';
import type { NewHousehold } from '../register-household.ts';

/** Persons are named by their place in `household.members`, for they have no ids yet. */
export interface PaperDebt extends Omit<SurveyedDebt, 'personId' | 'papersSeen'> {
  readonly member: number;
  readonly treatment: DebtTreatment | null;
  readonly payoffSatang: bigint | null;
  readonly paidOn: string | null;
  readonly receiptNumber: string | null;
}

export interface PaperLoanOfCase {
  readonly fundId: string;
  readonly principalSatang: bigint;
  readonly termMonths: number;
  readonly disbursedOn: string;
  readonly firstDueOn: string;
  readonly payments: readonly { readonly amountSatang: bigint; readonly paidOn: string }[];
}

export interface PaperCase {
  readonly centreId: string;
  readonly household: NewHousehold;
  readonly startAt: OpeningStatus;
  readonly openedOn: string;
  /** The way so far, oldest first; the last one is `startAt`. */
  readonly moves: readonly { readonly status: CaseStatus; readonly on: string }[];
  readonly incomes: readonly Omit<SurveyedIncome, 'personId' | 'papersSeen'>[];
  readonly expenses: readonly SurveyedExpense[];
  readonly debts: readonly PaperDebt[];
  readonly proposal: { readonly termMonths: number; readonly firstDueOn: string } | null;
  /** The loan of a case that repays, or the paid one of a case that is past it. */
  readonly loan: PaperLoanOfCase | null;
  readonly honour: { readonly ceremonyOn: string; readonly mayBeNamed: boolean } | null;
  readonly isDemo: boolean;
}

/** In the order in which they are checked. */
export type PaperRefusal =
  | 'moves-must-begin-identified'
  | 'last-move-is-not-the-start'
  | 'move-not-on-the-path'
  | 'dates-out-of-order'
  | 'date-in-the-future'
  | 'not-a-member'
  | LinesRefusal
  | 'payoff-for-refinanced-debts-only'
  | 'loan-missing'
  | 'loan-not-expected'
  | 'honour-missing'
  | 'honour-not-expected';

const AFTER_THE_LOAN: readonly CaseStatus[] = ['cleared', 'honoured', 'watched', 'closed'];

/** Why the paper cannot be, or null (`today` in Bangkok). */
export function paperRefusal(paper: PaperCase, today: string): PaperRefusal | null {
  return wayRefusal(paper, today) ?? moneyRefusal(paper) ?? belongingRefusal(paper, today);
}

/** The survey with the persons' ids in place of their position in the form. */
export function surveyOf(paper: PaperCase, personIds: readonly string[]): SurveyLines {
  const incomes = paper.incomes.map((line) => ({ ...line, personId: null }));
  const debts = paper.debts.map((paperDebt) => {
    const {
      member,
      treatment: _t,
      payoffSatang: _p,
      paidOn: _on,
      receiptNumber: _r,
      ...debt
    } = paperDebt;
    return { ...debt, personId: personIds[member] ?? '' };
  });
  return { incomes, expenses: paper.expenses, debts };
}

function wayRefusal(paper: PaperCase, today: string): PaperRefusal | null {
  const { moves, startAt, openedOn } = paper;
  if (moves[0]?.status !== 'identified') return 'moves-must-begin-identified';
  if (moves.at(-1)?.status !== startAt) return 'last-move-is-not-the-start';
  const steps = moves.slice(1).map((to, index) => ({ from: moves[index] ?? to, to }));
  if (steps.some(({ from, to }) => !mayMove(from.status, to.status))) return 'move-not-on-the-path';
  const isInOrder = moves[0].on === openedOn && steps.every(({ from, to }) => from.on <= to.on);
  if (!isInOrder) return 'dates-out-of-order';
  return moves.some((move) => move.on > today) ? 'date-in-the-future' : null;
}

function moneyRefusal(paper: PaperCase): PaperRefusal | null {
  const { debts, household } = paper;
  if (debts.some(({ member }) => household.members[member] === undefined)) return 'not-a-member';
  const refused = linesRefusal(surveyOf(paper, []));
  if (refused !== null) return refused;
  if (debts.some(({ payoffSatang }) => (payoffSatang ?? 0n) < 0n)) return 'negative-money';
  const isFitting = (debt: PaperDebt) =>
    debt.payoffSatang === null || debt.treatment === 'refinance';
  return debts.every(isFitting) ? null : 'payoff-for-refinanced-debts-only';
}

function belongingRefusal(paper: PaperCase, today: string): PaperRefusal | null {
  const { loan, honour, startAt } = paper;
  if (startAt === 'repaying' && loan === null) return 'loan-missing';
  const mayHaveLoan = startAt === 'repaying' || AFTER_THE_LOAN.includes(startAt);
  if (loan !== null && !mayHaveLoan) return 'loan-not-expected';
  const wasHonoured = paper.moves.some((move) => move.status === 'honoured');
  if (wasHonoured && honour === null) return 'honour-missing';
  if (!wasHonoured && honour !== null) return 'honour-not-expected';
  return honour !== null && honour.ceremonyOn > today ? 'date-in-the-future' : null;
}
