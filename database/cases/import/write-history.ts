/** What the paper says of the way so far, as the rows that the forms would have left behind. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStatus } from '#domain/case/case-statuses';
import { buddhistYearOf } from '../../act.ts';
import { Assessment } from '../../assessment/assessment.ts';
import { freezeBaseline } from '../../assessment/baseline/freeze-baseline.ts';
import { Consent } from '../../assessment/consent.ts';
import { Debt } from '../../assessment/debt.ts';
import { writeProposal } from '../../assessment/forms/prepare-proposal.ts';
import { writeSurvey } from '../../assessment/forms/write-survey.ts';
import { readSurvey, sumsOf } from '../../assessment/survey-on-file.ts';
import type { ActingSeat } from '../../audit/record.ts';
import { readPoliciesOn } from '../../centres/policies.ts';
import { Honour } from '../../honours/honour.ts';
import { nextNumber } from '../../numbers/next.ts';
import { getRow } from '../../rows.ts';
import type { BegunCase } from '../begin-case.ts';
import { HouseholdCase } from '../household-case.ts';
import { surveyOf, type PaperCase } from './paper-case.ts';

interface History {
  readonly paper: PaperCase;
  readonly begun: BegunCase;
  readonly actor: ActingSeat;
  readonly at: string;
}

type Entry = History & { readonly round: number };

/** Null when all is written. */
export async function writePaperHistory(
  em: EntityManager,
  history: History,
): Promise<{ refused: 'nothing-to-refinance' } | null> {
  const { round } = await getRow(em, HouseholdCase, { id: history.begun.caseId });
  const entry = { ...history, round };
  await writeConsent(em, entry);
  await writeFinance(em, entry);
  await writeHonour(em, entry);
  return writePaperProposal(em, entry);
}

async function writeConsent(em: EntityManager, { begun, paper, round, at }: Entry): Promise<void> {
  const signedOn = lastDayOf(paper, 'consented');
  if (signedOn === undefined) return;
  await em.insert(Consent, {
    id: randomUUID(),
    caseId: begun.caseId,
    ...begun.place,
    round,
    textVersion: 'paper',
    purposes: ['assess-debt'],
    givenByPersonId: begun.headPersonId,
    isGiven: true,
    signedOn,
    signatureKind: 'signature',
    witnessNames: [],
    recordedAt: at,
  });
}

async function writeFinance(em: EntityManager, entry: Entry): Promise<void> {
  const { begun, paper, round, actor, at } = entry;
  const lines = surveyOf(paper, begun.personIds);
  const { caseId, place } = begun;
  // Where nobody wrote down what comes in and goes out, there are no figures to freeze.
  const isKnown = lines.incomes.length + lines.expenses.length > 0;
  const surveyedOn = isKnown ? (lastDayOf(paper, 'surveyed') ?? null) : null;
  const by = { actor, at };
  const debtIds = await writeSurvey(em, lines, { caseId, round, place, surveyedOn, ...by });
  for (const [index, debtId] of debtIds.entries()) {
    await em.nativeUpdate(Debt, { id: debtId }, stateOfDebt(paper, index));
  }
  const assessedOn = lastDayOf(paper, 'assessed');
  if (assessedOn === undefined || !isKnown) return;
  const survey = await readSurvey(em, { caseId, round });
  await freezeBaseline(em, { caseId, round, place, survey, frozenOn: assessedOn, ...by });
  await em.insert(Assessment, {
    id: randomUUID(),
    caseId,
    ...place,
    round,
    ...sumsOf(survey),
    assessedOn,
    bySeatId: actor.seatId,
  });
}

/** A debt that was merged into the loan was paid out of it on the day the money went out. */
function stateOfDebt(paper: PaperCase, index: number): Partial<Debt> {
  const debt = paper.debts[index];
  if (debt === undefined) throw new RangeError(`No debt ${index} on the paper`);
  const lentOn = debt.treatment === 'refinance' ? paper.loan?.disbursedOn : undefined;
  const paidOn = debt.paidOn ?? lentOn ?? null;
  return {
    treatment: debt.treatment,
    payoffSatang: debt.payoffSatang,
    payoffAgreedOn: debt.payoffSatang === null ? null : (lastDayOf(paper, 'negotiating') ?? null),
    paidOn,
    receiptNumber: debt.receiptNumber,
    receiptOn: debt.receiptNumber === null ? null : paidOn,
  };
}

async function writeHonour(em: EntityManager, entry: Entry): Promise<void> {
  const { begun, paper, round, actor } = entry;
  if (paper.honour === null) return;
  const yearBe = buddhistYearOf(paper.honour.ceremonyOn);
  await em.insert(Honour, {
    id: randomUUID(),
    caseId: begun.caseId,
    ...begun.place,
    round,
    number: await nextNumber(em, { series: 'certificate', yearBe, place: begun.place }),
    yearBe,
    ...paper.honour,
    bySeatId: actor.seatId,
  });
}

async function writePaperProposal(
  em: EntityManager,
  entry: Entry,
): Promise<{ refused: 'nothing-to-refinance' } | null> {
  const { begun, paper, round, actor } = entry;
  if (paper.proposal === null) return null;
  const { caseId, place } = begun;
  const proposedOn = lastDayOf(paper, 'proposed') ?? paper.openedOn;
  const policies = await readPoliciesOn(em, { centreId: place.centreId, on: proposedOn });
  const written = await writeProposal(
    em,
    { ...paper.proposal, note: null },
    {
      caseId,
      round,
      place,
      rateBasisPoints: policies['common-rate-basis-points'],
      proposedOn,
      bySeatId: actor.seatId,
    },
  );
  return 'refused' in written ? written : null;
}

/** The last day on which the case came to the state; undefined when it never did. */
function lastDayOf(paper: PaperCase, status: CaseStatus): string | undefined {
  return paper.moves.findLast((move) => move.status === status)?.on;
}
