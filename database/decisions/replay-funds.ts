/** Which funds were able, in which order, and what each choice would have meant: out of the frozen facts alone. */

import { POLICY_DEFAULTS } from '#domain/centre/policies';
import type { NotKept } from '#domain/decisions/decision-parts';
import type { FundFacts } from '#domain/funds/eligibility/facts';
import { judgeFund } from '#domain/funds/eligibility/judge-fund';
import { reserveOf } from '#domain/funds/eligibility/limits';
import { offerOf, type FundOffer, type MoneyKnown } from '../funds/offer.ts';
import type { FrozenFund, FrozenLending } from './frozen-evidence.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export function replayFunds(frozen: FrozenLending): ReplayedPart {
  const anew = frozen.funds.map((fund) => judgedAnew(frozen, fund));
  const able = anew.filter(({ isAble }) => isAble).toSorted(byMoneyLeft);
  const ranking = [...able, ...anew.filter(({ isAble }) => !isAble)].map(({ fundId }) => fundId);
  const stored = frozen.funds.map((fund) => [fund.fundId, figuresOf(frozen, fund)] as const);
  const recomputed = anew.map(({ fundId, cashLeft: _left, ...judged }) => {
    const rank = able.findIndex((one) => one.fundId === fundId) + 1;
    const fund = frozen.funds.find((one) => one.fundId === fundId);
    const offer = fund === undefined || rank === 0 ? null : offerAnew(frozen, fund, rank);
    return [fundId, { ...judged, offer }] as const;
  });
  return comparePart(
    'funds',
    {
      stored: {
        ranking: frozen.funds.map(({ fundId }) => fundId),
        funds: Object.fromEntries(stored),
      },
      recomputed: { ranking, funds: Object.fromEntries(recomputed) },
    },
    notKept(frozen),
  );
}

interface JudgedAnew {
  readonly fundId: string;
  readonly isAble: boolean;
  /** What stays above the fund's own reserve. */
  readonly cashLeft: bigint;
}

/** Where it was not kept on what a fund was judged, it stands as it was judged. */
function judgedAnew({ proposal, frozenOn }: FrozenLending, fund: FrozenFund): JudgedAnew {
  const { fundId, facts, borrower, cashSatang, reserveSatang } = fund;
  if (facts === undefined || borrower === undefined) {
    const { isAble, reasons } = fund;
    const cashLeft = cashSatang - reserveSatang;
    return { fundId, isAble, cashLeft, ...{ reasons, cashSatang, reserveSatang } };
  }
  const { amountSatang, termMonths } = proposal;
  const wish = { amountSatang, termMonths, purpose: 'old-debt', on: frozenOn } as const;
  const { isAble, findings, needs } = judgeFund({ fund: facts, borrower }, wish);
  const reasons = findings.map(({ reason }) => reason);
  const money = { cashSatang: facts.cashSatang, reserveSatang: reserveOf(facts) };
  const cashLeft = money.cashSatang - money.reserveSatang;
  return { fundId, isAble, cashLeft, ...{ reasons, findings, needs, ...money } };
}

/** Equal funds stand by name, as they stood. */
function byMoneyLeft(a: JudgedAnew, b: JudgedAnew): number {
  if (a.cashLeft === b.cashLeft) return 0;
  return a.cashLeft > b.cashLeft ? -1 : 1;
}

function offerAnew(frozen: FrozenLending, fund: FrozenFund, rank: number): FundOffer {
  const { amountSatang, termMonths, firstDueOn } = frozen.proposal;
  const wish = { amountSatang, termMonths, firstDueOn, on: frozen.frozenOn };
  const policies = { ...POLICY_DEFAULTS, ...frozen.policies };
  const ahead = frozen.ahead ?? aheadOf(fund);
  const facts = fund.facts ?? ({ cashSatang: fund.cashSatang } as FundFacts);
  const { fundId: id, rateBasisPoints } = fund;
  const lending = { wish, policies, means: frozen.means, ...ahead };
  return offerOf(lending, { fund: { id, rateBasisPoints }, facts, rank });
}

/** What was expected month by month, where only that was kept. */
function aheadOf({ fundId, offer }: FrozenFund): MoneyKnown {
  const dated = (of: 'expectedSatang' | 'backSatang') =>
    (offer?.cashAhead ?? []).map((month) => {
      return { fundId, dueOn: month.on, amountSatang: month[of] ?? 0n };
    });
  return { expected: dated('expectedSatang'), back: dated('backSatang'), agenda: [] };
}

/** What is judged of a fund: of an older format no more than can be worked out from it. */
function figuresOf(frozen: FrozenLending, fund: FrozenFund) {
  const { isAble, reasons, findings, needs, cashSatang, reserveSatang } = fund;
  const judged = { isAble, reasons, cashSatang, reserveSatang };
  const kept = fund.facts === undefined ? judged : { ...judged, findings, needs };
  return { ...kept, offer: fund.offer === null ? null : offerFigures(frozen, fund.offer) };
}

function offerFigures({ ahead }: FrozenLending, offer: FundOffer): object {
  if (ahead !== null) return offer;
  const { cashAhead, agendaSatang: _agenda, ...figures } = offer;
  if (!hasMonths(offer)) return figures;
  return {
    ...figures,
    cashAhead: cashAhead.map(({ ifAgendaSatang: _if, ...month }) => month),
  };
}

function hasMonths({ cashAhead }: FundOffer): boolean {
  return cashAhead.every(({ expectedSatang, ownSatang }) => {
    return expectedSatang !== undefined && ownSatang !== undefined;
  });
}

function notKept({ funds, ahead }: FrozenLending): NotKept[] {
  const offers = funds.flatMap(({ offer }) => offer ?? []);
  return [
    ...(funds.every(({ facts }) => facts !== undefined) ? [] : ['facts-of-funds' as const]),
    ...(ahead !== null || offers.length === 0 ? [] : ['agenda-of-the-day' as const]),
    ...(ahead !== null || offers.every(hasMonths) ? [] : ['months-ahead' as const]),
  ];
}
