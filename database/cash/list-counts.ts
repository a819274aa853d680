/** Counts of a fund's cash as they are read and printed. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Denomination } from '#domain/money/coins';
import { toInstant, toInstantOrNull } from '../columns.ts';
import type { CashCount } from './cash-count.ts';

export interface ShownCount extends Pick<
  CashCount,
  'placeId' | 'number' | 'yearBe' | 'countedOn' | 'status' | 'countedByUserId'
> {
  readonly countId: string;
  readonly expectedSatang: bigint;
  readonly countedSatang: bigint;
  readonly countedByName: string;
  readonly countedAt: string;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  /** The printed sheet; null until it is decided and written. */
  readonly documentId: string | null;
  /** The largest note first; what was not there is not listed. */
  readonly pieces: readonly {
    readonly denominationSatang: Denomination;
    readonly pieces: number;
  }[];
}

type Stored = Omit<ShownCount, 'expectedSatang' | 'countedSatang'> & {
  readonly expected: string;
  readonly counted: string;
};

/** The newest counts of a fund, newest first. */
export async function listCounts(
  em: EntityManager,
  ask: { fundId: string; limit: number },
): Promise<ShownCount[]> {
  const rows = await em.execute<Stored[]>(
    `select c.id as "countId", c.place_id as "placeId", c.number, c.year_be as "yearBe",
            c.counted_on::text as "countedOn", c.status, c.expected_satang::text as expected,
            c.counted_satang::text as counted, c.counted_by_user_id as "countedByUserId",
            s.display_name as "countedByName", c.counted_at as "countedAt",
            d.display_name as "decidedByName", c.decided_at as "decidedAt",
            (select id from document where kind = 'cash-count' and subject_id = c.id)
              as "documentId",
            (select coalesce(json_agg(json_build_object('denominationSatang',
                      l.denomination_satang, 'pieces', l.pieces)
                      order by l.denomination_satang desc), '[]')
               from cash_count_line l where l.count_id = c.id) as pieces
       from cash_count c join seat s on s.id = c.counted_by_seat_id
       left join seat d on d.id = c.decided_by_seat_id
      where c.fund_id = ? order by c.counted_at desc, c.id limit ?`,
    [ask.fundId, ask.limit],
  );
  return rows.map(({ expected, counted, ...row }) => ({
    ...row,
    expectedSatang: BigInt(expected),
    countedSatang: BigInt(counted),
    countedAt: toInstant(row.countedAt),
    decidedAt: toInstantOrNull(row.decidedAt),
  }));
}
