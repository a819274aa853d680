import { describe, expect, it } from '@jest/globals';
import { settingOfText, textOfSetting } from './by-law-text.ts';
import { byLawsOn, type ByLawRecord, type ByLawSetting } from './by-law.ts';
import { refuseByLawValue } from './check-by-law.ts';
import { unusualValues } from './usual-values.ts';

const record = (id: string, effectiveFrom: string, mostSatang: bigint | null): ByLawRecord => ({
  id,
  effectiveFrom,
  rule: 'ceiling-per-person',
  value: mostSatang === null ? null : { mostSatang },
});

describe('byLawsOn', () => {
  const records = [
    record('third', '2026-01-01', null),
    record('first', '2018-01-01', 2_000_000n),
    record('second', '2021-01-01', 3_000_000n),
  ];

  it.each([
    ['2017-12-31', undefined],
    ['2018-01-01', 'first'],
    ['2020-12-31', 'first'],
    ['2021-01-01', 'second'],
    ['2026-01-01', undefined],
  ])('is the newest that is not later than the day: %s → %s', (on, id) => {
    expect(byLawsOn(records, on)['ceiling-per-person']?.id).toBe(id);
  });
});

const SETTINGS: readonly ByLawSetting[] = [
  { rule: 'ceiling-per-turn', value: { steps: [{ turn: 1, mostSatang: 500_000n }] } },
  {
    rule: 'approval',
    value: { steps: [{ upToSatang: null, needs: ['members-meeting'] }], ofCommittee: [] },
  },
  { rule: 'reserve', value: null },
];

describe('a by-law as text', () => {
  it.each(SETTINGS)('is the same when it is read again: $rule', (setting) => {
    const text = JSON.parse(JSON.stringify(textOfSetting(setting))) as typeof setting;
    expect(settingOfText(text as never)).toEqual(setting);
  });
});

describe('refuseByLawValue', () => {
  const approval = (...tops: (bigint | null)[]): ByLawSetting => ({
    rule: 'approval',
    value: { steps: tops.map((upToSatang) => ({ upToSatang, needs: [] })), ofCommittee: [] },
  });
  const turns = (...of: number[]): ByLawSetting => ({
    rule: 'ceiling-per-turn',
    value: { steps: of.map((turn) => ({ turn, mostSatang: 1n })) },
  });

  it.each([
    ['no step', approval(), 'no-steps'],
    ['the same step twice', approval(1n, 1n), 'steps-not-rising'],
    ['a step after any amount', approval(null, 1n), 'step-after-any-amount'],
    ['any amount', approval(null), undefined],
    ['rising steps', approval(1n, 2n, null), undefined],
    ['no step', turns(), 'no-steps'],
    ['no first turn', turns(2), 'first-turn-missing'],
    ['turns that fall', turns(1, 3, 2), 'steps-not-rising'],
    ['rising turns', turns(1, 3), undefined],
  ])('%s', (_what, setting, refused) => {
    expect(refuseByLawValue(setting)).toBe(refused);
  });
});

describe('unusualValues', () => {
  const ceiling = (baht: bigint): ByLawSetting => ({
    rule: 'ceiling-per-person',
    value: { mostSatang: baht * 100n },
  });

  it.each([
    [20_000n, []],
    [30_000n, []],
    [75_000n, ['above-usual']],
    [5_000n, ['below-usual']],
    [0n, ['always-refuses']],
  ])('knows the usual ceiling of a village fund (domain §5.2): %d baht → %j', (baht, what) => {
    expect(unusualValues(ceiling(baht)).map((each) => each.what)).toEqual(what);
  });

  it('misses the second guarantor above 30,000 baht (domain §5.2, S57), and asks none below', () => {
    const guarantors = (aboveSatang: bigint, count: number): ByLawSetting => ({
      rule: 'guarantors',
      value: { steps: [{ aboveSatang, count }] },
    });
    expect(unusualValues(guarantors(3_000_000n, 1))).toMatchObject([
      { what: 'below-usual', set: 1n, usual: 2n, unit: 'people' },
    ]);
    expect(unusualValues(guarantors(3_000_000n, 2))).toEqual([]);
    expect(unusualValues(guarantors(500_000n, 1))).toEqual([]);
  });

  it('warns of a term beyond five years (domain §5.8, S79)', () => {
    expect(unusualValues({ rule: 'longest-term', value: { months: 61 } })).toMatchObject([
      { what: 'above-usual', usual: 60n, source: 'central-bank-five-years' },
    ]);
  });

  it('says nothing of a rule that ends', () => {
    expect(unusualValues({ rule: 'purposes', value: null })).toEqual([]);
  });
});
