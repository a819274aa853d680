/** The manager's board: where cases stand and how long they have waited, down to the single case. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { CASE_STATUSES, type CaseStatus } from '#domain/case/case-statuses';
import { PERMISSIONS } from '#domain/people/permissions';
import type { Seat } from '#domain/people/roles';
import { allOf, seatScopeSql } from '../../people/seat-scope.ts';

export interface BoardCase {
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly waitingDays: number;
  readonly overdueTasks: number;
}

export interface BoardStage {
  readonly status: CaseStatus;
  readonly count: number;
  readonly medianWaitingDays: number;
  readonly longestWaitingDays: number;
  readonly overdueTasks: number;
  /** Longest waiting first. */
  readonly cases: readonly BoardCase[];
}

export interface BoardCentre {
  readonly centreId: string;
  readonly areaCode: string;
  readonly nameTh: string;
  readonly nameEn: string;
  /** In the order of the path; states without a case are left out. */
  readonly stages: readonly BoardStage[];
  readonly openCases: number;
  readonly overdueTasks: number;
}

interface RawCase extends BoardCase {
  readonly centreId: string;
  readonly status: CaseStatus;
  readonly isOpen: boolean;
}

/** Every centre in reach of the seats, also those without a case (`on`: today in Bangkok). */
export async function readBoard(
  em: EntityManager,
  ask: { seats: readonly Seat[]; on: string; centreId?: string | undefined },
): Promise<BoardCentre[]> {
  const holder = { seats: ask.seats, roles: PERMISSIONS['see-board'], on: ask.on };
  const scope = allOf([
    seatScopeSql({ centreId: 'centre.id', areaCode: 'centre.area_code' }, holder),
    ask.centreId === undefined
      ? { sql: 'true', params: [] }
      : { sql: 'centre.id = ?', params: [ask.centreId] },
  ]);
  const centres = await em.execute<Omit<BoardCentre, 'stages' | 'openCases' | 'overdueTasks'>[]>(
    `select centre.id as "centreId", centre.area_code as "areaCode", centre.name_th as "nameTh",
            centre.name_en as "nameEn"
       from centre where ${scope.sql} order by centre.area_code, centre.name_th`,
    [...scope.params],
  );
  const cases = await em.execute<RawCase[]>(
    `select c.id as "caseId", c.number, c.year_be as "yearBe", c.centre_id as "centreId", c.status,
            c.closed_on is null as "isOpen",
            greatest(0, ?::date - (c.status_since at time zone 'Asia/Bangkok')::date)
              as "waitingDays",
            (select count(*)::int from task t where t.case_id = c.id and t.status = 'open'
                and t.due_on < ?) as "overdueTasks"
       from household_case c join centre on centre.id = c.centre_id
      where ${scope.sql} order by "waitingDays" desc, c.year_be, c.number`,
    [ask.on, ask.on, ...scope.params],
  );
  return centres.map((centre) => {
    const own = cases.filter((row) => row.centreId === centre.centreId);
    const stages = CASE_STATUSES.flatMap((status) => toStage(status, own) ?? []);
    return {
      ...centre,
      stages,
      openCases: own.filter((row) => row.isOpen).length,
      overdueTasks: stages.reduce((sum, stage) => sum + stage.overdueTasks, 0),
    };
  });
}

function toStage(status: CaseStatus, cases: readonly RawCase[]): BoardStage | undefined {
  const here = cases.filter((row) => row.status === status);
  if (here.length === 0) return undefined;
  const days = here.map((row) => row.waitingDays);
  return {
    status,
    count: here.length,
    medianWaitingDays: medianOf(days),
    longestWaitingDays: Math.max(...days),
    overdueTasks: here.reduce((sum, row) => sum + row.overdueTasks, 0),
    cases: here.map(({ caseId, number, yearBe, waitingDays, overdueTasks }) => ({
      caseId,
      number,
      yearBe,
      waitingDays,
      overdueTasks,
    })),
  };
}

/** The middle of the sorted values; of two middle ones the mean, rounded down. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.floor((lower + upper) / 2);
}
