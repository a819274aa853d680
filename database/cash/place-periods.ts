/** What came to and went from each place of a fund over a period; promises move nothing. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { listPlaces, type PlaceInBook } from './cash-book.ts';

export interface PlacePeriod extends Omit<PlaceInBook, 'balanceSatang' | 'signatories'> {
  readonly openingSatang: bigint;
  readonly inSatang: bigint;
  readonly outSatang: bigint;
  readonly closingSatang: bigint;
}

/** Both days count. The places in the order of the cash book. */
export async function readPlacePeriods(
  em: EntityManager,
  ask: { fundId: string; fromOn: string; toOn: string },
): Promise<PlacePeriod[]> {
  const { fundId, fromOn, toOn } = ask;
  const rows = await em.execute<{ placeId: string; before: string; in: string; out: string }[]>(
    `select n.place_id as "placeId",
            coalesce(sum(n.net) filter (where n.on < ?), 0)::text as before,
            coalesce(sum(n.net) filter (where n.on >= ? and n.net > 0), 0)::text as in,
            coalesce(-sum(n.net) filter (where n.on >= ? and n.net < 0), 0)::text as out
       from (select l.cash_place_id as place_id, e.business_on as on,
                    sum(l.debit_satang - l.credit_satang) as net
               from journal_line l join journal_entry e on e.id = l.entry_id
              where e.fund_id = ? and l.cash_place_id is not null and e.business_on <= ?
              group by l.cash_place_id, e.id) n
      group by n.place_id`,
    [fromOn, fromOn, fromOn, fundId, toOn],
  );
  const places = await listPlaces(em, fundId);
  return places.map(({ balanceSatang: _now, signatories: _signatories, ...place }) => {
    const row = rows.find(({ placeId }) => placeId === place.placeId);
    const [openingSatang, inSatang, outSatang] = [row?.before, row?.in, row?.out].map((sum) =>
      BigInt(sum ?? '0'),
    ) as [bigint, bigint, bigint];
    const closingSatang = openingSatang + inSatang - outSatang;
    return { ...place, openingSatang, inSatang, outSatang, closingSatang };
  });
}
