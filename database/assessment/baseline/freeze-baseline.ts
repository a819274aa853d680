/** Freezes the figures of a survey with all that was seen of them; once a survey, and for good. */

import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sumBaseline, type BaselineContent } from '#domain/assessment/baseline/baseline';
import { satang } from '#domain/money/satang';
import type { ActingSeat } from '../../audit/record.ts';
import { record } from '../../audit/record.ts';
import { canonicalJson } from '../../content-hash.ts';
import type { RowPlace } from '../../places/place.ts';
import { readEvidence, type EvidenceOfLine } from '../evidence/read-evidence.ts';
import { sheetOf, type RoundOfCase, type SurveyOnFile } from '../survey-on-file.ts';
import { Baseline } from './baseline-entities.ts';

export interface Freezing extends RoundOfCase {
  readonly place: RowPlace;
  readonly survey: SurveyOnFile;
  readonly frozenOn: string;
  readonly actor: ActingSeat;
  readonly at: string;
}

/** Writes the baseline of the survey and notes its hash in the trail. */
export async function freezeBaseline(em: EntityManager, freezing: Freezing): Promise<Baseline> {
  const { caseId, round, place, survey, frozenOn, actor, at } = freezing;
  const evidence = await readEvidence(em, caseId);
  const content = contentOf(survey, (lineId) => evidence.get(lineId));
  const text = canonicalJson(content);
  const row = {
    id: randomUUID(),
    caseId,
    ...place,
    round,
    number: (await em.count(Baseline, { caseId, round })) + 1,
    surveySheetId: survey.sheet?.id ?? null,
    content: text,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...sumBaseline(content),
    frozenOn,
    bySeatId: actor.seatId,
    recordedAt: at,
  };
  await em.insert(Baseline, row);
  await record(em, {
    action: 'baseline-frozen',
    at,
    actor,
    place,
    subject: { kind: 'baseline', id: row.id },
    caseId,
    detail: { round, number: row.number, sha256: row.sha256 },
  });
  return row;
}

type EvidenceBy = (lineId: string) => EvidenceOfLine | undefined;

function contentOf(survey: SurveyOnFile, evidenceBy: EvidenceBy): BaselineContent {
  const { expenses, savingsSatang = satang(0) } = sheetOf(survey);
  return {
    dependants: survey.sheet?.dependants ?? null,
    savingsSatang,
    debts: survey.debts.map((debt) => ({
      ...evidenceOf(debt.id, evidenceBy),
      personId: debt.personId,
      source: debt.source,
      creditorName: debt.creditorName,
      creditorFundId: debt.creditorFundId,
      balanceSatang: satang(debt.balanceSatang),
      instalmentSatang: satang(debt.instalmentSatang),
      rateBasisPoints: debt.rateBasisPoints,
      ratePeriod: debt.ratePeriod,
      hasDefaulted: debt.hasDefaulted,
      canStillBorrow: debt.canStillBorrow,
      statedPurpose: debt.statedPurpose,
      actualUse: debt.actualUse,
      borrowedOn: debt.borrowedOn,
    })),
    incomes: survey.incomes.map((line) => ({
      ...evidenceOf(line.id, evidenceBy),
      kind: line.kind,
      every: line.every,
      amountSatang: satang(line.amountSatang),
      costsSatang: satang(line.costsSatang),
      months: line.months,
      personId: line.personId,
    })),
    expenses,
  };
}

function evidenceOf(lineId: string, evidenceBy: EvidenceBy) {
  const found = evidenceBy(lineId);
  const check = found?.check ?? null;
  return {
    lineId,
    papersSeen: found?.papers ?? [],
    photoHashes: (found?.photos ?? []).map(({ sha256 }) => sha256),
    check: check === null ? null : { outcome: check.outcome, checkedOn: check.checkedOn },
  };
}
