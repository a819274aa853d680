import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { compareLeaves } from './compare-leaves.ts';
import { decideAnew, type DecisionCopy } from './decide-anew.ts';
import { DECISION_PARTS, NOT_KEPT } from './decision-parts.ts';
import { NOT_KEPT_WORDS, PART_WORDS } from './decision-words.ts';
import { tellDifference } from './tell-difference.ts';

const differ = (stored: unknown, recomputed: unknown) =>
  compareLeaves(stored, recomputed).differences.map(
    (one) => `${one.path}: ${one.stored} ≠ ${one.recomputed}`,
  );

describe('what was kept beside what comes out', () => {
  it.each([
    ['the same', { a: { b: [1, 'x', null] } }, { a: { b: [1, 'x', null] } }, []],
    ['a figure', { a: { b: [1, 2] } }, { a: { b: [1, 3] } }, ['a.b.1: 2 ≠ 3']],
    ['a field that an older format has not', { a: 1 }, { a: 1, b: 2 }, []],
    ['a field that nothing gives', { a: 1, b: 2 }, { a: 1 }, ['b: 2 ≠ null']],
    ['a row too few', { rows: [1] }, { rows: [1, 2] }, ['rows.1: null ≠ 2']],
    ['a row too many', { rows: [1, 2] }, { rows: [1] }, ['rows.1: 2 ≠ null']],
    [
      'rows of figures too many',
      { rows: [{ a: 1 }, { a: 2 }] },
      { rows: [{ a: 1 }] },
      ['rows.length: 2 ≠ 1'],
    ],
    ['no list at all', { rows: [1] }, { rows: null }, ['rows.0: 1 ≠ null']],
    ['a figure where there was none', { a: null }, { a: { b: 1 } }, ['a: null ≠ {"b":1}']],
    ['text of a number', { a: '1' }, { a: 1 }, ['a: 1 ≠ 1']],
  ])('%s', (_name, stored, recomputed, expected) => {
    expect(differ(stored, recomputed)).toEqual(expected);
  });

  it('never differs from itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(differ(value, structuredClone(value))).toEqual([]);
      }),
    );
  });
});

const VOTES_FOR_A = [
  { kind: 'fund', fundId: 'a' },
  { kind: 'fund', fundId: 'a' },
  { kind: 'refuse' },
] as const;

const COPY: DecisionCopy = {
  votes: { choices: VOTES_FOR_A, chairChoice: VOTES_FOR_A[0] },
  rule: { quorumBasisPoints: 5000, majorityBasisPoints: 5000, isCastingVoteOfChair: true },
  matter: { kind: 'lending', amountSatang: 300n, split: null },
  refusalReason: 'committee-not-convinced',
};

describe('a decision out of a copy', () => {
  it('is the fund that won, its amount, and the money set aside there', () => {
    expect(decideAnew(COPY)).toMatchObject({
      count: { votesFor: 2, votesCast: 3, abstentions: 0, ruleMet: 'majority' },
      resolved: { outcome: 'approved', fundId: 'a', amountSatang: 300n, reason: null },
      posted: [{ fundId: 'a', entry: { kind: 'reserve' } }],
    });
  });

  it('is another one when one vote is another: the chair decides, or it is refused', () => {
    const [first, , last] = VOTES_FOR_A;
    const level = { choices: [first, last], chairChoice: last };
    expect(decideAnew({ ...COPY, votes: level })).toMatchObject({
      count: { ruleMet: 'casting-vote' },
      resolved: { outcome: 'refused', fundId: null, reason: 'committee-not-convinced' },
      posted: [],
    });
    const nobody = { choices: [first, last], chairChoice: null };
    expect(decideAnew({ ...COPY, votes: nobody }).resolved).toBeNull();
  });

  it('of several funds names the first, and sets aside the part of each', () => {
    const parts = [
      { fundId: 'b', lentSatang: satang(100) },
      { fundId: 'a', lentSatang: satang(200) },
    ];
    const matter = {
      kind: 'lending',
      amountSatang: 300n,
      split: { motionId: 'm', parts },
    } as const;
    const choices = [{ kind: 'split', motionId: 'm' }] as const;
    const decided = decideAnew({ ...COPY, matter, votes: { choices, chairChoice: null } });
    expect(decided.resolved).toMatchObject({ fundId: 'b', splitMotionId: 'm' });
    expect(decided.posted.map(({ fundId }) => fundId)).toEqual(['b', 'a']);
  });

  it('of a motion posts nothing and gives no reason', () => {
    const matter = { kind: 'motion' } as const;
    const voted = (kind: 'approve' | 'refuse') =>
      decideAnew({ ...COPY, matter, votes: { choices: [{ kind }], chairChoice: null } });
    expect(voted('approve')).toMatchObject({ resolved: { outcome: 'approved' }, posted: [] });
    expect(voted('refuse').resolved).toMatchObject({ outcome: 'refused', reason: null });
  });

  it('throws where votes grant what was not asked', () => {
    const matter = { kind: 'motion' } as const;
    expect(() => decideAnew({ ...COPY, matter })).toThrow('grant no motion');
  });
});

describe('a difference in words', () => {
  it('names the fund, the figure and the money of both sides, in both languages', () => {
    const names = new Map([['f1', { th: 'กองทุนหมู่บ้าน', en: 'Village fund' }]]);
    const path = 'funds.f1.offer.instalmentSatang';
    const told = tellDifference({ path, stored: '98761', recomputed: '98762' }, names);
    expect(told).toEqual({
      what: {
        th: 'กองทุน · กองทุนหมู่บ้าน · ถ้าให้กู้ · ค่างวด',
        en: 'fund · Village fund · if it lends · instalment',
      },
      stored: { th: '987.61', en: '987.61' },
      recomputed: { th: '987.62', en: '987.62' },
    });
    const gone = tellDifference({ path: 'ranking.0', stored: 'f1', recomputed: null }, names);
    expect(gone).toMatchObject({ stored: { th: 'กองทุนหมู่บ้าน' }, recomputed: { en: 'nothing' } });
  });

  it('has Thai and English words for every part and for all that was not kept', () => {
    for (const part of DECISION_PARTS) expect(PART_WORDS[part].th).toMatch(/[ก-๙]/u);
    for (const one of NOT_KEPT) expect(NOT_KEPT_WORDS[one].en).not.toMatch(/[ก-๙]/u);
  });
});
