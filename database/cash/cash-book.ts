/** Where a fund's money lies today, who holds it or signs for it, and what waits for a signature. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlaceKind } from '#domain/ledger/cash-places';
import { toInstant } from '../columns.ts';

export interface PlaceInBook {
  readonly placeId: string;
  readonly kind: PlaceKind;
  readonly holderName: string | null;
  readonly bankName: string | null;
  readonly accountEnding: string | null;
  readonly balanceSatang: bigint;
  readonly signatories: readonly { readonly userId: string; readonly name: string }[];
}

export interface WaitingWithdrawal {
  readonly withdrawalId: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly amountSatang: bigint;
  readonly businessOn: string;
  readonly purpose: string;
  readonly askedByUserId: string;
  readonly askedByName: string;
  readonly askedAt: string;
}

type Stored<Row> = Omit<Row, 'balanceSatang' | 'amountSatang'> & { readonly amount: string };

/** The places of a fund, undivided first, then hands, then banks. */
export async function listPlaces(em: EntityManager, fundId: string): Promise<PlaceInBook[]> {
  const rows = await em.execute<Stored<PlaceInBook>[]>(
    `select p.id as "placeId", p.kind, s.display_name as "holderName", p.bank_name as "bankName",
            p.account_ending as "accountEnding", p.balance_satang::text as amount,
            (select coalesce(json_agg(json_build_object('userId', b.user_id, 'name', n.display_name)
                      order by n.display_name, n.id), '[]')
               from bank_signatory b join seat n on n.id = b.seat_id where b.place_id = p.id)
              as signatories
       from cash_place p left join seat s on s.id = p.holder_seat_id
      where p.fund_id = ?
      order by array_position(array['undivided', 'on-hand', 'bank'], p.kind), s.display_name,
               p.bank_name, p.account_ending, p.id`,
    [fundId],
  );
  return rows.map(({ amount, ...row }) => ({ ...row, balanceSatang: BigInt(amount) }));
}

/** Money of each fund that lies in no bank; a fund without places has none. */
export async function readOnHand(
  em: EntityManager,
  fundIds: readonly string[],
): Promise<Map<string, bigint>> {
  if (fundIds.length === 0) return new Map();
  const rows = await em.execute<{ fundId: string; amount: string }[]>(
    `select fund_id as "fundId", sum(balance_satang)::text as amount from cash_place
      where kind <> 'bank' and fund_id in (${fundIds.map(() => '?').join(', ')}) group by fund_id`,
    [...fundIds],
  );
  return new Map(rows.map(({ fundId, amount }) => [fundId, BigInt(amount)]));
}

/** The withdrawals of a fund that wait for their second signature, oldest first. */
export async function listWaitingWithdrawals(
  em: EntityManager,
  fundId: string,
): Promise<WaitingWithdrawal[]> {
  const rows = await em.execute<Stored<WaitingWithdrawal>[]>(
    `select w.id as "withdrawalId", w.from_place_id as "fromPlaceId", w.to_place_id as "toPlaceId",
            w.amount_satang::text as amount, w.business_on::text as "businessOn", w.purpose,
            w.asked_by_user_id as "askedByUserId", s.display_name as "askedByName",
            w.asked_at as "askedAt"
       from cash_withdrawal w join seat s on s.id = w.asked_by_seat_id
      where w.fund_id = ? and w.status = 'asked' order by w.asked_at, w.id`,
    [fundId],
  );
  return rows.map(({ amount, ...row }) => ({
    ...row,
    amountSatang: BigInt(amount),
    askedAt: toInstant(row.askedAt),
  }));
}
