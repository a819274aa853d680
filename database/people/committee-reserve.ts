/** Who stands in reserve for the committee. They hold no seat and no account until they step in. */

import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { day, instant, placeColumns } from '../columns.ts';
import { Fund } from '../funds/fund.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, findRow } from '../rows.ts';

export const CommitteeReserve = defineEntity({
  name: 'CommitteeReserve',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** The fund that would be represented; null of a reserve of the whole committee. */
    fundId: p.uuid().strictNullable(),
    name: p.text(),
    fromOn: day(),
    untilOn: day().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type CommitteeReserve = InferEntity<typeof CommitteeReserve>;

export interface ReservePlan {
  readonly centreId: string;
  readonly fundId: string | null;
  readonly name: string;
  readonly fromOn: string;
}

/** In the order in which they are checked. */
export type ReserveRefusal = 'no-such-centre' | 'not-a-fund-of-the-centre' | 'in-reserve-already';

/** Names somebody who steps in when a seat falls vacant. */
export async function nameReserve(
  em: EntityManager,
  plan: ReservePlan,
  act: Act,
): Promise<{ reserveId: string } | { refused: ReserveRefusal }> {
  const { centreId, fundId, name, fromOn } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  if (fundId !== null && !(await isMemberFund(em, { centreId, fundId }))) {
    return { refused: 'not-a-fund-of-the-centre' };
  }
  const twin = await findRow(em, CommitteeReserve, { centreId, name, untilOn: null });
  if (twin !== undefined) return { refused: 'in-reserve-already' };
  const id = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  const own = { id, ...place, bySeatId: act.seatId, recordedAt: act.at };
  await em.insert(CommitteeReserve, { ...plan, ...own });
  const subject = { kind: 'centre', id: centreId } as const;
  const detail = { fundId, fromOn };
  await record(em, { action: 'reserve-named', at: act.at, actor: act, place, subject, detail });
  return { reserveId: id };
}

/** Whether the fund is a member of the centre today: only such a fund is represented. */
export async function isMemberFund(
  em: EntityManager,
  { centreId, fundId }: { centreId: string; fundId: string },
): Promise<boolean> {
  return (await findRow(em, Fund, { id: fundId, centreId, status: 'member' })) !== undefined;
}

/** In the order in which they are checked. */
export type EndReserveRefusal = 'no-such-reserve' | 'ended-already' | 'term-ends-before-it-begins';

/** Somebody stands in reserve no longer: they stepped in, or do not wish to. */
export async function endReserve(
  em: EntityManager,
  end: { readonly reserveId: string; readonly untilOn: string },
  act: Act,
): Promise<{ reserveId: string } | { refused: EndReserveRefusal }> {
  const { reserveId, untilOn } = end;
  const row = await findLocked(em, CommitteeReserve, { id: reserveId });
  if (row === undefined) return { refused: 'no-such-reserve' };
  if (row.untilOn !== null) return { refused: 'ended-already' };
  if (untilOn < row.fromOn) return { refused: 'term-ends-before-it-begins' };
  await em.nativeUpdate(CommitteeReserve, { id: reserveId }, { untilOn });
  const subject = { kind: 'centre', id: row.centreId } as const;
  const detail = { untilOn };
  await record(em, {
    action: 'reserve-ended',
    at: act.at,
    actor: act,
    place: row,
    subject,
    detail,
  });
  return { reserveId };
}
