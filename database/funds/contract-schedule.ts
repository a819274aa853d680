import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf, type Schedule } from '#domain/interest/schedule';
import { satang } from '#domain/money/satang';

/** The contract that a fund's rate gives; the resolution stores exactly these instalments. */
export function contractSchedule(
  wish: {
    readonly amountSatang: bigint;
    readonly termMonths: number;
    readonly firstDueOn: string;
  },
  rateBasisPoints: number,
): Schedule {
  return scheduleOf({
    principalSatang: satang(wish.amountSatang),
    rate: yearlyDecliningRate(rateBasisPoints),
    termMonths: wish.termMonths,
    firstDueOn: plainDate(wish.firstDueOn),
  });
}
