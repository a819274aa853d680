/** The member fund that a motion made of a group, beside the terms that were put down. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { Fund } from '../funds/fund.ts';
import { MotionAdmission } from '../motions/motion-admission.ts';
import { getRow, listRows } from '../rows.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

/** By what never changes of a membership: its group, whether it has money, and the day it joined. */
export async function replayAdmission(
  em: EntityManager,
  { motionId, on }: { motionId: string; on: string },
): Promise<ReplayedPart> {
  const { accessionId, hasMoney } = await getRow(em, MotionAdmission, { motionId });
  const joined = await listRows(em, Fund, {
    where: { accessionId },
    orderBy: { accededOn: 'asc' },
  });
  const members = joined.map((fund) => ({ hasMoney: fund.hasMoney, accededOn: fund.accededOn }));
  return comparePart('effect', {
    stored: { members },
    recomputed: { members: [{ hasMoney, accededOn: on }] },
  });
}
