/**
 * Offers and answers between a household and one creditor. Nothing is offered without the household's
 * signed authority, and never more than is owed. An offer stands until its last day; what was said
 * by mouth binds nobody until it stands in writing (`settlements.ts`).
 */

import type { DebtSource } from '../assessment/code-lists.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { payoffOn } from '../debts/payoff.ts';
import type { RatePeriod } from '../interest/rate.ts';
import { satang, type Satang } from '../money/satang.ts';

export const OFFER_SIDES = ['household', 'creditor'] as const;
export type OfferSide = (typeof OFFER_SIDES)[number];

export const OFFER_ANSWERS = ['accepted', 'refused', 'asks-otherwise'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** `talk`: spoken with, nothing offered. `withdrawn`: the talks ended over it. */
export const TALK_STATUSES = ['talk', 'open', ...OFFER_ANSWERS, 'expired', 'withdrawn'] as const;
export type TalkStatus = (typeof TALK_STATUSES)[number];

/** How a household's authority is proved: the paper kept, its photo, or what two people of the centre saw. */
export const MANDATE_EVIDENCE = ['paper', 'photo', 'two-recorders'] as const;
export type MandateEvidence = (typeof MANDATE_EVIDENCE)[number];

interface SurveyedDebt {
  readonly source: DebtSource;
  readonly balanceSatang: bigint;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
}

/** The pay-off figure of a day: the balance of the survey with interest since, by the debt's own terms. */
export function owedInAllOn(
  debt: SurveyedDebt,
  { surveyedOn, on }: { surveyedOn: PlainDate; on: PlainDate },
): Satang {
  if (on <= surveyedOn) return satang(debt.balanceSatang);
  const { source, rateBasisPoints, ratePeriod } = debt;
  const { totalSatang } = payoffOn(
    {
      id: '',
      source,
      isPovertyFund: false,
      principalSatang: satang(debt.balanceSatang),
      unpaidInterestSatang: satang(0),
      owedOn: surveyedOn,
      instalmentSatang: satang(0),
      rateBasisPoints,
      ratePeriod,
      flatOnSatang: null,
      settlementSatang: null,
    },
    on,
  );
  return totalSatang;
}

export interface Mandate {
  readonly signedOn: string;
  /** Null while it holds. */
  readonly endedOn: string | null;
  /** False until a second person has put their name to it, where no paper is kept. */
  readonly isProved: boolean;
}

/** Whether it lets one speak for the household on the day. */
export function holdsOn({ signedOn, endedOn, isProved }: Mandate, on: string): boolean {
  return isProved && signedOn <= on && (endedOn === null || on < endedOn);
}

export interface Offer {
  readonly madeOn: string;
  /** Null: talk without an offer. */
  readonly offeredSatang: bigint | null;
  /** The last day on which it stands. */
  readonly untilOn: string | null;
}

/** In the order in which they are checked. */
export type OfferRefusal =
  | 'mandate-missing'
  | 'offer-above-the-debt'
  | 'offer-without-its-last-day'
  | 'offer-ends-before-it-is-made'
  | 'offer-has-run-out';

/** Why it cannot be written down, or undefined. `today`: an offer that ended before today is no offer. */
export function refuseOffer(
  offer: Offer,
  known: { mandates: readonly Mandate[]; owedSatang: bigint; today: string },
): OfferRefusal | undefined {
  const { madeOn, offeredSatang, untilOn } = offer;
  if (offeredSatang === null) return undefined;
  if (!known.mandates.some((mandate) => holdsOn(mandate, madeOn))) return 'mandate-missing';
  if (offeredSatang > known.owedSatang) return 'offer-above-the-debt';
  if (untilOn === null) return 'offer-without-its-last-day';
  if (untilOn < madeOn) return 'offer-ends-before-it-is-made';
  return untilOn < known.today ? 'offer-has-run-out' : undefined;
}
