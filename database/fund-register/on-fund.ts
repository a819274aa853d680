import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';

/** What every row of a fund's register carries. */
export interface OwnColumns {
  readonly id: string;
  readonly fundId: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly bySeatId: string;
  readonly recordedAt: string;
}

interface Entry<Refusal extends string> {
  readonly fundId: string;
  readonly action: AuditAction;
  readonly detail: AuditDetail;
  /** Why it cannot be written on this fund, or undefined. */
  readonly refuse: (fund: Fund) => Promise<Refusal | undefined>;
  readonly write: (own: OwnColumns) => Promise<void>;
}

/** Writes one entry of a fund's register under the lock of the fund, with its audit event. */
export async function writeOnFund<Refusal extends string>(
  em: EntityManager,
  entry: Entry<Refusal>,
  act: Act,
): Promise<{ id: string } | { refused: 'no-such-fund' | Refusal }> {
  const fund = await findLocked(em, Fund, { id: entry.fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const refused = await entry.refuse(fund);
  if (refused !== undefined) return { refused };
  const id = randomUUID();
  const place = placeOf(fund);
  await entry.write({ id, fundId: fund.id, ...place, bySeatId: act.seatId, recordedAt: act.at });
  await noteOnFund(em, { ...entry, place }, act);
  return { id };
}

/** The audit event of a change to a fund's register. */
export function noteOnFund(
  em: EntityManager,
  note: {
    readonly fundId: string;
    readonly action: AuditAction;
    readonly detail: AuditDetail;
    readonly place: { readonly centreId: string; readonly areaCode: string };
  },
  act: Act,
): Promise<void> {
  const { fundId, action, detail, place } = note;
  const subject = { kind: 'fund', id: fundId } as const;
  return record(em, { action, at: act.at, actor: act, place, subject, detail });
}
