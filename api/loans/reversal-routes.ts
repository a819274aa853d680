/** Undoing a payment that was written down wrongly: one person asks, another confirms. */

import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import { AskReversal, DecideReversal, Reversal } from '#contracts/reversals';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { Repayment } from '#database/repayments/repayment';
import { askReversal, type AskRefusal } from '#database/reversals/ask-reversal';
import { decideReversal, type DecideRefusal } from '#database/reversals/decide-reversal';
import { RepaymentReversal } from '#database/reversals/repayment-reversal';
import { findRow } from '#database/rows';
import type { ReturnRefusal } from '#database/settlements/return-settlement';
import { actAt } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';

const RETURN_PLACES: PlacesOf<ReturnRefusal> = {
  'money-came-back-from-fund': null,
  'new-loan-awaits-receipts': null,
  'new-loan-owes-less': null,
};

const ASK_PLACES: PlacesOf<AskRefusal> = {
  'no-such-repayment': null,
  'cancelled-already': null,
  'resolution-stands-on-it': null,
  ...RETURN_PLACES,
  'household-is-cleared': null,
  'clearance-is-confirmed': null,
  'reason-missing': 'reason',
  'reversal-asked-already': null,
};

const ask = commandRoute({
  path: 'repaymentReversals',
  summary: 'Ask that a payment written down wrongly be undone; another person decides',
  params: z.object({ loanId: Uuid, repaymentId: Uuid }),
  body: AskReversal,
  answer: Reversal,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const payment = await findRow(em, Repayment, { id: params.repaymentId, loanId: params.loanId });
    if (payment === undefined) return { refused: 'not-found' };
    const place = await findCasePlace(em, payment.caseId);
    const act = actAt(asked, 'record-repayment', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    const made = await askReversal(em, { ...params, reason: body.reason }, act);
    if ('refused' in made) return refuseForm(ASK_PLACES, made.refused);
    return { answer: { reversalId: made.reversalId, status: 'asked' as const }, place: payment };
  },
});

const DECIDE_PLACES: PlacesOf<DecideRefusal> = {
  'no-such-reversal': null,
  'reversal-decided-already': null,
  'confirm-by-another': null,
  'no-such-repayment': null,
  'cancelled-already': null,
  'resolution-stands-on-it': null,
  ...RETURN_PLACES,
  'household-is-cleared': null,
  'clearance-is-confirmed': null,
  'not-enough-cash-to-undo': null,
  'posting-key-reused': null,
  'amount-must-be-positive': null,
  'entry-does-not-balance': null,
  'accounts-must-differ': null,
  'not-enough-reserved': null,
  'not-enough-receivable': null,
  'period-is-closed': null,
  'not-enough-capital': null,
  'not-enough-set-aside': null,
  'not-enough-at-place': null,
};

const decide = commandRoute({
  path: 'decideReversal',
  summary: 'Confirm or decline that a payment is undone; whoever asked may only take it back',
  params: z.object({ reversalId: Uuid }),
  body: DecideReversal,
  answer: Reversal,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { reversalId } = params;
    const reversal = await findRow(em, RepaymentReversal, { id: reversalId });
    if (reversal === undefined) return { refused: 'not-found' };
    const place = await findCasePlace(em, reversal.caseId);
    const act = actAt(asked, 'confirm-reversal', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    const decided = await decideReversal(em, { reversalId, outcome: body.outcome }, act);
    if ('refused' in decided) return refuseForm(DECIDE_PLACES, decided.refused);
    return { answer: { reversalId, status: body.outcome }, place: reversal };
  },
});

export const REVERSAL_ROUTES = [ask, decide];
