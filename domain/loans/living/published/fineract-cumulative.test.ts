/**
 * LoanRepayment.feature of Apache Fineract (github.com/apache/fineract,
 * fineract-e2e-tests-runner/src/test/resources/features), scenarios RP02 to RP10: one payment on time,
 * early or late; exact, partial or in excess. Columns: due date, balance, principal, interest, paid.
 */

import { describe, expect, it } from '@jest/globals';
import type { ExcessUse } from '../terms/policies.ts';
import { lived, paid, written } from '../testing/a-living-loan.ts';
import { cumulative } from '../testing/fineract.ts';

type Case = { name: string; on: string; amount: string; use: ExcessUse; rows: string[] };

const CASES: Case[] = [
  {
    name: 'RP02: on time exact payment',
    on: '2022-12-01',
    amount: '863',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,186.32 | 813.68 | 49.32 | 863.00',
      '1 January 2023 | 3,366.99 | 819.33 | 42.67 | 0.00',
      '1 February 2023 | 2,539.31 | 827.68 | 34.32 | 0.00',
      '1 March 2023 | 1,700.69 | 838.62 | 23.38 | 0.00',
      '1 April 2023 | 856.02 | 844.67 | 17.33 | 0.00',
      '1 May 2023 | 0.00 | 856.02 | 8.44 | 0.00',
    ],
  },
  {
    name: 'RP03: early exact payment',
    on: '2022-11-27',
    amount: '863',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,137.00 | 863.00 | 48.18 | 863.00',
      '1 January 2023 | 3,327.16 | 809.84 | 42.16 | 0.00',
      '1 February 2023 | 2,509.07 | 818.09 | 33.91 | 0.00',
      '1 March 2023 | 1,680.17 | 828.90 | 23.10 | 0.00',
      '1 April 2023 | 845.29 | 834.88 | 17.12 | 0.00',
      '1 May 2023 | 0.00 | 845.29 | 8.34 | 0.00',
    ],
  },
  {
    name: 'RP04: late exact payment',
    on: '2022-12-05',
    amount: '862',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,187.32 | 812.68 | 49.32 | 862.00',
      '1 January 2023 | 3,369.07 | 818.25 | 43.75 | 0.00',
      '1 February 2023 | 2,541.41 | 827.66 | 34.34 | 0.00',
      '1 March 2023 | 1,702.80 | 838.61 | 23.39 | 0.00',
      '1 April 2023 | 858.15 | 844.65 | 17.35 | 0.00',
      '1 May 2023 | 0.00 | 858.15 | 8.46 | 0.00',
    ],
  },
  {
    name: 'RP05: on time partial payment',
    on: '2022-12-01',
    amount: '200',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,187.32 | 812.68 | 49.32 | 200.00',
      '1 January 2023 | 3,368.00 | 819.32 | 42.68 | 0.00',
      '1 February 2023 | 2,540.33 | 827.67 | 34.33 | 0.00',
      '1 March 2023 | 1,701.71 | 838.62 | 23.38 | 0.00',
      '1 April 2023 | 857.05 | 844.66 | 17.34 | 0.00',
      '1 May 2023 | 0.00 | 857.05 | 8.45 | 0.00',
    ],
  },
  {
    name: 'RP06: early partial payment',
    on: '2022-11-27',
    amount: '200',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,187.05 | 812.95 | 49.05 | 200.00',
      '1 January 2023 | 3,367.72 | 819.33 | 42.67 | 0.00',
      '1 February 2023 | 2,540.04 | 827.68 | 34.32 | 0.00',
      '1 March 2023 | 1,701.42 | 838.62 | 23.38 | 0.00',
      '1 April 2023 | 856.76 | 844.66 | 17.34 | 0.00',
      '1 May 2023 | 0.00 | 856.76 | 8.45 | 0.00',
    ],
  },
  {
    name: 'RP07: late partial payment',
    on: '2022-12-05',
    amount: '200',
    use: 'lower',
    rows: [
      '1 December 2022 | 4,187.32 | 812.68 | 49.32 | 200.00',
      '1 January 2023 | 3,369.07 | 818.25 | 43.75 | 0.00',
      '1 February 2023 | 2,541.41 | 827.66 | 34.34 | 0.00',
      '1 March 2023 | 1,702.80 | 838.61 | 23.39 | 0.00',
      '1 April 2023 | 858.15 | 844.65 | 17.35 | 0.00',
      '1 May 2023 | 0.00 | 858.15 | 8.46 | 0.00',
    ],
  },
  {
    name: 'RP08: on time excess payment',
    on: '2022-12-01',
    amount: '1500',
    use: 'lower',
    rows: [
      '1 December 2022 | 3,549.32 | 1,450.68 | 49.32 | 1,500.00',
      '1 January 2023 | 2,854.49 | 694.83 | 36.17 | 0.00',
      '1 February 2023 | 2,152.58 | 701.91 | 29.09 | 0.00',
      '1 March 2023 | 1,441.40 | 711.18 | 19.82 | 0.00',
      '1 April 2023 | 725.09 | 716.31 | 14.69 | 0.00',
      '1 May 2023 | 0.00 | 725.09 | 7.15 | 0.00',
    ],
  },
  {
    name: 'RP09: early excess payment',
    on: '2022-11-27',
    amount: '1500',
    use: 'lower',
    rows: [
      '1 December 2022 | 3,500.00 | 1,500.00 | 47.34 | 1,500.00',
      '1 January 2023 | 2,814.67 | 685.33 | 35.67 | 0.00',
      '1 February 2023 | 2,122.36 | 692.31 | 28.69 | 0.00',
      '1 March 2023 | 1,420.90 | 701.46 | 19.54 | 0.00',
      '1 April 2023 | 714.38 | 706.52 | 14.48 | 0.00',
      '1 May 2023 | 0.00 | 714.38 | 7.05 | 0.00',
    ],
  },
  {
    name: 'RP10: late excess payment',
    on: '2022-12-05',
    amount: '1500',
    use: 'prepay',
    rows: [
      '1 December 2022 | 4,187.32 | 812.68 | 49.32 | 862.00',
      '1 January 2023 | 3,363.41 | 823.91 | 38.09 | 638.00',
      '1 February 2023 | 2,535.69 | 827.72 | 34.28 | 0.00',
      '1 March 2023 | 1,697.03 | 838.66 | 23.34 | 0.00',
      '1 April 2023 | 852.33 | 844.70 | 17.30 | 0.00',
      '1 May 2023 | 0.00 | 852.33 | 8.41 | 0.00',
    ],
  },
];

describe('LoanRepayment.feature, Declining Balance and Interest Recalculation', () => {
  it.each(CASES)('$name', ({ on, amount, use, rows }) => {
    const { rows: now } = lived(cumulative(), [paid(on, amount, { excess: use })], on);
    expect(now.map(written)).toEqual(rows);
  });
});
