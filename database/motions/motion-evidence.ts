/** What the members see when they vote on a motion: its words, and what it would change. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import { readPoliciesOn } from '../centres/policies.ts';
import { isDebtNil } from '../clearance/confirm-clearance.ts';
import { caseIdOf } from '../meetings/meeting-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getRow } from '../rows.ts';
import { Task } from '../tasks/task.ts';
import { admissionEvidence, type AdmissionEvidence } from './admit-fund.ts';
import { findEarlierResolution, type EarlierResolution } from './earlier-resolution.ts';
import { MotionRow } from './motion-entity.ts';
import { TASK_OF_MOTION } from './refuse-household.ts';
import { fundEvidence, fundIdOf, type FundEvidence } from './release-fund.ts';
import { writeOffEvidence, type WriteOffEvidence } from './write-off.ts';

export interface MotionEvidence {
  readonly frozenOn: string;
  readonly motion: {
    readonly motionId: string;
    readonly kind: MotionKind;
    readonly title: string | null;
    readonly text: string;
  };
  /** Of a common rate. */
  readonly rate: RateEvidence | null;
  /** Of a clearance or an honour. */
  readonly household: HouseholdEvidence | null;
  /** Of a group that would join; absent from what was frozen before there were such motions. */
  readonly admission?: AdmissionEvidence | null;
  /** Of a loan that would be written off; absent from what was frozen before. */
  readonly writeOff?: WriteOffEvidence | null;
  /** Of a fund that leaves. */
  readonly fund: FundEvidence | null;
  /** Of a counter-decision. */
  readonly counters: EarlierResolution | null;
}

export interface RateEvidence {
  readonly rateNowBasisPoints: number;
  readonly rateBasisPoints: number;
  /** ISO date: the first day whose contracts bear it. */
  readonly effectiveFrom: string;
  /** Contracts that run or are reserved and keep the rate they were made under. */
  readonly contractsThatKeepTheirs: number;
}

export interface HouseholdEvidence {
  /** No loan is open, and every old debt is paid with its receipt. */
  readonly isDebtNil: boolean;
  /** Members who are still asked to confirm. */
  readonly confirmationsLeft: number;
  /** Of an honour. */
  readonly ceremonyOn: string | null;
  readonly mayBeNamed: boolean | null;
}

/** What the room shows for a motion on a day, from the books as they stand. */
export async function gatherMotionEvidence(
  em: EntityManager,
  { motionId, on }: { motionId: string; on: string },
): Promise<MotionEvidence> {
  const motion = await getRow(em, MotionRow, { id: motionId });
  const { kind, title, body, countersResolutionId } = motion;
  return {
    frozenOn: on,
    motion: { motionId, kind, title, text: body },
    rate: kind === 'common-rate' ? await rateEvidence(em, motion, on) : null,
    household: isAboutHousehold(kind) ? await householdEvidence(em, motion) : null,
    admission: kind === 'admit-fund' ? await admissionEvidence(em, motionId, on) : null,
    writeOff: kind === 'write-off' ? await writeOffEvidence(em, motionId, on) : null,
    fund: kind === 'release-fund' ? await fundEvidence(em, fundIdOf(motion)) : null,
    counters:
      countersResolutionId === null ? null : await findEarlierResolution(em, countersResolutionId),
  };
}

function isAboutHousehold(kind: MotionKind): boolean {
  return kind in TASK_OF_MOTION;
}

async function householdEvidence(em: EntityManager, motion: MotionRow): Promise<HouseholdEvidence> {
  const { ceremonyOn, mayBeNamed } = motion;
  const caseId = caseIdOf(motion);
  const processId = processIds.ofCase(caseId);
  const open = { processId, kind: TASK_OF_MOTION.clearance, status: 'open' as const };
  return {
    isDebtNil: await isDebtNil(em, caseId),
    confirmationsLeft: await em.count(Task, open),
    ceremonyOn,
    mayBeNamed,
  };
}

async function rateEvidence(
  em: EntityManager,
  { centreId, rateBasisPoints, effectiveFrom }: MotionRow,
  on: string,
): Promise<RateEvidence> {
  if (rateBasisPoints === null || effectiveFrom === null) throw new Error('A rate without figures');
  const policies = await readPoliciesOn(em, { centreId, on });
  const [counted] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from loan
      where centre_id = ? and status not in ('paid', 'released', 'written-off')`,
    [centreId],
  );
  return {
    rateNowBasisPoints: policies['common-rate-basis-points'],
    rateBasisPoints,
    effectiveFrom: firstDayOf(effectiveFrom, on),
    contractsThatKeepTheirs: counted?.count ?? 0,
  };
}

/** Never a day that has begun: contracts of the day of the resolution keep the rate they were shown. */
export function firstDayOf(effectiveFrom: string, decidedOn: string): string {
  return effectiveFrom > decidedOn ? effectiveFrom : addDays(plainDate(decidedOn), 1);
}
