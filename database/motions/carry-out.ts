import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf, type Act } from '../act.ts';
import { adoptPolicy } from '../centres/adopt-policy.ts';
import { caseIdOf, Resolution } from '../meetings/meeting-entities.ts';
import { getRow } from '../rows.ts';
import { admitFund, type AdmissionRefusal } from './admit-fund.ts';
import {
  completeClearance,
  completeHonour,
  type HouseholdEffectRefusal,
} from './complete-household-tasks.ts';
import type { MotionRow } from './motion-entity.ts';
import { firstDayOf } from './motion-evidence.ts';
import { refusalOfCounter } from './refuse-counter.ts';
import { fundIdOf, releaseFund, type ReleaseRefusal } from './release-fund.ts';
import { carryOutWriteOff, type WriteOffEffectRefusal } from './write-off.ts';

/** The motion no longer fits what has happened since it was put down; the caller rolls back. */
export type EffectRefusal =
  | 'rate-set-for-that-day'
  | 'resolution-was-undone'
  | HouseholdEffectRefusal
  | AdmissionRefusal
  | ReleaseRefusal
  | WriteOffEffectRefusal;

interface Carried {
  readonly itemId: string;
  readonly motion: MotionRow;
  readonly resolutionId: string;
}

/** What follows from a yes, in the transaction of its resolution; undefined when it is done. */
export async function carryOut(
  em: EntityManager,
  carried: Carried,
  act: Act,
): Promise<{ refused: EffectRefusal } | undefined> {
  switch (carried.motion.kind) {
    case 'free':
      return undefined;
    case 'common-rate':
      return setCommonRate(em, carried, act);
    case 'clearance':
      return completeClearance(em, { ...carried, caseId: caseIdOf(carried.motion) }, act.at);
    case 'honours':
      return honour(em, carried.motion, act);
    case 'admit-fund':
      return admitFund(em, { motionId: carried.motion.id, ...carried }, act);
    case 'release-fund':
      return releaseFund(em, fundIdOf(carried.motion), act);
    case 'write-off':
      return carryOutWriteOff(em, { motionId: carried.motion.id, ...carried }, act);
    case 'counter-decision':
      return answerResolution(em, carried.motion);
  }
}

/** A dated value for contracts of its first day and later; those that are made keep theirs. */
async function setCommonRate(
  em: EntityManager,
  { motion, resolutionId }: Carried,
  act: Act,
): Promise<{ refused: EffectRefusal } | undefined> {
  const { centreId, rateBasisPoints: value, effectiveFrom } = motion;
  if (value === null || effectiveFrom === null) throw new Error('A rate without figures');
  const { number, yearBe } = await getRow(em, Resolution, { id: resolutionId });
  const set = await adoptPolicy(
    em,
    {
      centreId,
      key: 'common-rate-basis-points',
      value,
      effectiveFrom: firstDayOf(effectiveFrom, dayOf(act.at)),
      reason: `มติที่ ${number}/${yearBe}: ${motion.body}`,
    },
    act,
  );
  if (!('refused' in set)) return undefined;
  if (set.refused === 'set-for-that-day-already') return { refused: 'rate-set-for-that-day' };
  throw new Error(`A rate that was moved is refused: ${set.refused}`);
}

function honour(em: EntityManager, motion: MotionRow, act: Act) {
  const { ceremonyOn, mayBeNamed } = motion;
  if (ceremonyOn === null || mayBeNamed === null) throw new Error('An honour without its day');
  return completeHonour(em, { caseId: caseIdOf(motion), ceremonyOn, mayBeNamed }, act);
}

/** Nothing moves by itself: what the counter-decision asks for is done as its words say. */
async function answerResolution(
  em: EntityManager,
  { centreId, countersResolutionId }: MotionRow,
): Promise<{ refused: EffectRefusal } | undefined> {
  if (countersResolutionId === null) throw new Error('A counter-decision without its resolution');
  const refused = await refusalOfCounter(em, { centreId, resolutionId: countersResolutionId });
  return refused === undefined ? undefined : { refused: 'resolution-was-undone' };
}
