import { describe, expect, it } from '@jest/globals';
import { sourceRefusal, type CaseSource } from './case-source.ts';

const source = (change: Partial<CaseSource>): CaseSource => ({
  kind: 'household',
  askedOn: '2026-11-01',
  fundId: null,
  candidateId: null,
  askedBy: null,
  description: null,
  ...change,
});

const refusalOf = (change: Partial<CaseSource>) => sourceRefusal(source(change), '2026-11-23');

describe('who asks that a case be opened', () => {
  it('is a household, an officer, a member fund or a creditor who is described', () => {
    expect(refusalOf({})).toBeNull();
    expect(refusalOf({ kind: 'officer', askedBy: 'พัฒนากร' })).toBeNull();
    expect(refusalOf({ kind: 'fund', fundId: 'a fund' })).toBeNull();
    expect(refusalOf({ kind: 'creditor', description: 'เจ้าของร้านปุ๋ยในตลาด' })).toBeNull();
  });

  it.each([
    [{ askedOn: '2026-11-24' }, 'asked-in-the-future'],
    [{ kind: 'fund' }, 'fund-missing'],
    [{ fundId: 'a fund' }, 'fund-missing'],
    [{ kind: 'list' }, 'list-row-missing'],
    [{ candidateId: 'a row' }, 'list-row-missing'],
    [{ kind: 'creditor' }, 'creditor-without-description'],
    [{ kind: 'creditor', description: '  ' }, 'creditor-without-description'],
    [{ kind: 'creditor', askedBy: 'นายสมมติ' }, 'creditor-without-description'],
  ] as const)('is refused by name: %j', (change, refusal) => {
    expect(refusalOf(change)).toBe(refusal);
  });
});
