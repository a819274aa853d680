/** Reading the frozen figures: every "before" of a case comes from here. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  correctedContent,
  sumBaseline,
  type BaselineContent,
} from '#domain/assessment/baseline/baseline';
import type { FinanceSums } from '#domain/assessment/sums';
import { satang } from '#domain/money/satang';
import { SeatRow } from '../../people/seat.ts';
import { listRows } from '../../rows.ts';
import { findSheet, type RoundOfCase } from '../survey-on-file.ts';
import { Baseline, BaselineCorrection } from './baseline-entities.ts';

export interface FrozenFigures {
  readonly row: Baseline;
  readonly content: BaselineContent;
  /** As they stood on the day. */
  readonly sums: FinanceSums;
  /** Oldest first. */
  readonly corrections: readonly (BaselineCorrection & { readonly byName: string })[];
  /** With every correction made; null when there is none. */
  readonly correctedSums: FinanceSums | null;
}

/**
 * The baseline of the survey on file; undefined before it is frozen. A household that is being surveyed
 * again has none until its new figures are assessed.
 */
export async function findBaseline(
  em: EntityManager,
  of: RoundOfCase,
): Promise<FrozenFigures | undefined> {
  const sheet = await findSheet(em, of);
  const row = await findNewest(em, of);
  if (row === undefined || row.surveySheetId !== (sheet?.id ?? null)) return undefined;
  const content = readContent(row.content);
  const corrections = await listRows(em, BaselineCorrection, {
    where: { baselineId: row.id },
    orderBy: { sequence: 'asc' },
  });
  const corrected = corrections.map((each) => ({ ...each, newSatang: satang(each.newSatang) }));
  return {
    row,
    content,
    sums: sumsOfRow(row),
    corrections: await withWriters(em, corrections),
    correctedSums:
      corrections.length === 0 ? null : sumBaseline(correctedContent(content, corrected)),
  };
}

async function withWriters(em: EntityManager, corrections: readonly BaselineCorrection[]) {
  const seats = await listRows(em, SeatRow, {
    where: { id: { $in: corrections.map(({ bySeatId }) => bySeatId) } },
    orderBy: { id: 'asc' },
  });
  const nameOf = new Map(seats.map(({ id, displayName }) => [id, displayName]));
  return corrections.map((each) => ({ ...each, byName: nameOf.get(each.bySeatId) ?? '' }));
}

/** Whether the survey on file has a baseline already. */
export async function isSurveyFrozen(em: EntityManager, of: RoundOfCase): Promise<boolean> {
  const sheet = await findSheet(em, of);
  const row = await findNewest(em, of);
  return row !== undefined && row.surveySheetId === (sheet?.id ?? null);
}

async function findNewest(em: EntityManager, of: RoundOfCase): Promise<Baseline | undefined> {
  const rows = await listRows(em, Baseline, {
    where: { caseId: of.caseId, round: of.round },
    orderBy: { number: 'desc' },
  });
  return rows[0];
}

function sumsOfRow(row: Baseline): FinanceSums {
  return {
    incomeSatang: satang(row.incomeSatang),
    expenseSatang: satang(row.expenseSatang),
    necessitiesSatang: satang(row.necessitiesSatang),
    savingsSatang: satang(row.savingsSatang),
    debtSatang: satang(row.debtSatang),
    instalmentSatang: satang(row.instalmentSatang),
  };
}

/** Money was written as decimal strings, under names that end in `Satang`. */
function readContent(text: string): BaselineContent {
  return JSON.parse(text, (key, value: unknown) =>
    key.endsWith('Satang') && typeof value === 'string' ? satang(BigInt(value)) : value,
  ) as BaselineContent;
}
