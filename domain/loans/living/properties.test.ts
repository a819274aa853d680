import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../dates/plain-date.ts';
import { advance } from './counting/advance.ts';
import { isPayment } from './ordered-events.ts';
import { type SimulatedLoan, simulateLoan } from './simulate-loan.ts';
import type { LoanEvent } from './terms/events.ts';
import { type History, histories, LAST_ON } from './testing/histories.ts';

const RUNS = { numRuns: 2000 };

function end({ contract, events }: History, on = LAST_ON): SimulatedLoan {
  const outcome = simulateLoan({ contract, events, on });
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused}`);
  return outcome.simulated;
}

const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(LAST_ON, -days));

describe('a living loan, whatever happens to it', () => {
  it('shares every payment out to the last satang', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const line of end(history).lines) {
          if (!isPayment(line) || line.isReversed) continue;
          const parts = [
            line.principalSatang,
            line.interestSatang,
            line.afterTermInterestSatang,
            line.defaultInterestSatang,
            line.feesSatang,
            line.returnedSatang,
          ];
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(line.amountSatang);
          expect(parts.every((part) => part >= 0n)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('never owes less than nothing, and its rows ask for all that is owed', () => {
    fc.assert(
      fc.property(histories, anyDay, ({ contract, events }, on) => {
        const until = events.filter((event) => event.on <= on);
        const { rows, payOff, lines, loan } = end({ contract, events: until }, on);
        for (const line of lines) {
          expect(line.balanceSatang >= 0n && line.unpaidInterestSatang >= 0n).toBe(true);
          expect(line.unpaidDefaultInterestSatang >= 0n && line.unpaidFeesSatang >= 0n).toBe(true);
        }
        const { principalSatang, interestSatang, defaultInterestSatang } = payOff;
        expect(principalSatang >= 0n && interestSatang >= 0n && defaultInterestSatang >= 0n).toBe(
          true,
        );
        for (const row of rows) {
          expect(row.metPrincipalSatang <= row.principalSatang).toBe(true);
          expect(row.metInterestSatang <= row.interestSatang).toBe(true);
          expect(0n <= row.metFeesSatang && row.metFeesSatang <= row.feesSatang).toBe(true);
          expect(row.metPrincipalSatang >= 0n && row.metInterestSatang >= 0n).toBe(true);
        }
        const asked = rows.reduce(
          (sum, row) => sum + row.principalSatang - row.metPrincipalSatang,
          0n,
        );
        const isStanding = contract.terms.shape.kind === 'floating-interest';
        if (!isStanding) expect(asked).toBe(loan.owedSatang);
      }),
      RUNS,
    );
  });

  it('counts the same in two steps as in one', () => {
    fc.assert(
      fc.property(histories, anyDay, ({ contract, events }, on) => {
        const until = events.filter((event) => event.on <= on);
        const { loan } = end({ contract, events: until }, on);
        const last = end({ contract, events: until });
        expect(advance(loan, LAST_ON)).toEqual(last.loan);
      }),
      RUNS,
    );
  });

  it('is the same whatever the order of entry', () => {
    const shuffled = histories.chain((history) =>
      fc.record({
        history: fc.constant(history),
        events: fc.shuffledSubarray([...history.events], { minLength: history.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ history, events }) => {
        expect(end({ ...history, events })).toEqual(end(history));
      }),
      RUNS,
    );
  });

  it('ends at zero when the figure of a day is paid', () => {
    fc.assert(
      fc.property(histories, anyDay, ({ contract, events }, on) => {
        const until = events.filter((event) => event.on <= on);
        const { payOff } = end({ contract, events: until }, on);
        if (payOff.totalSatang === 0n) return;
        const last: LoanEvent = { kind: 'pay-off', id: 'zz', on, amountSatang: payOff.totalSatang };
        const paid = end({ contract, events: [...until, last] });
        expect(paid.lines.at(-1)?.amountSatang).toBe(payOff.totalSatang);
        expect(paid.payOff.totalSatang).toBe(0n);
        expect(paid.arrears.daysPastDue).toBe(0);
        expect(paid.rows.every((row) => row.settledOn !== null)).toBe(true);
      }),
      RUNS,
    );
  });

  it('forgets a payment that is reversed', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ contract, events }, pick) => {
        const payments = events.filter(isPayment);
        const payment = payments[pick % Math.max(1, payments.length)];
        if (payment === undefined) return;
        const without = events.filter(({ id }) => id !== payment.id);
        const reversal: LoanEvent = {
          kind: 'reversal',
          id: 'zz',
          on: LAST_ON,
          paymentId: payment.id,
        };
        const reversed = simulateLoan({ contract, events: [...events, reversal], on: LAST_ON });
        const never = simulateLoan({ contract, events: without, on: LAST_ON });
        if ('refused' in never) {
          expect(reversed).toMatchObject({ refused: never.refused });
          return;
        }
        if ('refused' in reversed) throw new Error(`Refused: ${reversed.refused}`);
        expect(reversed.simulated.loan).toEqual(never.simulated.loan);
        expect(reversed.simulated.rows).toEqual(never.simulated.rows);
      }),
      RUNS,
    );
  });
});
