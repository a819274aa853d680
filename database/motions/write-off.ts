/** A loan beyond hope is written off by resolution. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteOffReason, WriteOffRefusal } from '#domain/loans/write-off';
import type { Motion } from '#domain/meetings/motion-kinds';
import type { Act } from '../act.ts';
import { Fund } from '../funds/fund.ts';
import { Loan } from '../loans/loan-entities.ts';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { findLocked, getRow } from '../rows.ts';
import { lookBeyondHope, type LostFigures } from '../write-offs/beyond-hope.ts';
import { writeOffLoan } from '../write-offs/write-off-loan.ts';
import type { MotionEvidence } from './motion-evidence.ts';
import { MotionWriteOff } from './motion-write-off.ts';

type WriteOffMotion = Extract<Motion, { kind: 'write-off' }>;

/** Why a loan is not put before a meeting, in the order in which it is checked. */
export type MoveWriteOffRefusal = 'no-such-loan' | WriteOffRefusal;

/** What may have happened since it was put down. */
export type WriteOffEffectRefusal = WriteOffRefusal | 'owed-has-changed';

/** What the members see of the loan; money is a decimal string of satang. */
export interface WriteOffEvidence extends Omit<
  LostFigures,
  'principalSatang' | 'interestSatang' | 'defaultInterestSatang'
> {
  readonly contractNumber: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly reason: WriteOffReason;
  readonly principalSatang: string;
  readonly interestSatang: string;
  readonly defaultInterestSatang: string;
  /** Why it could not be written off by the books of the day, or null. */
  readonly refused: WriteOffRefusal | null;
}

/** Two meetings convened at once wait here for each other. */
export async function refusalOfWriteOff(
  em: EntityManager,
  { loanId, reason, centreId, on }: WriteOffMotion & { centreId: string; on: string },
): Promise<MoveWriteOffRefusal | undefined> {
  const loan = await findLocked(em, Loan, { id: loanId, centreId });
  if (loan === undefined) return 'no-such-loan';
  const lost = await lookBeyondHope(em, { loan, reason, on });
  return 'refused' in lost ? lost.refused : undefined;
}

/** Keeps what a motion that has just been put down is about. */
export async function keepWriteOff(
  em: EntityManager,
  row: { readonly id: string; readonly centreId: string; readonly areaCode: string },
  { loanId, reason }: WriteOffMotion,
): Promise<void> {
  const { id: motionId, centreId, areaCode } = row;
  await em.insert(MotionWriteOff, { motionId, centreId, areaCode, loanId, reason });
}

export async function writeOffEvidence(
  em: EntityManager,
  motionId: string,
  on: string,
): Promise<WriteOffEvidence> {
  const { loanId, reason } = await getRow(em, MotionWriteOff, { motionId });
  const loan = await getRow(em, Loan, { id: loanId });
  const { nameTh: fundNameTh, nameEn: fundNameEn } = await getRow(em, Fund, { id: loan.fundId });
  const contractNumber = `${loan.number}/${loan.yearBe}`;
  const named = { contractNumber, fundNameTh, fundNameEn, reason };
  const lost = await lookBeyondHope(em, { loan, reason, on });
  if ('refused' in lost) return { ...named, ...NOTHING_LOST, refused: lost.refused };
  const { principalSatang, interestSatang, defaultInterestSatang, ...tries } = lost;
  return {
    ...named,
    ...tries,
    principalSatang: String(principalSatang),
    interestSatang: String(interestSatang),
    defaultInterestSatang: String(defaultInterestSatang),
    refused: null,
  };
}

const NOTHING_LOST = {
  principalSatang: '0',
  interestSatang: '0',
  defaultInterestSatang: '0',
  overdueSince: null,
  visits: 0,
  lastVisitOn: null,
  guarantors: 0,
} as const;

/** In the transaction of the resolution, with the amount that the members were shown and no other. */
export async function carryOutWriteOff(
  em: EntityManager,
  of: { readonly motionId: string; readonly itemId: string; readonly resolutionId: string },
  act: Act,
): Promise<{ refused: WriteOffEffectRefusal } | undefined> {
  const { motionId, itemId, resolutionId } = of;
  const { loanId, reason } = await getRow(em, MotionWriteOff, { motionId });
  const { evidence } = await getRow(em, AgendaItem, { id: itemId });
  const shown = (evidence as MotionEvidence | null)?.writeOff;
  if (!shown) throw new Error(`Item ${itemId} was voted on without its loan`);
  const shownSatang = BigInt(shown.principalSatang);
  const done = await writeOffLoan(em, { loanId, resolutionId, reason, shownSatang }, act);
  return 'refused' in done ? done : undefined;
}
