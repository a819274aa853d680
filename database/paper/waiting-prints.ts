/**
 * Orders of sheets that wait for their PDF. Writing is about machines, not about business days, so here
 * Postgres' own clock decides what is due.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { PaperPrint } from './paper-entities.ts';

export interface WaitingPrint {
  readonly printId: string;
  readonly printedAt: string;
}

/**
 * Takes the oldest order that is due and puts its next try off, by 15 seconds and twice that each time
 * up to ten minutes: whoever dies on the way leaves it to the next. Undefined when none waits.
 */
export async function takeWaitingPrint(em: EntityManager): Promise<WaitingPrint | undefined> {
  const rows = await em.execute<WaitingPrint[]>(
    `update paper_print set attempts = attempts + 1,
            next_attempt_at = now() + least(15 * power(2, least(attempts, 8)), 600) * interval '1 second'
      where id = (select id from paper_print
                   where document_id is null and next_attempt_at <= now()
                   order by next_attempt_at, id limit 1 for update skip locked)
      returning id as "printId", printed_at as "printedAt"`,
  );
  return rows[0];
}

/** The PDF of the order is kept as a document. */
export async function markPrintWritten(
  em: EntityManager,
  { printId, documentId }: { printId: string; documentId: string },
): Promise<void> {
  await em.nativeUpdate(PaperPrint, { id: printId }, { documentId });
}
