/** Forms of the contract, the old creditors and the instalments. */

import type { FormKind } from '#contracts/task-forms';
import { writeDecision } from '#database/assessment/forms/case-decisions';
import { collectReceipts, type ReceiptRefusal } from '#database/loans/collect-receipts';
import { payCreditors, type PayoutRefusal } from '#database/loans/pay-creditors';
import { lockToDecline, signContract, type SignRefusal } from '#database/loans/sign-contract';
import { postRepayment } from '#database/repayments/post-repayment';
import { satangFromJson } from '#domain/money/satang';
import { refuseRepayment } from '../../loans/refuse-repayment.ts';
import { refuseField, refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { callOf, subjectIdOf, type FormHandler } from './form-call.ts';

const SIGNING_PLACES: PlacesOf<SignRefusal> = {
  'no-such-loan': null,
  'reservation-has-ended': null,
  'signed-already': null,
  'before-the-resolution': 'signedOn',
  'guarantors-missing': null,
  'witness-missing': 'witnessNames',
  'witness-is-the-signer': 'witnessNames',
  'witness-named-twice': 'witnessNames',
  'another-contract-is-open': null,
};

const sign: FormHandler<'sign-contract'> = async (filled) => {
  const { em, task, form, act, today } = filled;
  const loanId = subjectIdOf(task);
  if (form.outcome === 'declined') {
    const locked = await lockToDecline(em, { loanId });
    if ('refused' in locked) return locked;
    await writeDecision(em, callOf(filled, form), 'loan-declined');
    return { reason: form.reason };
  }
  if (form.signedOn > today) return refuseField('signedOn', 'date-in-the-future');
  const { signedOn, witnessNames, signatureKind } = form;
  const signed = await signContract(em, { loanId, signedOn, witnessNames, signatureKind }, act);
  return 'refused' in signed ? refuseForm(SIGNING_PLACES, signed.refused) : {};
};

const PAYOUT_PLACES: PlacesOf<PayoutRefusal> = {
  'no-such-loan': null,
  'contract-not-signed': null,
  'paid-out-already': null,
  'before-the-signature': 'paidOn',
  'not-a-debt-of-this-loan': 'payments',
  'debt-left-out': 'payments',
  'amount-differs-from-agreed': 'payments',
  'more-than-the-loan': 'payments',
  'split-loan-pays-a-fund': null,
  'loan-is-written-off': null,
  'creditors-not-paid': null,
  'paid-in-the-future': 'paidOn',
  'before-the-loan': 'paidOn',
  'before-the-last-resolution': 'paidOn',
  'before-the-last-payment': 'paidOn',
  'split-loan-not-absorbed': null,
  'older-contract-owes-more': null,
  'nothing-on-a-spoken-word': 'payments',
  'settlement-has-lapsed': 'payments',
  'posting-key-reused': null,
  'amount-must-be-positive': null,
  'entry-does-not-balance': null,
  'accounts-must-differ': null,
  'not-enough-cash': null,
  'not-enough-reserved': null,
  'not-enough-receivable': null,
  'period-is-closed': null,
  'not-enough-capital': null,
  'not-enough-set-aside': null,
  'not-enough-at-place': null,
};

const pay: FormHandler<'pay-creditors'> = async ({ em, task, form, act, today }) => {
  if (form.paidOn > today) return refuseField('paidOn', 'date-in-the-future');
  const payoffs = form.payments.map((payment) => ({
    debtId: payment.debtId,
    amountSatang: satangFromJson(payment.amountSatang),
  }));
  const paid = await payCreditors(
    em,
    { loanId: subjectIdOf(task), paidOn: form.paidOn, payoffs },
    act,
  );
  return 'refused' in paid ? refuseForm(PAYOUT_PLACES, paid.refused) : {};
};

const RECEIPT_PLACES: PlacesOf<ReceiptRefusal> = {
  'no-such-loan': null,
  'creditors-not-paid': null,
  'not-a-debt-of-this-loan': 'receipts',
  'receipt-number-missing': 'receipts',
  'receipt-before-payment': 'receipts',
  'receipt-is-in-already': 'receipts',
};

const collect: FormHandler<'collect-receipts'> = async ({ em, task, form, act, today }) => {
  const late = form.receipts.findIndex((receipt) => receipt.receiptOn > today);
  if (late !== -1) return refuseField(`receipts.${late}.receiptOn`, 'date-in-the-future');
  const { receipts } = form;
  const collected = await collectReceipts(em, { loanId: subjectIdOf(task), receipts }, act);
  if ('refused' in collected) return refuseForm(RECEIPT_PLACES, collected.refused);
  // Until the last receipt is in the task stays open for the others.
  return collected.isComplete ? {} : { isFinished: true };
};

const instalment: FormHandler<'collect-instalment'> = async ({ em, task, form, act }) => {
  const amountSatang = satangFromJson(form.amountSatang);
  const { paidOn, extraUse, bankPlaceId, overpayment } = form;
  const loanId = subjectIdOf(task);
  const payment = { loanId, amountSatang, paidOn, extraUse, bankPlaceId, overpayment };
  const booked = await postRepayment(em, payment, act);
  if ('refused' in booked) return refuseRepayment(booked);
  // The payment itself finishes the tasks of the instalments that it settles.
  const receiptNumber = `${booked.receiptNumber}/${booked.receiptYearBe}`;
  return { isFinished: true, receiptNumber };
};

const visit: FormHandler<'visit-arrears'> = async (filled) => {
  const { form } = filled;
  if (form.visitedOn > filled.today) return refuseField('visitedOn', 'date-in-the-future');
  await writeDecision(filled.em, callOf(filled, form), 'arrears-visited');
  return {};
};

export const LOAN_FORMS = {
  'sign-contract': sign,
  'pay-creditors': pay,
  'collect-receipts': collect,
  'collect-instalment': instalment,
  'visit-arrears': visit,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
