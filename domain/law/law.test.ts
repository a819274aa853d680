import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { formatBaht, satang } from '../money/satang.ts';
import { prescriptionOf, type PrescriptionKind } from './prescription.ts';
import { defaultInterestSatang, statutoryRatesOn } from './statutory-rates.ts';

describe('statutory interest (Code s.7 and s.224)', () => {
  it.each([
    ['1990-01-01', 750, 750],
    ['2021-04-10', 750, 750],
    ['2021-04-11', 300, 500],
    ['2026-11-23', 300, 500],
  ])('on %s is %p and in default %p basis points', (on, ordinary, inDefault) => {
    expect(statutoryRatesOn(plainDate(on))).toMatchObject({
      agreedWithoutRateBasisPoints: ordinary,
      defaultBasisPoints: inDefault,
    });
  });
});

describe('default interest on 36,500.00, where one day at 1 % is 1.00', () => {
  it.each([
    ['nothing on the due day itself', '2026-01-01', '2026-01-01', '0.00'],
    ['one day late', '2026-01-01', '2026-01-02', '5.00'],
    ['a year late', '2025-01-01', '2026-01-01', '1,825.00'],
    ['a year late before the change', '2019-01-01', '2020-01-01', '2,737.50'],
    ['the last day of 7.5 %', '2021-04-09', '2021-04-10', '7.50'],
    ['the first day of 5 %', '2021-04-10', '2021-04-11', '5.00'],
    ['ten days each side of the change', '2021-03-31', '2021-04-20', '125.00'],
  ])('%s', (...[, dueOn, until, interest]) => {
    const missed = { amountSatang: satang(3_650_000), dueOn: plainDate(dueOn) };
    expect(formatBaht(defaultInterestSatang({ ...missed, until: plainDate(until) }))).toBe(
      interest,
    );
  });

  it('never falls when another day passes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4000 }),
        fc.bigInt({ min: 1n, max: 10n ** 10n }),
        (days, amount) => {
          const missed = { amountSatang: satang(amount), dueOn: plainDate('2018-01-01') };
          const at = (count: number) =>
            defaultInterestSatang({ ...missed, until: addDays(missed.dueOn, count) });
          expect(at(days + 1)).toBeGreaterThanOrEqual(at(days));
        },
      ),
    );
  });
});

describe('prescription', () => {
  it.each<[string, PrescriptionKind, string, string | null, string, boolean]>([
    ['ten years in general (s.193/30)', 'general', '2017-01-31', null, '2027-01-31', false],
    ['five by instalments (s.193/33)', 'instalments', '2020-05-05', null, '2025-05-05', true],
    ['five for interest (s.193/33)', 'interest', '2021-11-23', null, '2026-11-23', false],
    ['a day later it has passed', 'interest', '2021-11-22', null, '2026-11-22', true],
    [
      'a payment restarts it (s.193/14)',
      'instalments',
      '2020-05-05',
      '2024-01-10',
      '2029-01-10',
      false,
    ],
    [
      'one too late restarts nothing',
      'instalments',
      '2020-05-05',
      '2025-05-06',
      '2025-05-05',
      true,
    ],
    ['a leap day ends on 28 February', 'instalments', '2024-02-29', null, '2029-02-28', false],
  ])('%s', (...[, kind, dueOn, restartedOn, lastDayOn, hasPassed]) => {
    const told = prescriptionOf({
      kind,
      dueOn: plainDate(dueOn),
      restartedOn: restartedOn === null ? null : plainDate(restartedOn),
      on: plainDate('2026-11-23'),
    });
    expect(told).toMatchObject({ lastDayOn, hasPassed });
  });
});
