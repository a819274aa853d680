/** One loan, and a payment of the household on it. */

import { z } from 'zod';
import { Repayment } from '#contracts/loan-forms';
import { LoanView, Receipt } from '#contracts/loans';
import { Uuid } from '#contracts/primitives';
import { noteOpening } from '#database/audit/note-opening';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { Loan } from '#database/loans/loan-entities';
import { findLoanPage } from '#database/loans/loan-page';
import { postRepayment } from '#database/repayments/post-repayment';
import { readBanksOfReceipts } from '#database/repayments/receipt-banks';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { actAt, mayAt } from '../access/access.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { loanPapersView } from './loan-papers-view.ts';
import { loanView, receiptRow, sharesOf } from './loan-view.ts';
import { refuseRepayment } from './refuse-repayment.ts';

const LoanParams = z.object({ loanId: Uuid });

const readLoan = readRoute({
  path: 'loan',
  summary: 'One contract with its schedule, receipts and moves in the books',
  params: LoanParams,
  answer: LoanView,
  handle: async (asked) => {
    const { em, today, caller, at } = asked;
    const page = await findLoanPage(em, asked.params.loanId);
    if (page === undefined) return { refused: 'not-found' };
    const { id, caseId } = page.loan;
    const place = await findCasePlace(em, caseId);
    if (place === undefined || !mayAt(asked, 'see-debts', place)) return { refused: 'not-found' };
    const subject = { kind: 'loan', id } as const;
    await noteOpening(em, { action: 'loan-viewed', subject, caseId, by: caller, at });
    const withLedger = mayAt(asked, 'see-ledger', place);
    const papers = await loanPapersView(em, asked, { loan: page.loan, place });
    const view = await loanView(em, page, { today, withLedger, userId: caller.userId });
    return { answer: { ...view, ...papers } };
  },
});

const repay = commandRoute({
  path: 'repayments',
  summary: 'Take a payment of the household; it settles instalments and their tasks at once',
  params: LoanParams,
  body: Repayment,
  answer: Receipt,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const loan = await findRow(em, Loan, { id: params.loanId });
    const place = loan === undefined ? undefined : await findCasePlace(em, loan.caseId);
    const act = actAt(asked, 'record-repayment', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    const amountSatang = satangFromJson(body.amountSatang);
    const payment = {
      loanId: params.loanId,
      amountSatang,
      paidOn: body.paidOn,
      extraUse: body.extraUse,
      overpayment: body.overpayment,
      bankPlaceId: body.bankPlaceId,
    };
    const booked = await postRepayment(em, payment, act);
    if ('refused' in booked) return refuseRepayment(booked);
    const page = await findLoanPage(em, params.loanId);
    const paid = page?.repayments.find(({ id }) => id === booked.repaymentId);
    if (page === undefined || paid === undefined) throw new Error('The receipt has vanished');
    return {
      answer: {
        ...receiptRow(paid, page.loan),
        shares: sharesOf(page, paid.id),
        bank: (await readBanksOfReceipts(em, params.loanId)).get(paid.id) ?? null,
        loanId: params.loanId,
        isPaidOff: booked.isPaidOff,
        outstandingSatang: String(page.principalOwedSatang),
      },
      place: page.loan,
    };
  },
});

export const LOAN_ROUTES = [readLoan, repay];
