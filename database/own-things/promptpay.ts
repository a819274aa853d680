import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { PromptpayId } from './own-entities.ts';

/** Sets the PromptPay id of a bank account, or takes it away with null. */
export async function setPromptpay(
  em: EntityManager,
  plan: { readonly placeId: string; readonly number: string | null },
  act: Act,
): Promise<{ placeId: string } | { refused: 'no-such-place' | 'not-a-bank' }> {
  const { placeId, number } = plan;
  const place = await findLocked(em, CashPlace, { id: placeId });
  if (place === undefined) return { refused: 'no-such-place' };
  if (place.kind !== 'bank') return { refused: 'not-a-bank' };
  await em.nativeDelete(PromptpayId, { placeId });
  if (number !== null) {
    const { seatId: bySeatId, at: recordedAt } = act;
    await em.insert(PromptpayId, { placeId, ...placeOf(place), number, bySeatId, recordedAt });
  }
  await record(em, {
    action: 'promptpay-set',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'cash-place', id: placeId },
    detail: { isSet: number !== null },
  });
  return { placeId };
}

/** Where a fund takes instalments by PromptPay; undefined where it has recorded no id. */
export async function findPromptpayOfFund(
  em: EntityManager,
  fundId: string,
): Promise<string | undefined> {
  const rows = await em.execute<{ number: string }[]>(
    `select p.number from promptpay_id p join cash_place c on c.id = p.place_id
      where c.fund_id = ? order by p.recorded_at desc, p.place_id limit 1`,
    [fundId],
  );
  return rows[0]?.number;
}
