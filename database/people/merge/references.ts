/**
 * Every column that names a person, by the table it stands in. A test compares the list with the
 * database, so that a new table cannot be forgotten when records are merged.
 */
export const REFERENCES = [
  { table: 'household', column: 'head_person_id' },
  { table: 'consent', column: 'given_by_person_id' },
  { table: 'debt', column: 'person_id' },
  { table: 'income_line', column: 'person_id' },
  { table: 'support', column: 'person_id' },
  { table: 'seat', column: 'person_id' },
  { table: 'clearance_confirmation', column: 'person_id' },
  { table: 'fund_member', column: 'person_id' },
  { table: 'mandate', column: 'person_id' },
  { table: 'negotiation_debtor', column: 'person_id' },
  { table: 'person_relation', column: 'person_id' },
  { table: 'person_relation', column: 'other_person_id' },
  { table: 'past_membership', column: 'person_id' },
  { table: 'past_membership', column: 'successor_person_id' },
  { table: 'guarantor', column: 'person_id' },
  { table: 'welfare_payout', column: 'person_id' },
  { table: 'household_access', column: 'person_id' },
  { table: 'complaint', column: 'person_id' },
  { table: 'debt_privacy', column: 'person_id' },
  { table: 'account_line', column: 'person_id' },
  { table: 'account_sharing', column: 'person_id' },
] as const;

export type Reference = (typeof REFERENCES)[number];

/** Memberships have no id of their own and may fall together; `memberships.ts` moves them. */
export const MEMBERSHIP = { table: 'household_member', column: 'person_id' } as const;

/** What names records and never moves: the merges, what tells two apart, what one said before, what a book said. */
export const STAYING = [
  { table: 'person', column: 'merged_into_id' },
  { table: 'person_merge', column: 'kept_person_id' },
  { table: 'person_merge', column: 'merged_person_id' },
  { table: 'person_change', column: 'person_id' },
  { table: 'fund_book_loan', column: 'person_id' },
  { table: 'person_distinction', column: 'person_id' },
  { table: 'person_distinction', column: 'other_person_id' },
] as const;
