import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang } from '../money/satang.ts';
import { returnedOf } from './overpayment.ts';

function returned(received: bigint, payoff: bigint, takesCoins = false) {
  const money = { receivedSatang: satang(received), payoffSatang: satang(payoff) };
  return returnedOf({ ...money, takesCoins });
}

describe('money beyond all that is owed', () => {
  it.each<[string, bigint, bigint, boolean, object]>([
    ['goes back to the satang', 100_000n, 98_766n, false, { returnedSatang: 1_234n }],
    ['goes back in coins: 987.66 is 987.75', 100_000n, 98_766n, true, { returnedSatang: 1_225n }],
    ['is nothing where only the coins are more', 98_775n, 98_766n, true, { returnedSatang: 0n }],
    ['is no sum that coins make up', 100_010n, 98_766n, true, { refused: 'more-than-owed' }],
    ['is less than the coins owed', 98_770n, 98_766n, true, { refused: 'more-than-owed' }],
  ])('%s', (...[, received, payoff, takesCoins, outcome]) => {
    expect(returned(received, payoff, takesCoins)).toEqual(outcome);
  });

  it('is with what is kept exactly what was received, within a coin of the debt', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (payoff, more, takesCoins) => {
        const outcome = returned(payoff + more, payoff, takesCoins);
        if ('refused' in outcome) {
          expect(takesCoins).toBe(true);
          return;
        }
        const kept = payoff + more - outcome.returnedSatang;
        const difference = kept - payoff;
        expect(takesCoins ? difference >= -12n && difference <= 12n : difference === 0n).toBe(true);
      }),
    );
  });
});
