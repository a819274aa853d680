import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction, AuditDetail, SubjectKind } from './actions.ts';
import { AuditEvent } from './audit-event.ts';

/** Who acts, in which of their seats. */
export interface ActingSeat {
  readonly userId: string;
  readonly seatId: string;
}

export interface Happening {
  readonly action: AuditAction;
  /** ISO instant, from the injected clock or from the process; never the machine's own. */
  readonly at: string;
  /** Null when a process acts by itself, or when only the seat is known. */
  readonly actor: { readonly userId: string | null; readonly seatId: string } | null;
  readonly place: { readonly centreId: string | null; readonly areaCode: string };
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly caseId?: string | null;
  readonly processId?: string | null;
  readonly detail?: AuditDetail;
}

/** Writes what happened into the trail, in the transaction of the happening itself. */
export async function record(em: EntityManager, event: Happening): Promise<void> {
  await em.insert(AuditEvent, {
    at: event.at,
    action: event.action,
    actorUserId: event.actor?.userId ?? null,
    actorSeatId: event.actor?.seatId ?? null,
    processId: event.processId ?? null,
    centreId: event.place.centreId,
    areaCode: event.place.areaCode,
    caseId: event.caseId ?? null,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    detail: event.detail ?? {},
  });
}
