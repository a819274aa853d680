import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ByLawSetting } from '../by-laws/by-law.ts';
import { mostLendable } from './judge-fund.ts';
import {
  judge,
  by,
  MEMBER,
  OF_FAMILY,
  SHARES,
  TERM,
  PURPOSES,
  TURNS,
  APPROVAL,
} from './testing/judged.ts';

const anyBaht = fc.bigInt({ min: 0n, max: 10_000_000n });
const anyLaws = fc
  .tuple(
    fc.subarray([PURPOSES, MEMBER, OF_FAMILY, TERM, SHARES, TURNS, APPROVAL]),
    fc.option(anyBaht),
    fc.option(anyBaht),
    fc.option(anyBaht),
  )
  .map(([some, person, house, reserve]): ByLawSetting[] => [
    ...some,
    { rule: 'ceiling-per-person', value: person === null ? null : { mostSatang: person } },
    { rule: 'ceiling-per-household', value: house === null ? null : { mostSatang: house } },
    { rule: 'reserve', value: reserve === null ? null : { keptSatang: reserve } },
  ]);
const anyChange = fc.record({
  settings: anyLaws,
  cashSatang: anyBaht,
  reserveSatang: anyBaht,
  personOwesSatang: anyBaht,
  loansBefore: fc.nat(4),
  sharesSatang: fc.option(anyBaht),
  amountSatang: fc.bigInt({ min: 1n, max: 12_000_000n }),
});

function judgeAny(of: typeof anyChange extends fc.Arbitrary<infer Drawn> ? Drawn : never) {
  const { settings, cashSatang, reserveSatang, personOwesSatang, loansBefore } = of;
  return (amountSatang: bigint) =>
    judge({
      fund: { cashSatang, reserveSatang, ...by(...settings) },
      borrower: { personOwesSatang, loansBefore, sharesSatang: of.sharesSatang },
      wish: { amountSatang },
    });
}

describe('of any fund and household', () => {
  it('no reason disappears as the amount grows', () => {
    fc.assert(
      fc.property(anyChange, fc.bigInt({ min: 0n, max: 5_000_000n }), (drawn, more) => {
        const judged = judgeAny(drawn);
        const larger = judged(drawn.amountSatang + more).findings.map(({ reason }) => reason);
        for (const { reason } of judged(drawn.amountSatang).findings) {
          expect(larger).toContain(reason);
        }
      }),
    );
  });

  it('the most that can be lent is able, and one satang more is not', () => {
    fc.assert(
      fc.property(anyChange, (drawn) => {
        const judged = judgeAny(drawn);
        const most = mostLendable(judged(drawn.amountSatang));
        if (most === null) return;
        if (most > 0n) expect(judged(most).isAble).toBe(true);
        expect(judged(most + 1n).isAble).toBe(false);
      }),
    );
  });
});
