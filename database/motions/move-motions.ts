/** Motions on their way to a meeting: put down when it is convened, or taken up again after a postponement. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Motion } from '#domain/meetings/motion-kinds';
import { dayOf, type Act } from '../act.ts';
import { Loan } from '../loans/loan-entities.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import type { RowPlace } from '../places/place.ts';
import { getRow, listRows } from '../rows.ts';
import { keepAdmission, refusalOfAdmission, type MoveAdmissionRefusal } from './admit-fund.ts';
import { MotionRow } from './motion-entity.ts';
import { refusalOfCounter } from './refuse-counter.ts';
import { isOnAgenda, refusalOfHousehold } from './refuse-household.ts';
import { refusalOfRelease } from './release-fund.ts';
import { keepWriteOff, refusalOfWriteOff, type MoveWriteOffRefusal } from './write-off.ts';

/** In the order in which they are checked; `at` counts the motions from 0. */
export type MoveMotionRefusal =
  | 'motion-not-waiting'
  | 'words-missing'
  | 'rate-starts-before-the-meeting'
  | 'case-does-not-wait-for-it'
  | 'case-on-another-agenda'
  | MoveAdmissionRefusal
  | MoveWriteOffRefusal
  | 'not-a-member-fund'
  | 'no-such-resolution'
  | 'resolution-refused-it'
  | 'resolution-can-still-be-undone'
  | 'resolution-was-undone';

export interface MotionsOfMeeting {
  readonly plannedOn: string;
  readonly motions: readonly Motion[];
  /** Motions that an earlier meeting put off. */
  readonly motionIds: readonly string[];
}

/** The motions of a meeting: those taken up again first, then the new ones, each in the order given. */
export async function moveMotions(
  em: EntityManager,
  { plannedOn, motions, motionIds, place }: MotionsOfMeeting & { readonly place: RowPlace },
  act: Act,
): Promise<MotionRow[] | { refused: MoveMotionRefusal; at?: number }> {
  const again = await takeUpAgain(em, place.centreId, motionIds);
  if (again === undefined) return { refused: 'motion-not-waiting' };
  // Meanwhile another may have been put down about the same household.
  const moved = new Set<string>();
  for (const motion of again) {
    if (await isOnAgenda(em, motion, moved)) return { refused: 'motion-not-waiting' };
  }
  const rows: MotionRow[] = [];
  for (const [at, motion] of motions.entries()) {
    const refused = await refusalOf(em, motion, {
      plannedOn,
      centreId: place.centreId,
      on: dayOf(act.at),
    });
    if (refused !== undefined) return { refused, at };
    const row = await rowOf(em, motion, { place, act });
    if (await isOnAgenda(em, row, moved)) return { refused: 'case-on-another-agenda', at };
    rows.push(row);
  }
  if (rows.length > 0) await em.insertMany(MotionRow, rows);
  for (const [at, row] of rows.entries()) await keepTerms(em, row, motions[at]);
  return [...again, ...rows];
}

/** Undefined where one of them is not of the centre, is named twice, or stands on an agenda. */
async function takeUpAgain(
  em: EntityManager,
  centreId: string,
  motionIds: readonly string[],
): Promise<MotionRow[] | undefined> {
  if (motionIds.length === 0) return [];
  const marks = motionIds.map(() => '?').join(', ');
  // Two meetings convened at once wait here for each other.
  const rows = await em.execute<{ id: string }[]>(
    `select m.id from motion m where m.centre_id = ? and m.id in (${marks})
      order by m.id for update`,
    [centreId, ...motionIds],
  );
  if (rows.length < motionIds.length) return undefined;
  const taken = await em.execute<unknown[]>(
    `select 1 from agenda_item where motion_id in (${marks}) and status <> 'postponed'`,
    [...motionIds],
  );
  if (taken.length > 0) return undefined;
  const found = await listRows(em, MotionRow, {
    where: { id: { $in: [...motionIds] } },
    orderBy: { id: 'asc' },
  });
  return motionIds.flatMap((id) => found.filter((motion) => motion.id === id));
}

async function refusalOf(
  em: EntityManager,
  motion: Motion,
  meeting: { readonly plannedOn: string; readonly centreId: string; readonly on: string },
): Promise<MoveMotionRefusal | undefined> {
  const words = motion.kind === 'free' ? [motion.title, motion.text] : [motion.text];
  if (words.some((one) => one.trim() === '')) return 'words-missing';
  if (motion.kind === 'common-rate' && motion.effectiveFrom <= meeting.plannedOn)
    return 'rate-starts-before-the-meeting';
  switch (motion.kind) {
    case 'clearance':
    case 'honours':
      return refusalOfHousehold(em, { ...motion, ...meeting });
    case 'admit-fund':
      return refusalOfAdmission(em, { motion, ...meeting }, meeting.on);
    case 'release-fund':
      return refusalOfRelease(em, { ...motion, ...meeting });
    case 'write-off':
      return refusalOfWriteOff(em, { ...motion, ...meeting });
    case 'counter-decision':
      return refusalOfCounter(em, { ...meeting, resolutionId: motion.resolutionId });
    case 'free':
    case 'common-rate':
      return undefined;
  }
}

/** What a kind keeps beside the motion itself. */
async function keepTerms(em: EntityManager, row: MotionRow, motion: Motion | undefined) {
  if (motion?.kind === 'admit-fund') await keepAdmission(em, row, motion);
  if (motion?.kind === 'write-off') await keepWriteOff(em, row, motion);
}

async function rowOf(
  em: EntityManager,
  motion: Motion,
  { place, act }: { readonly place: RowPlace; readonly act: Act },
): Promise<MotionRow> {
  const own = await ownColumns(em, motion);
  return {
    id: randomUUID(),
    ...place,
    kind: motion.kind,
    ...NOTHING,
    ...own,
    body: motion.text.trim(),
    movedByUserId: act.userId,
    movedBySeatId: act.seatId,
    movedAt: act.at,
  };
}

const NOTHING = {
  title: null,
  rateBasisPoints: null,
  effectiveFrom: null,
  countersResolutionId: null,
  caseId: null,
  fundId: null,
  ceremonyOn: null,
  mayBeNamed: null,
} as const;

/** The columns that a kind fills beside its words; a counter-decision is about the case of the earlier one. */
async function ownColumns(em: EntityManager, motion: Motion): Promise<Partial<MotionRow>> {
  switch (motion.kind) {
    case 'admit-fund':
      return {};
    case 'free':
      return { title: motion.title.trim() };
    case 'common-rate': {
      const { rateBasisPoints, effectiveFrom } = motion;
      return { rateBasisPoints, effectiveFrom };
    }
    case 'clearance':
      return { caseId: motion.caseId };
    case 'honours': {
      const { caseId, ceremonyOn, mayBeNamed } = motion;
      return { caseId, ceremonyOn, mayBeNamed };
    }
    case 'release-fund':
      return { fundId: motion.fundId };
    case 'write-off': {
      const { caseId } = await getRow(em, Loan, { id: motion.loanId });
      return { caseId };
    }
    case 'counter-decision': {
      const { caseId } = await getRow(em, Resolution, { id: motion.resolutionId });
      return { countersResolutionId: motion.resolutionId, caseId };
    }
  }
}
