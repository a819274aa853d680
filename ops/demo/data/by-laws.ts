/**
 * By-laws on lending of the funds of both villages, so that the committee sees each kind of reason. INVENTED:
 * the visits tell that each fund has its own by-law and quote none.
 */

import type { ByLawSetting } from '#contracts/by-laws';
import type { CentreKey } from './centres.ts';

export interface DemoByLaw {
  readonly fund: string;
  readonly setting: ByLawSetting;
  readonly effectiveFrom: string;
  readonly article: number;
}

const baht = (amount: number) => String(amount * 100);

const lawsOf = (fund: string, more: readonly Omit<DemoByLaw, 'fund'>[]): DemoByLaw[] =>
  more.map((law) => ({ fund, ...law }));

const SAVINGS = lawsOf('savings', [
  law(11, { rule: 'longest-term', value: { months: 60 } }),
  law(12, { rule: 'ceiling-per-household', value: { mostSatang: baht(300_000) } }),
  law(13, { rule: 'guarantors', value: { steps: [{ aboveSatang: baht(100_000), count: 2 }] } }),
  law(14, { rule: 'reserve', value: { keptSatang: baht(50_000) } }),
]);

/** Raised in 2564, as village funds amend their by-laws: the earlier record stays. */
const VILLAGE = lawsOf('village', [
  law(21, { rule: 'ceiling-per-person', value: { mostSatang: baht(30_000) } }),
  law(21, { rule: 'ceiling-per-person', value: { mostSatang: baht(150_000) } }, '2021-03-01'),
  law(22, { rule: 'longest-term', value: { months: 60 } }),
  law(23, {
    rule: 'approval',
    value: {
      steps: [
        { upToSatang: baht(30_000), needs: [] },
        { upToSatang: baht(75_000), needs: ['members-meeting'] },
        { upToSatang: baht(150_000), needs: ['members-meeting', 'cdd-endorsement'] },
      ],
      ofCommittee: ['full-committee'],
    },
  }),
]);

const WOMEN = lawsOf('women', [
  law(7, { rule: 'membership', value: { of: 'household', months: 6 } }),
  law(8, { rule: 'ceiling-per-household', value: { mostSatang: baht(60_000) } }),
]);

const OTHERS: readonly DemoByLaw[] = [
  ...lawsOf('one-baht', [
    law(5, { rule: 'ceiling-by-shares', value: { hundredths: 300 } }),
    law(6, {
      rule: 'ceiling-per-turn',
      value: {
        steps: [
          { turn: 1, mostSatang: baht(5000) },
          { turn: 2, mostSatang: baht(10_000) },
          { turn: 3, mostSatang: baht(20_000) },
        ],
      },
    }),
  ]),
  ...lawsOf('water', [
    law(9, { rule: 'purposes', value: { allowed: ['dwelling', 'household-spending'] } }),
    law(10, { rule: 'reserve', value: { keptSatang: baht(40_000) } }),
  ]),
  ...lawsOf('cattle', [
    law(4, { rule: 'purposes', value: { allowed: ['occupation'] } }),
    law(5, { rule: 'longest-term', value: { months: 12 } }),
  ]),
  ...lawsOf('compost', [law(3, { rule: 'ceiling-per-person', value: { mostSatang: baht(5000) } })]),
];

const RICE_SEED = lawsOf('rice-seed', [
  law(3, { rule: 'purposes', value: { allowed: ['occupation'] } }),
]);

export const DEMO_BY_LAWS: Readonly<Record<CentreKey, readonly DemoByLaw[]>> = {
  buachai: [...SAVINGS, ...VILLAGE, ...WOMEN, ...RICE_SEED, ...OTHERS],
  chiangyuen: [...SAVINGS, ...WOMEN, ...RICE_SEED],
};

function law(article: number, setting: ByLawSetting, effectiveFrom = '2018-01-01') {
  return { article, setting, effectiveFrom };
}
