import type { ImportCaseRefusal, ImportCaseRefused } from '#database/cases/import/import-case';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import type { Refused } from '../routing/route.ts';

const MEMBERS = 'household.members';
const PAYMENTS = 'loan.payments';

const PLACES: PlacesOf<ImportCaseRefusal> = {
  'moves-must-begin-identified': 'moves',
  'last-move-is-not-the-start': 'startAt',
  'move-not-on-the-path': 'moves',
  'dates-out-of-order': 'moves',
  'date-in-the-future': 'moves',
  'not-a-member': 'debts',
  'expense-kind-twice': 'expenses',
  'negative-money': 'debts',
  'money-must-be-positive': 'debts',
  'told-only-stands-alone': 'debts',
  'paper-named-twice': 'debts',
  'payoff-for-refinanced-debts-only': 'debts',
  'nothing-to-refinance': 'debts',
  'loan-missing': 'loan',
  'loan-not-expected': 'loan',
  'loan-is-paid-off': 'startAt',
  'loan-is-not-paid-off': 'startAt',
  'honour-missing': 'honour',
  'honour-not-expected': 'honour',
  'no-such-fund': 'loan.fundId',
  'no-such-centre': null,
  'centre-not-active': null,
  'exactly-one-head': MEMBERS,
  'citizen-id-or-reason': MEMBERS,
  'citizen-id-check-digit': MEMBERS,
  'citizen-id-twice': MEMBERS,
  'not-a-thai-phone': MEMBERS,
  'birth-in-the-future': MEMBERS,
  'birth-reckoning-missing': MEMBERS,
  'no-such-person': MEMBERS,
  'person-twice': MEMBERS,
  'citizen-id-differs': MEMBERS,
  'citizen-id-is-known': MEMBERS,
  'case-is-open-already': null,
  'no-such-case': null,
  'loan-is-open': null,
  'another-contract-is-open': null,
  'rate-is-above-lawful': 'loan.fundId',
  'terms-cannot-be': 'loan',
  'loan-is-paid': PAYMENTS,
  'more-than-owed': PAYMENTS,
  'amount-must-be-positive': PAYMENTS,
  'posting-key-reused': null,
  'entry-does-not-balance': null,
  'accounts-must-differ': null,
  'not-enough-cash': 'loan.fundId',
  'not-enough-reserved': null,
  'not-enough-receivable': null,
  'period-is-closed': null,
  'not-enough-capital': null,
  'not-enough-set-aside': null,
  'not-enough-at-place': null,
};

/** A refused paper; a payment's refusal is said at that payment. */
export function refuseImport({ refused, paymentIndex }: ImportCaseRefused): Refused {
  const refusal = refuseForm(PLACES, refused);
  if (paymentIndex === undefined || refusal.fields === undefined) return refusal;
  const fields = refusal.fields.map((field) => ({ ...field, path: `${PAYMENTS}.${paymentIndex}` }));
  return { ...refusal, fields };
}
