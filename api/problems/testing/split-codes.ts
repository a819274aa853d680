/** Codes of loans and motions of several funds, as programs of others read them. */

export const SPLIT_REFUSAL_CODES = {
  409: [
    'item-lends-nothing',
    'split-rates-differ',
    'split-default-interest-differs',
    'split-pays-a-fund',
    'split-fund-cannot-lend',
    'split-loan-no-write-off',
    'split-loan-adds-no-interest',
    'split-loan-no-payer',
    'split-loan-pays-a-fund',
    'split-loan-not-absorbed',
  ],
} as const;

export const SPLIT_FIELD_CODES = [
  'split-needs-two-funds',
  'split-names-too-many',
  'split-names-fund-twice',
  'split-part-must-be-positive',
  'split-differs-from-amount',
  'split-loan-takes-cash',
];
