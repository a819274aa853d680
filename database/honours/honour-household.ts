import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { buddhistYearOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { isDebtNil } from '../clearance/confirm-clearance.ts';
import { nextNumber } from '../numbers/next.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Honour } from './honour.ts';

export interface HonourPlan {
  readonly caseId: string;
  readonly ceremonyOn: string;
  /** Whether the household lets its name be read out and published. */
  readonly mayBeNamed: boolean;
}

/** In the order in which they are checked. */
export type HonourRefusal = 'no-such-case' | 'honoured-already' | 'debt-not-nil';

/** Honours a household with the next certificate of the centre in the Buddhist year of the ceremony. */
export async function honourHousehold(
  em: EntityManager,
  plan: HonourPlan,
  act: Act,
): Promise<{ honourId: string; number: number; yearBe: number } | { refused: HonourRefusal }> {
  const { caseId } = plan;
  const household = await findLocked(em, HouseholdCase, { id: caseId });
  if (household === undefined) return { refused: 'no-such-case' };
  const { round } = household;
  const earlier = await findRow(em, Honour, { caseId, round });
  if (earlier !== undefined) return { refused: 'honoured-already' };
  if (!(await isDebtNil(em, caseId))) return { refused: 'debt-not-nil' };

  const honourId = randomUUID();
  const place = placeOf(household);
  const yearBe = buddhistYearOf(plan.ceremonyOn);
  const number = await nextNumber(em, { series: 'certificate', yearBe, place });
  const bySeatId = act.seatId;
  await em.insert(Honour, { id: honourId, ...plan, ...place, round, number, yearBe, bySeatId });
  await record(em, {
    action: 'household-honoured',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'honour', id: honourId },
    caseId,
    detail: { number, yearBe, ceremonyOn: plan.ceremonyOn },
  });
  return { honourId, number, yearBe };
}
