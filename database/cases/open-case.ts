import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseSource } from '#domain/case/source/case-source';
import { record, type ActingSeat } from '../audit/record.ts';
import { processIds } from '../outbox/process-ids.ts';
import { startProcess } from '../outbox/tell.ts';
import { beginCase, type BeginRefusal, type CaseName } from './begin-case.ts';
import type { NewHousehold } from './register-household.ts';
import { sourceRefusalAt, writeSource, type SourceRefusal } from './source/write-source.ts';

/** Opens the case of a household and asks for its process to start (outbox). */
export async function openCase(
  em: EntityManager,
  opening: {
    readonly centreId: string;
    readonly household: NewHousehold;
    /** Who asked; null when nobody told. */
    readonly source?: CaseSource | null;
    readonly isDemo: boolean;
    readonly actor: ActingSeat;
    readonly at: string;
  },
): Promise<CaseName | { refused: BeginRefusal | SourceRefusal; openCase: CaseName | null }> {
  const { actor, at, centreId, source = null } = opening;
  const refused = source === null ? null : await sourceRefusalAt(em, source, { centreId, at });
  if (refused !== null) return { refused, openCase: null };
  const begun = await beginCase(em, {
    ...opening,
    moves: [{ status: 'identified', at }],
    openedAtStatus: 'identified',
    bySeatId: actor.seatId,
  });
  if ('refused' in begun) return begun;
  const { caseId, number, yearBe, place } = begun;
  const processId = processIds.ofCase(caseId);
  if (source !== null) {
    await writeSource(em, source, { caseId, place, bySeatId: actor.seatId, at });
  }
  await record(em, {
    action: 'case-opened',
    at,
    actor,
    place,
    subject: { kind: 'case', id: caseId },
    caseId,
    processId,
    detail: { number, yearBe },
  });
  await startProcess(em, {
    processId,
    processKind: 'household-case',
    place,
    input: { caseId, ...place, startAt: 'identified', loanId: null },
  });
  return { caseId, number, yearBe };
}
