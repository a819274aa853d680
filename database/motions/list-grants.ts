import type { EntityManager } from '@mikro-orm/postgresql';
import { GRANT_ACCOUNTS, type GrantAccount } from '#domain/funds/grant';
import type { PlaceKind } from '#domain/ledger/cash-places';

/** Money that a fund has set aside and may give away, and a hand that could pay it out. */
export interface MoneyForGrants {
  readonly fundId: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly account: GrantAccount;
  readonly setAsideSatang: string;
  readonly placeId: string;
  readonly placeKind: PlaceKind;
  readonly holderName: string | null;
}

/** Of the member funds of a centre, by name; กข.คจ. money is never given away. */
export function listMoneyForGrants(em: EntityManager, centreId: string): Promise<MoneyForGrants[]> {
  return em.execute<MoneyForGrants[]>(
    `select f.id as "fundId", f.name_th as "fundNameTh", f.name_en as "fundNameEn",
            a.kind as account, a.balance_satang::text as "setAsideSatang", p.id as "placeId",
            p.kind as "placeKind", s.display_name as "holderName"
       from fund f
       join ledger_account a on a.fund_id = f.id and a.balance_satang > 0
        and a.kind in (${GRANT_ACCOUNTS.map(() => '?').join(', ')})
       join cash_place p on p.fund_id = f.id and p.kind <> 'bank' and p.balance_satang > 0
       left join seat s on s.id = p.holder_seat_id
      where f.centre_id = ? and f.status = 'member' and f.kind <> 'poverty-fund'
      order by f.name_th, f.id, a.kind, p.kind, s.display_name, p.id`,
    [...GRANT_ACCOUNTS, centreId],
  );
}
