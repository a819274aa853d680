import type { z } from 'zod';
import type { FundOption as FundOptionContract } from '#contracts/fund-evidence';
import type { FundOption } from '#database/funds/fund-options';
import type { FundOffer } from '#database/funds/offer';
import { monthlyDueDates } from '#domain/dates/due-dates';
import { plainDate } from '#domain/dates/plain-date';

type View = z.input<typeof FundOptionContract>;

/** As kept in the frozen evidence: the same fields with money as decimal strings. */
type Stored<Value> = Value extends bigint
  ? bigint | string
  : Value extends readonly (infer Row)[]
    ? readonly Stored<Row>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

type Kept =
  | 'fundId'
  | 'nameTh'
  | 'nameEn'
  | 'isAble'
  | 'reasons'
  | 'rateBasisPoints'
  | 'cashSatang';
type KeptOffer = 'rank' | 'instalmentSatang' | 'totalInterestSatang' | 'trueRateBasisPoints';
type KeptMonth = Pick<FundOffer['cashAhead'][number], 'on' | 'cashSatang'>;

/** Evidence of any year: what was not kept at the time is not there. */
type OptionOfAnyYear = Pick<Stored<FundOption>, Kept | 'reserveSatang'> &
  Partial<Pick<Stored<FundOption>, 'findings' | 'needs' | 'reservedSatang'>> & {
    readonly offer:
      | (Pick<Stored<FundOffer>, KeptOffer | 'cashAfterSatang'> &
          Partial<Pick<Stored<FundOffer>, 'afford' | 'agendaSatang'>> & {
            readonly cashAhead: readonly (Stored<KeptMonth> &
              Partial<Stored<FundOffer['cashAhead'][number]>>)[];
          })
      | null;
  };

/** One fund as evidence for a proposal, read from the books now or from what was frozen. */
export function fundOptionView(
  option: OptionOfAnyYear,
  proposal: { readonly firstDueOn: string; readonly termMonths: number },
): View {
  const { offer, needs = null } = option;
  return {
    fundId: option.fundId,
    name: { th: option.nameTh, en: option.nameEn },
    isAble: option.isAble,
    reasons: [...option.reasons],
    findings: (option.findings ?? []).map(findingView),
    needs: needs === null ? null : { ...needs, approvals: [...needs.approvals] },
    rateBasisPoints: option.rateBasisPoints,
    instalmentSatang: offer === null ? null : String(offer.instalmentSatang),
    totalInterestSatang: offer === null ? null : String(offer.totalInterestSatang),
    endsOn: offer === null ? null : endOf(proposal),
    trueRateBasisPoints: offer?.trueRateBasisPoints ?? null,
    rank: offer?.rank ?? null,
    cashSatang: String(option.cashSatang),
    reserveSatang: String(option.reserveSatang),
    cashAfterSatang: String(offer?.cashAfterSatang ?? option.cashSatang),
    reservedSatang: textOrNull(option.reservedSatang),
    monthAfter: monthAfter(offer?.afford ?? null),
    monthsAhead: (offer?.cashAhead ?? []).map((month) => ({
      on: month.on,
      cashSatang: String(month.cashSatang),
      expectedSatang: textOrNull(month.expectedSatang),
      ownSatang: textOrNull(month.ownSatang),
      backSatang: textOrNull(month.backSatang),
      ifAgendaSatang: textOrNull(month.ifAgendaSatang),
    })),
    agendaSatang: textOrNull(offer?.agendaSatang),
  };
}

function findingView({
  reason,
  figures,
  source,
}: Stored<FundOption['findings'][number]>): View['findings'][number] {
  const told = Object.entries(figures).map(([name, figure]) => [
    name,
    name.endsWith('Satang') ? String(figure) : figure,
  ]);
  return {
    reason,
    figures: Object.fromEntries(told) as View['findings'][number]['figures'],
    source,
  };
}

function monthAfter(afford: Stored<FundOffer['afford']>): View['monthAfter'] {
  if (afford === null) return null;
  return {
    incomeSatang: String(afford.incomeSatang),
    necessitiesSatang: String(afford.necessitiesSatang),
    savingsSatang: String(afford.savingsSatang),
    paymentSatang: String(afford.paymentSatang),
    residualSatang: String(afford.residualSatang),
    isEnough: afford.isEnough,
    debtServiceBasisPoints: afford.debtServiceBasisPoints,
    band: afford.band,
  };
}

function textOrNull(money: bigint | string | undefined): string | null {
  return money === undefined ? null : String(money);
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
