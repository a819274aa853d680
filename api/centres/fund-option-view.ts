import type { z } from 'zod';
import type { FundOption as FundOptionContract } from '#contracts/centres';
import type { FundOption } from '#database/funds/fund-options';
import { monthlyDueDates } from '#domain/dates/due-dates';
import { plainDate } from '#domain/dates/plain-date';

/** As kept in the frozen evidence: the same fields with money as decimal strings. */
type Stored<Value> = Value extends bigint
  ? bigint | string
  : Value extends readonly (infer Row)[]
    ? readonly Stored<Row>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

/** One fund as evidence for a proposal, read from the books now or from what was frozen. */
export function fundOptionView(
  option: FundOption | Stored<FundOption>,
  proposal: { readonly firstDueOn: string; readonly termMonths: number },
): z.input<typeof FundOptionContract> {
  const { offer } = option;
  const cashAhead = offer?.cashAhead ?? [];
  return {
    fundId: option.fundId,
    name: { th: option.nameTh, en: option.nameEn },
    isAble: option.isAble,
    reasons: [...option.reasons],
    rateBasisPoints: option.rateBasisPoints,
    instalmentSatang: offer === null ? null : String(offer.instalmentSatang),
    totalInterestSatang: offer === null ? null : String(offer.totalInterestSatang),
    endsOn: offer === null ? null : endOf(proposal),
    trueRateBasisPoints: offer?.trueRateBasisPoints ?? null,
    rank: offer?.rank ?? null,
    cashSatang: String(option.cashSatang),
    cashAfterSatang: String(offer?.cashAfterSatang ?? option.cashSatang),
    cashAheadSatang: cashAhead.map((month) => String(month.cashSatang)),
  };
}

function endOf({
  firstDueOn,
  termMonths,
}: {
  firstDueOn: string;
  termMonths: number;
}): string | null {
  const dates = monthlyDueDates({ firstDueOn: plainDate(firstDueOn), count: termMonths });
  return dates.at(-1) ?? null;
}
