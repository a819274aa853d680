/** What a change would make of a contract, worked out from the instalments that the members were shown. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import type { ChangeCopy } from '#domain/decisions/decide-anew';
import type { NotKept } from '#domain/decisions/decision-parts';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { changeBooks } from '#domain/loans/living/house-change';
import { nothingLate, type LateStanding } from '#domain/loans/living/late-standing';
import { satangFromJson } from '#domain/money/satang';
import type { ChangeEvidence } from '../loan-changes/change-evidence.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import { rowsFromJson, rowsToJson, type RowJson } from '../loan-changes/rows-json.ts';
import { Loan } from '../loans/loan-entities.ts';
import { getRow } from '../rows.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export interface ReplayedChange {
  readonly part: ReplayedPart;
  /** Null where the members were shown that it cannot be made. */
  readonly copy: ChangeCopy | null;
}

export async function replayChange(
  em: EntityManager,
  evidence: ChangeEvidence,
): Promise<ReplayedChange> {
  const { change, frozenOn } = evidence;
  if (change.refused !== null) return { part: nothingToCompare(), copy: null };
  const before = rowsFromJson(change.before);
  const basis = await basisOf(em, evidence);
  const amountSatang = change.amountSatang === null ? null : satangFromJson(change.amountSatang);
  const applied = await getRow(em, LoanChange, { id: change.changeId });
  const agreedOn = applied.agreementOn === null ? null : plainDate(applied.agreementOn);
  const worked =
    basis === undefined
      ? undefined
      : changeBooks({
          rows: before,
          rate: yearlyDecliningRate(basis.rateBasisPoints),
          on: plainDate(frozenOn),
          change: { kind: change.kind, amountSatang, agreedOn },
          late: basis.late,
        });
  const after =
    worked === undefined || 'refused' in worked ? rowsFromJson(change.after) : worked.rows;
  const anew = plainRows(rowsToJson(after, new Map()));
  const isDone = applied.status === 'approved' && applied.rowsAfter !== null;
  const part = comparePart(
    'change',
    {
      stored: {
        refused: change.refused,
        shown: plainRows(change.after),
        ...(isDone ? { resolved: plainRows(applied.rowsAfter ?? []) } : {}),
      },
      recomputed: {
        refused: worked !== undefined && 'refused' in worked ? worked.refused : null,
        shown: anew,
        resolved: anew,
      },
    },
    basis === undefined ? (['default-interest-so-far'] satisfies NotKept[]) : [],
  );
  return { part, copy: { kind: 'change', amountSatang, rows: { before, after } } };
}

/** Undefined where default interest was charged and nobody kept how much of it there was. */
async function basisOf(
  em: EntityManager,
  { change }: ChangeEvidence,
): Promise<{ rateBasisPoints: number; late: LateStanding } | undefined> {
  const kept = change.basis ?? undefined;
  if (kept !== undefined) {
    const { rateBasisPoints, late } = kept;
    return { rateBasisPoints, late: withWholeNumbers(late) as LateStanding };
  }
  const loan = await getRow(em, Loan, { id: change.loanId });
  if (loan.defaultInterestRule !== 'none') return undefined;
  const { rateBasisPoints } = loan;
  return { rateBasisPoints, late: nothingLate('none', rowsFromJson(change.before)) };
}

/** Of a standing every decimal string is a whole number but its day and its rule. */
function withWholeNumbers(value: unknown): unknown {
  if (typeof value === 'string') return /^-?\d+$/u.test(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withWholeNumbers(inner)]),
  );
}

/** The day on which a row was settled is of the books, and not of the change. */
function plainRows(rows: readonly RowJson[]) {
  return rows.map(({ settledOn: _on, ...row }) => row);
}

function nothingToCompare(): ReplayedPart {
  return comparePart('change', { stored: {}, recomputed: {} });
}
