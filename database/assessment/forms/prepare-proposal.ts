import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf } from '#domain/interest/schedule';
import { satang, sumSatang } from '#domain/money/satang';
import type { PayoffRefusal } from '#domain/negotiations/settlements';
import { readPoliciesOn } from '../../centres/policies.ts';
import { findUnfounded } from '../../negotiations/unfounded.ts';
import { placeOf, type RowPlace } from '../../places/place.ts';
import { listRows } from '../../rows.ts';
import { Debt } from '../debt.ts';
import { Proposal } from '../proposal.ts';
import { writeDecision, type RefuseForm } from './case-decisions.ts';
import { getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface ProposalTerms {
  readonly termMonths: number;
  readonly firstDueOn: string;
  readonly note: string | null;
}

export type ProposalForm = ({ readonly outcome: 'proposed' } & ProposalTerms) | RefuseForm;

/** In the order in which they are checked. */
export type ProposalRefusal =
  | 'term-too-long'
  | 'first-due-date-not-in-the-future'
  | PayoffRefusal
  | 'nothing-to-refinance';

/**
 * Puts the proposal together for the committee: the sum of the agreed payoffs, at the centre's common
 * rate of the day, over a term that its by-law allows.
 */
export async function prepareProposal(
  em: EntityManager,
  call: FormCall<ProposalForm>,
): Promise<Written<ProposalRefusal>> {
  const { form, caseId } = call;
  if (form.outcome === 'refuse') return writeDecision(em, { ...call, form }, 'proposal-prepared');
  const { row, today } = await getCaseOf(em, call);
  const policies = await readPoliciesOn(em, { centreId: row.centreId, on: today });
  if (form.termMonths > policies['longest-term-months']) return { refused: 'term-too-long' };
  if (form.firstDueOn <= today) return { refused: 'first-due-date-not-in-the-future' };
  const debts = await readMerged(em, { caseId, round: row.round });
  const planned = debts.map(({ id: debtId, payoffSatang }) => {
    return { debtId, treatment: 'refinance' as const, payoffSatang };
  });
  const unfounded = await findUnfounded(em, planned, { caseId, debts, today });
  if (unfounded !== undefined) return { refused: unfounded };
  const written = await writeProposal(em, form, {
    caseId,
    round: row.round,
    place: placeOf(row),
    rateBasisPoints: policies['common-rate-basis-points'],
    proposedOn: today,
    bySeatId: call.actor.seatId,
  });
  if ('refused' in written) return written;
  const detail = { outcome: 'proposed', number: written.number, termMonths: form.termMonths };
  await noteForm(em, call, { row, action: 'proposal-prepared', detail });
  return undefined;
}

/** Writes the next proposal of the case over what its debts to refinance were agreed at. */
export async function writeProposal(
  em: EntityManager,
  terms: ProposalTerms,
  to: {
    caseId: string;
    round: number;
    place: RowPlace;
    rateBasisPoints: number;
    proposedOn: string;
    bySeatId: string;
  },
): Promise<{ number: number } | { refused: 'nothing-to-refinance' }> {
  const { caseId, round, place, ...proposed } = to;
  const debts = await readMerged(em, { caseId, round });
  const amountSatang = sumSatang(debts.map((debt) => debt.payoffSatang ?? 0n));
  if (amountSatang <= 0n) return { refused: 'nothing-to-refinance' };
  const { instalmentSatang } = scheduleOf({
    principalSatang: satang(amountSatang),
    rate: yearlyDecliningRate(to.rateBasisPoints),
    termMonths: terms.termMonths,
    firstDueOn: plainDate(terms.firstDueOn),
  });
  const number = (await em.count(Proposal, { caseId })) + 1;
  await em.insert(Proposal, {
    id: randomUUID(),
    caseId,
    ...place,
    ...proposed,
    number,
    amountSatang,
    termMonths: terms.termMonths,
    firstDueOn: terms.firstDueOn,
    instalmentSatang,
    note: terms.note,
  });
  return { number };
}

function readMerged(em: EntityManager, of: { caseId: string; round: number }): Promise<Debt[]> {
  const where = { ...of, treatment: 'refinance' as const };
  return listRows(em, Debt, { where, orderBy: { position: 'asc' } });
}
