/** Codes of the registers; see `stable-codes.test.ts`. */

export const REGISTER_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-entry'],
  409: ['struck-out-already'],
};

export const REGISTER_FIELD_CODES: readonly string[] = [
  'borrower-cannot-guarantee',
  'case-not-of-centre',
  'contract-is-over',
  'contract-not-of-centre',
  'follow-up-before-visit',
  'follow-up-half-told',
  'followed-up-already',
  'grant-used-up',
  'group-not-of-centre',
  'guarantees-already',
  'guarantor-not-of-centre',
  'nothing-to-follow-up',
  'person-not-of-centre',
  'scheme-not-of-centre',
  'sent-before-default',
  'visit-not-of-centre',
];
