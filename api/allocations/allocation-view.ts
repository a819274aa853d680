/** A proposed allocation as its readers see it: codes, figures and the names of funds and households. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { AllocationList, AllocationView } from '#contracts/allocations';
import type { AllocationAnswer } from '#database/allocation/allocation-entities';
import { readFacts, type AllocationFacts } from '#database/allocation/allocation-facts';
import type { AllocationOnFile } from '#database/allocation/read-allocations';
import { replayAllocation } from '#database/allocation/replay';
import type { StoredAnswer } from '#database/allocation/stored-answer';
import { readHouseholdNames } from '#database/meetings/household-names';
import { SeatRow } from '#database/people/seat';
import { getRow } from '#database/rows';
import { explainLeftOut } from '#domain/allocation/explain';
import { outcomeOf, type FundAfter, type ProposedLoan } from '#domain/allocation/outcome';
import { pointsOf } from '#domain/allocation/village';
import { divideUp } from '#domain/money/rounding';
import { leftOutView } from './left-out-view.ts';
import { namesOf, type Names } from './names.ts';

type View = z.input<typeof AllocationView>;
type AnswerView = NonNullable<View['answer']>;

export function allocationRow({
  question,
  answer,
  isOpen,
}: AllocationOnFile): z.input<typeof AllocationList>['rows'][number] {
  const { id, number, askedAt } = question;
  const state = answer !== undefined ? 'answered' : isOpen ? 'under-way' : 'called-off';
  return { proposalId: id, number, askedAt, state };
}

export async function allocationView(em: EntityManager, onFile: AllocationOnFile): Promise<View> {
  const { question, answer } = onFile;
  const facts = readFacts(question.facts);
  const { cases, funds } = facts.village;
  const caseIds = cases.map(({ caseId }) => caseId);
  const names = namesOf(facts, await readHouseholdNames(em, caseIds));
  const { displayName } = await getRow(em, SeatRow, { id: question.askedBySeatId });
  return {
    ...allocationRow(onFile),
    askedBy: displayName,
    on: facts.on,
    households: cases.length,
    funds: funds.length,
    weights: facts.policies.map((policy) => ({ ...policy })),
    modelSha256: question.modelSha256,
    answer:
      answer === undefined
        ? null
        : { ...answerView({ facts, names, answer }), replay: replayAllocation(question, answer) },
  };
}

interface Answered {
  readonly facts: AllocationFacts;
  readonly names: Names;
  readonly answer: AllocationAnswer;
}

function answerView({ facts, names, answer }: Answered): Omit<AnswerView, 'replay'> {
  const { placement, instead } = answer.answer as StoredAnswer;
  const { worth, bound, areTiesSettled, solver, tookMs, sha256 } = answer;
  const { village } = facts;
  const outcome = outcomeOf(village, placement);
  const ground = { village, names, placement, worth };
  return {
    loans: outcome.loans.map((loan) => loanView(loan, { facts, names })),
    leftOut: explainLeftOut(village, placement).map((one) =>
      leftOutView(one, { ...ground, instead }),
    ),
    funds: outcome.funds.map((fund) => fundView(fund, names)),
    lentSatang: String(outcome.lentSatang),
    savedSatang: String(outcome.savedSatang),
    worth: String(worth),
    bound: String(bound),
    isBest: worth === bound,
    gapBasisPoints: bound === 0n ? 0 : Number(divideUp((bound - worth) * 10_000n, bound)),
    areTiesSettled,
    solver,
    tookMs,
    sha256,
  };
}

function loanView(
  loan: ProposedLoan,
  { facts, names }: Pick<Answered, 'facts' | 'names'>,
): AnswerView['loans'][number] {
  const { cases, funds, weights } = facts.village;
  const one = cases.find(({ caseId }) => caseId === loan.caseId);
  const fund = funds.find(({ fundId }) => fundId === loan.fundId);
  if (one === undefined || fund === undefined) throw new Error('A loan of no case or fund');
  return {
    ...names.ofCase(loan.caseId),
    fund: names.ofFund(loan.fundId),
    amountSatang: String(loan.amountSatang),
    savedSatang: String(loan.savedSatang),
    harms: [...one.harms],
    monthsWaited: one.monthsWaited,
    points: String(pointsOf(one, fund, weights)),
  };
}

function fundView(fund: FundAfter, names: Names): AnswerView['funds'][number] {
  return {
    ...names.ofFund(fund.fundId),
    households: fund.households,
    lentSatang: String(fund.lentSatang),
    cashBeforeSatang: String(fund.cashBeforeSatang),
    cashAfterSatang: String(fund.cashAfterSatang),
    reserveSatang: String(fund.reserveSatang),
  };
}
