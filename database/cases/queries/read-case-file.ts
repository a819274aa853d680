/**
 * The page of one case. Everything is read here; what a role may not see (debts, money) the server
 * leaves out. Citizen ids leave this room masked.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { CaseSource } from '#domain/case/source/case-source';
import { Proposal } from '../../assessment/proposal.ts';
import { toInstant } from '../../columns.ts';
import { Fund } from '../../funds/fund.ts';
import { findRow, listRows } from '../../rows.ts';
import { TASK_ROW_SQL, toTaskRow, type TaskListRow } from '../../tasks/task-row.ts';
import { CaseDecision } from '../case-decision.ts';
import { CaseSourceRow } from '../source/case-source.ts';
import { findCaseRow, type CaseListRow } from './list-cases.ts';
import { readFinance, type CaseFinance } from './read-finance.ts';
import { readMembers, type MemberView } from './read-members.ts';

export interface CaseFileView {
  readonly row: CaseListRow;
  readonly moves: readonly {
    readonly status: CaseStatus;
    readonly at: string;
    readonly reason: string | null;
  }[];
  readonly members: readonly MemberView[];
  readonly source: CaseSourceView | null;
  readonly finance: CaseFinance;
  /** The newest; null before there is one. */
  readonly proposal: Proposal | null;
  readonly decisions: readonly CaseDecision[];
  readonly openTasks: readonly TaskListRow[];
  readonly doneTasks: readonly TaskListRow[];
  readonly honour: {
    readonly number: number;
    readonly yearBe: number;
    readonly ceremonyOn: string;
  } | null;
}

/** The whole file; undefined when there is no such case. `on` is today in Bangkok. */
export async function readCaseFile(
  em: EntityManager,
  ask: { caseId: string; on: string },
): Promise<CaseFileView | undefined> {
  const row = await findCaseRow(em, ask);
  if (row === undefined) return undefined;
  const { caseId } = ask;
  const where = { caseId };
  const proposals = await listRows(em, Proposal, { where, orderBy: { number: 'desc' } });
  const tasks = await readTasks(em, caseId);
  return {
    row,
    moves: await readMoves(em, caseId),
    members: await readMembers(em, row.householdId),
    source: await findSource(em, caseId),
    finance: await readFinance(em, { caseId, round: row.round }),
    proposal: proposals[0] ?? null,
    decisions: await listRows(em, CaseDecision, { where, orderBy: { decidedOn: 'asc' } }),
    openTasks: tasks.filter((task) => task.status === 'open'),
    doneTasks: tasks.filter((task) => task.status === 'done'),
    honour: await findHonour(em, caseId),
  };
}

/** Where the case is, for the permission rules; undefined when there is no such case. */
export async function findCasePlace(
  em: EntityManager,
  caseId: string,
): Promise<{ centreId: string; areaCode: string; householdId: string } | undefined> {
  const rows = await em.execute<{ centreId: string; areaCode: string; householdId: string }[]>(
    `select centre_id as "centreId", area_code as "areaCode", household_id as "householdId"
       from household_case where id = ?`,
    [caseId],
  );
  return rows[0];
}

export interface CaseSourceView extends CaseSource {
  readonly fundName: { readonly th: string; readonly en: string } | null;
}

async function findSource(em: EntityManager, caseId: string): Promise<CaseSourceView | null> {
  const row = await findRow(em, CaseSourceRow, { caseId });
  if (row === undefined) return null;
  const fund = row.fundId === null ? undefined : await findRow(em, Fund, { id: row.fundId });
  const fundName = fund === undefined ? null : { th: fund.nameTh, en: fund.nameEn };
  const { kind, askedOn, fundId, candidateId, askedBy, description } = row;
  return { kind, askedOn, fundId, candidateId, askedBy, description, fundName };
}

async function readMoves(em: EntityManager, caseId: string): Promise<CaseFileView['moves']> {
  const rows = await em.execute<{ status: CaseStatus; at: string; reason: string | null }[]>(
    'select to_status as status, at, reason from case_move where case_id = ? order by sequence',
    [caseId],
  );
  return rows.map((row) => ({ ...row, at: toInstant(row.at) }));
}

async function readTasks(em: EntityManager, caseId: string): Promise<TaskListRow[]> {
  const rows = await em.execute<TaskListRow[]>(
    `${TASK_ROW_SQL} where t.case_id = ? and t.status <> 'withdrawn'
      order by t.closed_at nulls last, t.due_on, t.id limit 500`,
    [caseId],
  );
  return rows.map(toTaskRow);
}

async function findHonour(em: EntityManager, caseId: string): Promise<CaseFileView['honour']> {
  const rows = await em.execute<NonNullable<CaseFileView['honour']>[]>(
    `select number, year_be as "yearBe", ceremony_on as "ceremonyOn" from honour
      where case_id = ? order by round desc limit 1`,
    [caseId],
  );
  return rows[0] ?? null;
}
