import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contractStatement,
  sumStatements,
  type StatementMove,
  type StatementMoveKind,
} from './contract-statement.ts';

function move(
  kind: StatementMoveKind,
  on: string,
  [lentSatang, paidSatang, principalSatang]: readonly [bigint, bigint, bigint],
): StatementMove {
  return { kind, on, lentSatang, paidSatang, principalSatang, defaultInterestSatang: 0n };
}

const MOVES = [
  move('lent', '2021-04-01', [2_745_000n, 0n, 0n]),
  move('paid', '2021-05-05', [0n, 98_762n, 85_037n]),
  move('paid', '2021-06-05', [0n, 98_762n, 85_462n]),
  move('undone', '2021-06-20', [0n, -98_762n, -85_037n]),
  move('split-anew', '2021-06-20', [0n, 0n, -425n]),
];

describe('the statement of a contract', () => {
  it('goes from what was owed to what is owed, with every payment and its parts', () => {
    const june = contractStatement(MOVES, { fromOn: '2021-06-01', toOn: '2021-06-30' });
    expect(june).toMatchObject({
      openingSatang: 2_659_963n,
      lentSatang: 0n,
      paidSatang: 0n,
      principalSatang: 0n,
      interestSatang: 0n,
      closingSatang: 2_659_963n,
    });
    expect(june.rows.map(({ balanceSatang }) => balanceSatang)).toEqual([
      2_574_501n,
      2_659_538n,
      2_659_963n,
    ]);
    expect(june.rows.map(({ interestSatang }) => interestSatang)).toEqual([
      13_300n,
      -13_725n,
      425n,
    ]);
  });

  it('opens at nothing before the loan and stands still in an empty period', () => {
    const whole = contractStatement(MOVES, { fromOn: '2021-01-01', toOn: '2021-12-31' });
    expect([whole.openingSatang, whole.lentSatang]).toEqual([0n, 2_745_000n]);
    const later = contractStatement(MOVES, { fromOn: '2022-01-01', toOn: '2022-12-31' });
    expect(later).toMatchObject({ openingSatang: 2_659_963n, rows: [], closingSatang: 2_659_963n });
  });

  it('joins without a gap: two periods make one, whatever was paid or undone', () => {
    const amount = fc.bigInt(-9_999_999n, 9_999_999n);
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((at) => `2021-01-${String(at).padStart(2, '0')}`);
    const kinds = fc.constantFrom<StatementMoveKind>('lent', 'paid', 'undone', 'split-anew');
    const someMove = fc.record({
      kind: kinds,
      on: day,
      lentSatang: amount,
      paidSatang: amount,
      principalSatang: amount,
      defaultInterestSatang: amount,
    });
    const inOrder = fc
      .array(someMove)
      .map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
    fc.assert(
      fc.property(inOrder, fc.integer({ min: 1, max: 27 }), (moves, at) => {
        const cut = (last: number) => `2021-01-${String(last).padStart(2, '0')}`;
        const first = contractStatement(moves, { fromOn: cut(1), toOn: cut(at) });
        const second = contractStatement(moves, { fromOn: cut(at + 1), toOn: cut(28) });
        const whole = contractStatement(moves, { fromOn: cut(1), toOn: cut(28) });
        expect(second.openingSatang).toBe(first.closingSatang);
        expect(second.closingSatang).toBe(whole.closingSatang);
        expect(sumStatements([first, second])).toEqual(sumStatements([whole]));
        const { openingSatang, lentSatang, principalSatang, closingSatang } = whole;
        expect(closingSatang).toBe(openingSatang + lentSatang - principalSatang);
        const interest = whole.interestSatang + whole.defaultInterestSatang;
        expect(whole.paidSatang).toBe(principalSatang + interest);
      }),
      { numRuns: 2000 },
    );
  });
});
