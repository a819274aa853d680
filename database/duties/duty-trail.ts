/** Where the news of a duty go, and what the trail says of it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record, type ActingSeat } from '../audit/record.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import type { Duty } from './duty.ts';

/** Who acts, and when; an instant alone where nobody does but the process itself. */
export type DutyAct = { readonly at: string } & Partial<ActingSeat>;

type Named = Pick<Duty, 'id' | 'centreId' | 'areaCode' | 'kind' | 'caseId'>;

export function addressOf(duty: Named) {
  const processId = processIds.ofDuty(duty.id);
  return { processId, processKind: 'duty', place: placeOf(duty) } as const;
}

/** Writes what became of the duty into the trail. */
export async function note(
  em: EntityManager,
  duty: Named,
  what: { action: AuditAction; act: DutyAct; detail: AuditDetail },
): Promise<void> {
  const { at, userId, seatId } = what.act;
  await record(em, {
    action: what.action,
    at,
    actor: userId === undefined || seatId === undefined ? null : { userId, seatId },
    place: duty,
    subject: { kind: 'duty', id: duty.id },
    caseId: duty.caseId,
    processId: processIds.ofDuty(duty.id),
    detail: { kind: duty.kind, ...what.detail },
  });
}
