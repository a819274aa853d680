/**
 * Papers that no process orders. An order stands until the paper is written, whatever becomes of the
 * press; delivery is about machines, so Postgres' own clock decides what is due.
 */

import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessionLetterKind } from '#domain/funds/accession-letter';
import { instant, placeColumns, toInstant } from '../columns.ts';
import type { RowPlace } from '../places/place.ts';
import type { DocumentKind } from './document-row.ts';

export type OrderedKind = Extract<
  DocumentKind,
  | 'cash-count'
  | 'cash-count-blank'
  | 'contract-cancellation'
  | 'meeting-notice'
  | 'minutes'
  | 'paper-sheets'
  | 'payoff-instruction'
  | 'sealed-minutes'
  | 'surety-contract'
  | AccessionLetterKind
>;

export const DocumentOrderRow = defineEntity({
  name: 'DocumentOrderRow',
  tableName: 'document_order',
  properties: {
    kind: p.text().$type<OrderedKind>().primary(),
    subjectId: p.uuid().primary(),
    ...placeColumns(),
    orderedAt: instant(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant().defaultRaw('now()'),
  },
});

export interface DocumentOrder {
  readonly kind: OrderedKind;
  readonly subjectId: string;
  /** ISO instant that the paper is dated by. */
  readonly at: string;
}

/** Orders a paper in the transaction of its cause. Ordered or written before, nothing changes. */
export async function orderDocument(
  em: EntityManager,
  order: DocumentOrder & { readonly place: RowPlace },
): Promise<void> {
  const { kind, subjectId, at, place } = order;
  await em.execute(
    `insert into document_order (kind, subject_id, centre_id, area_code, ordered_at)
     select ?, ?, ?, ?, ? where not exists
       (select 1 from document where kind = ? and subject_id = ?)
     on conflict do nothing`,
    [kind, subjectId, place.centreId, place.areaCode, at, kind, subjectId],
  );
}

const LONGEST_PAUSE_SECONDS = 3600;

/**
 * Takes the order that is due longest, for a while: if the press dies with it, it is due again, later
 * each time. Undefined when nothing is due. To be committed before the paper is made.
 */
export async function takeOrder(em: EntityManager): Promise<DocumentOrder | undefined> {
  const [row] = await em.execute<DocumentOrder[]>(
    `update document_order set attempts = attempts + 1,
            next_attempt_at = now() + least(30 * power(2, least(attempts, 10)), ?) * interval '1 second'
      where (kind, subject_id) in (select kind, subject_id from document_order
              where next_attempt_at <= now() order by next_attempt_at limit 1
                for update skip locked)
      returning kind, subject_id as "subjectId", ordered_at as at`,
    [LONGEST_PAUSE_SECONDS],
  );
  return row === undefined ? undefined : { ...row, at: toInstant(row.at) };
}

/** The paper is there, or nobody wants it any more. */
export async function closeOrder(
  em: EntityManager,
  order: Pick<DocumentOrder, 'kind' | 'subjectId'>,
): Promise<void> {
  await em.execute('delete from document_order where kind = ? and subject_id = ?', [
    order.kind,
    order.subjectId,
  ]);
}
