import { describe, expect, it } from '@jest/globals';
import { FIELD_SENTENCES } from './field-sentences.ts';
import { REFUSALS } from './refusals.ts';
import { BALLOT_REFUSAL_CODES } from './testing/ballot-codes.ts';
import { CASE_FIELD_CODES, CASE_REFUSAL_CODES } from './testing/case-codes.ts';
import { FIELD_CODES } from './testing/field-codes.ts';
import { FUND_FIELD_CODES, FUND_REFUSAL_CODES } from './testing/fund-codes.ts';
import { HOUSEHOLD_FIELD_CODES, HOUSEHOLD_REFUSAL_CODES } from './testing/household-codes.ts';
import { INTEREST_REFUSAL_CODES } from './testing/interest-codes.ts';
import { LEDGER_FIELD_CODES, LEDGER_REFUSAL_CODES } from './testing/ledger-codes.ts';
import { NEGOTIATION_FIELD_CODES, NEGOTIATION_REFUSAL_CODES } from './testing/negotiation-codes.ts';
import { PAPER_FIELD_CODES, PAPER_REFUSAL_CODES } from './testing/paper-codes.ts';
import { QUEUE_REFUSAL_CODES } from './testing/queue-codes.ts';
import { REFUSAL_CODES } from './testing/refusal-codes.ts';
import { REGISTER_FIELD_CODES, REGISTER_REFUSAL_CODES } from './testing/register-codes.ts';
import { SPLIT_FIELD_CODES, SPLIT_REFUSAL_CODES } from './testing/split-codes.ts';

/**
 * Programs of others read these codes and statuses: none may go, change its name or its status. A new
 * code is added to the lists in `testing/` when it is made.
 */
describe('the codes by which programs know a refusal', () => {
  it('stay as they are, with their status', () => {
    const written = [
      REFUSAL_CODES,
      BALLOT_REFUSAL_CODES,
      LEDGER_REFUSAL_CODES,
      FUND_REFUSAL_CODES,
      CASE_REFUSAL_CODES,
      NEGOTIATION_REFUSAL_CODES,
      HOUSEHOLD_REFUSAL_CODES,
      PAPER_REFUSAL_CODES,
      REGISTER_REFUSAL_CODES,
      SPLIT_REFUSAL_CODES,
      INTEREST_REFUSAL_CODES,
      QUEUE_REFUSAL_CODES,
    ]
      .flatMap((table) => Object.entries(table))
      .flatMap(([status, codes]) => codes.map((code) => [code, Number(status)]));
    const known = Object.entries(REFUSALS).map(([code, { status }]) => [code, status]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(written));
  });

  it('stay as they are at the fields', () => {
    // Two rooms may know one code: it has one sentence.
    const known = new Set([
      ...FIELD_CODES,
      ...LEDGER_FIELD_CODES,
      ...FUND_FIELD_CODES,
      ...HOUSEHOLD_FIELD_CODES,
      ...CASE_FIELD_CODES,
      ...NEGOTIATION_FIELD_CODES,
      ...PAPER_FIELD_CODES,
      ...REGISTER_FIELD_CODES,
      ...SPLIT_FIELD_CODES,
    ]);
    expect(Object.keys(FIELD_SENTENCES).toSorted()).toEqual([...known].toSorted());
  });
});

describe('the sentence at a date', () => {
  it('never asks for a Christian year: people type Buddhist ones', () => {
    for (const { th, en } of Object.values(FIELD_SENTENCES)) {
      expect(th).not.toContain('ค.ศ.');
      expect(en).not.toMatch(/christian/i);
    }
    expect(FIELD_SENTENCES['year-out-of-range'].th).toContain('25/03/2564');
  });
});
