import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { AuditAction } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import type { BankLine } from './bank-line.ts';

/** Writes what happened to a line into the trail. */
export async function noteLine(
  em: EntityManager,
  line: BankLine,
  { action, act }: { action: AuditAction; act: Act },
): Promise<void> {
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: placeOf(line),
    subject: { kind: 'fund', id: line.fundId },
    detail: { lineId: line.id, placeId: line.placeId },
  });
}
