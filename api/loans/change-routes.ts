/** Requests to change a contract that runs: asked by those who take its payments, decided by a meeting. */

import { z } from 'zod';
import { AskLoanChange, LoanChangeMade, WaitingLoanChanges } from '#contracts/loan-changes';
import { Uuid } from '#contracts/primitives';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import {
  askChange,
  withdrawChange,
  type AskChangeRefusal,
  type AskChangeRefused,
} from '#database/loan-changes/ask-change';
import { listWaitingChanges } from '#database/loan-changes/list-changes';
import { LoanChange } from '#database/loan-changes/loan-change';
import { Loan } from '#database/loans/loan-entities';
import { readHouseholdNames } from '#database/meetings/household-names';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { formatBaht, satang, satangFromJson } from '#domain/money/satang';
import { actAt, mayAt } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute, type Refused } from '../routing/route.ts';

const ASK_PLACES: PlacesOf<AskChangeRefusal> = {
  'no-such-loan': null,
  'loan-does-not-run': null,
  'reason-missing': 'reason',
  'change-asked-already': null,
  'split-loan-no-write-off': null,
  'split-loan-adds-no-interest': null,
  'amount-must-be-positive': 'amountSatang',
  'nothing-is-owed': null,
  'no-arrears-to-spread': null,
  'no-instalment-left': null,
  'waiver-above-owed': null,
  'fund-adds-no-interest': null,
  'by-law-forbids-added-interest': null,
  'agreement-day-missing': null,
  'agreement-in-the-future': null,
  'no-interest-overdue': null,
  'interest-not-overdue-until': null,
  'agreement-amount-differs': null,
  'fingerprint-needs-two-witnesses': 'agreement.witnessNames',
  'witness-is-the-signer': 'agreement.witnessNames',
  'witness-named-twice': 'agreement.witnessNames',
};

const ask = commandRoute({
  path: 'loanChanges',
  summary: 'Ask the committee to spread arrears of a loan, waive something of it or add interest',
  params: z.object({ loanId: Uuid }),
  body: AskLoanChange,
  answer: LoanChangeMade,
  status: 201,
  handle: async (asked) => {
    const { em, params, body, today } = asked;
    const loan = await findRow(em, Loan, { id: params.loanId });
    const place = loan === undefined ? undefined : await findCasePlace(em, loan.caseId);
    const act = actAt(asked, 'record-repayment', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    if (loan === undefined) throw new Error('Allowed on no loan');
    const { kind, reason, agreement } = body;
    const isWhole = kind === 'spread-arrears' || body.amountSatang === null;
    const amountSatang = isWhole ? null : satangFromJson(body.amountSatang ?? '0');
    const plan = { loanId: loan.id, kind, amountSatang, agreement, reason };
    const made = await askChange(em, plan, act);
    if ('refused' in made) return refuseAsking(made, today);
    return { answer: { changeId: made.changeId, status: 'asked' as const }, place: loan };
  },
});

/** With the day and the figure that it speaks of: the most that may be waived, what may be agreed on. */
function refuseAsking({ refused, amountSatang, from }: AskChangeRefused, on: string): Refused {
  const refusal = refuseForm(ASK_PLACES, refused);
  if (refusal.refused === 'invalid-form') return refusal;
  const amount = amountSatang === undefined ? {} : { amount: formatBaht(satang(amountSatang)) };
  return { ...refusal, figures: { on: from ?? on, ...amount } };
}

const withdraw = commandRoute({
  path: 'withdrawLoanChange',
  summary: 'Take a request about a contract back before it stands on an agenda',
  params: z.object({ changeId: Uuid }),
  answer: LoanChangeMade,
  handle: async (asked) => {
    const { em, params } = asked;
    const change = await findRow(em, LoanChange, { id: params.changeId });
    const place = change === undefined ? undefined : await findCasePlace(em, change.caseId);
    const act = actAt(asked, 'record-repayment', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    const taken = await withdrawChange(em, params, act);
    if ('refused' in taken) return taken;
    return { answer: { changeId: taken.changeId, status: 'withdrawn' as const } };
  },
});

const waiting = readRoute({
  path: 'waitingLoanChanges',
  summary: 'Requests about contracts of a centre that wait for a meeting, oldest first',
  params: z.object({ centreId: Uuid }),
  answer: WaitingLoanChanges,
  handle: async (asked) => {
    const { em, params } = asked;
    const centre = await findRow(em, Centre, { id: params.centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId: centre.id, areaCode: centre.areaCode };
    if (!mayAt(asked, 'convene-meeting', place)) return { refused: 'not-found' };
    const changes = await listWaitingChanges(em, centre.id);
    const names = await readHouseholdNames(
      em,
      changes.map(({ caseId }) => caseId),
    );
    return {
      answer: {
        rows: changes.map(({ changeId, kind, amountSatang, reason, caseId, caseNumber }) => ({
          changeId,
          kind,
          amountSatang,
          reason,
          caseId,
          caseNumber,
          household: names.get(caseId) ?? '',
        })),
      },
    };
  },
});

export const LOAN_CHANGE_ROUTES = [waiting, ask, withdraw];
