/**
 * One command for a case that began on paper, used by centres and by the demonstration alike: the
 * household, what is known of its finances, its loan with every payment, the dated way so far; and a
 * process that starts where the case stands.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { startOfBangkokDay } from '#domain/dates/bangkok';
import { plainDate } from '#domain/dates/plain-date';
import { dayOf } from '../../act.ts';
import { fundRefusal } from '../../assessment/forms/survey-household.ts';
import { record, type ActingSeat } from '../../audit/record.ts';
import { importLoan, type ImportRefused } from '../../loans/import-loan.ts';
import { processIds } from '../../outbox/process-ids.ts';
import { startProcess } from '../../outbox/tell.ts';
import { beginCase, type BeginRefusal, type BegunCase, type CaseName } from '../begin-case.ts';
import { paperRefusal, type PaperCase, type PaperRefusal } from './paper-case.ts';
import { writePaperHistory } from './write-history.ts';

/** In the order in which they are checked; those of the loan come last and may come half-way. */
export type ImportCaseRefusal =
  | PaperRefusal
  | 'no-such-fund'
  | BeginRefusal
  | 'nothing-to-refinance'
  | ImportRefused['refused']
  | 'loan-is-paid-off'
  | 'loan-is-not-paid-off';

export interface ImportCaseRefused {
  readonly refused: ImportCaseRefusal;
  /** The open case that stands in the way. */
  readonly openCase?: CaseName | null;
  /** Which payment of the loan, counted by its day. */
  readonly paymentIndex?: number;
}

export interface ImportedCase extends CaseName {
  readonly householdId: string;
  /** In the order of the household's members on the paper. */
  readonly personIds: readonly string[];
}

export interface CaseImport {
  readonly paper: PaperCase;
  readonly actor: ActingSeat;
  readonly at: string;
}

/** Takes the case over, or refuses it; after a refusal the caller rolls back, for it may come half-way. */
export async function importCase(
  em: EntityManager,
  taken: CaseImport,
): Promise<ImportedCase | ImportCaseRefused> {
  const { paper, actor, at } = taken;
  const refused = paperRefusal(paper, dayOf(at)) ?? (await fundRefusal(em, paper.centreId, paper));
  if (refused !== null) return { refused };
  const begun = await beginCase(em, {
    ...paper,
    moves: paper.moves.map(({ status, on }) => ({ status, at: instantOf(on) })),
    openedAtStatus: paper.startAt,
    bySeatId: actor.seatId,
    at,
  });
  if ('refused' in begun) return begun;
  const history = await writePaperHistory(em, { ...taken, begun });
  if (history !== null) return history;
  const loan = await takeLoan(em, taken, begun);
  if (loan !== null && 'refused' in loan) return loan;
  await announce(em, taken, { begun, loanId: loan?.loanId ?? null });
  const { caseId, number, yearBe, householdId, personIds } = begun;
  return { caseId, number, yearBe, householdId, personIds };
}

async function takeLoan(
  em: EntityManager,
  { paper, actor, at }: CaseImport,
  begun: BegunCase,
): Promise<{ loanId: string } | ImportCaseRefused | null> {
  if (paper.loan === null) return null;
  const { fundId, disbursedOn, ...terms } = paper.loan;
  const funds = await em.execute<{ rate: number }[]>(
    'select rate_basis_points as rate from fund where id = ?',
    [fundId],
  );
  const rateBasisPoints = funds[0]?.rate;
  if (rateBasisPoints === undefined) return { refused: 'no-such-fund' };
  const loan = await importLoan(
    em,
    { ...terms, caseId: begun.caseId, fundId, rateBasisPoints, lentOn: disbursedOn },
    { ...actor, at },
  );
  if ('refused' in loan) return loan;
  const isRepaying = paper.startAt === 'repaying';
  if (isRepaying && loan.isPaidOff) return { refused: 'loan-is-paid-off' };
  if (!isRepaying && !loan.isPaidOff) return { refused: 'loan-is-not-paid-off' };
  return { loanId: loan.loanId };
}

async function announce(
  em: EntityManager,
  { paper, actor, at }: CaseImport,
  { begun, loanId }: { begun: BegunCase; loanId: string | null },
): Promise<void> {
  const { caseId, place, number, yearBe } = begun;
  const { startAt } = paper;
  const processId = processIds.ofCase(caseId);
  await record(em, {
    action: 'case-imported',
    at,
    actor,
    place,
    subject: { kind: 'case', id: caseId },
    caseId,
    processId,
    detail: { number, yearBe, startAt, loanId },
  });
  const isHonoured = paper.honour !== null;
  // A case that is over needs nobody to wait for it, but for the certificate of its honour.
  if (startAt === 'closed' && !isHonoured) return;
  const runningLoanId = startAt === 'repaying' ? loanId : null;
  await startProcess(em, {
    processId,
    processKind: 'household-case',
    place,
    input: {
      caseId,
      ...place,
      startAt,
      loanId: runningLoanId,
      ...(isHonoured ? { isHonoured } : {}),
    },
  });
}

/** Paper knows days only: the first instant of the day in Bangkok. */
function instantOf(on: string): string {
  return new Date(startOfBangkokDay(plainDate(on))).toISOString();
}
