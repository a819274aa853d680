import type { EntityManager } from '@mikro-orm/postgresql';
import { listDocumentsOfSubject } from '../documents/document-store.ts';
import { toldAgreement, type ToldAgreement } from '../loan-changes/agreement.ts';
import { Loan } from '../loans/loan-entities.ts';
import type { Resolution } from '../meetings/meeting-entities.ts';
import { SeatRow } from '../people/seat.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { ResolutionUndo } from './undo-entity.ts';

/** The newest request to undo a resolution, with who asked and who answered. */
export interface UndoOfResolution extends Pick<
  ResolutionUndo,
  'id' | 'status' | 'reason' | 'askedByUserId' | 'askedAt' | 'answeredAt'
> {
  readonly askedByName: string;
  readonly answeredByName: string | null;
  /** The paper by which a signed contract is cancelled; null where it was not signed when it was asked. */
  readonly paper: CancellationPaper | null;
  /** What the household has signed; its witnesses stay with the paper. */
  readonly agreement: ToldAgreement | null;
}

export interface CancellationPaper {
  /** `3/2569` in the centre's register of the year. */
  readonly number: string;
  /** Null until it is printed. */
  readonly documentId: string | null;
}

/** What has become of a resolution since it was passed. */
export interface Aftermath {
  readonly undo: UndoOfResolution | undefined;
  /** None of its money has left: two people may undo it, once signed with the household's agreement. */
  readonly canBeUndone: boolean;
  /** Its contract is signed and stands. */
  readonly isSigned: boolean;
  /** Numbers (`3/2569`) of the resolutions that were passed against it, oldest first. */
  readonly answeredBy: readonly string[];
}

export async function readAftermath(
  em: EntityManager,
  resolution: Resolution | undefined,
): Promise<Aftermath> {
  if (resolution === undefined || resolution.outcome === 'refused')
    return { undo: undefined, canBeUndone: false, isSigned: false, answeredBy: [] };
  const undo = await findNewestUndo(em, resolution.id);
  const loan = await findRow(em, Loan, { resolutionId: resolution.id });
  const isOpen = undo?.status !== 'confirmed';
  return {
    undo,
    canBeUndone: isOpen && (loan?.status === 'reserved' || loan?.status === 'signed'),
    isSigned: loan?.status === 'signed',
    answeredBy: await readAnswers(em, resolution.id),
  };
}

async function findNewestUndo(
  em: EntityManager,
  resolutionId: string,
): Promise<UndoOfResolution | undefined> {
  const [undo] = await listRows(em, ResolutionUndo, {
    where: { resolutionId },
    orderBy: { askedAt: 'desc', id: 'asc' },
  });
  if (undo === undefined) return undefined;
  const { answeredBySeatId } = undo;
  const nameOf = async (id: string) => (await getRow(em, SeatRow, { id })).displayName;
  return {
    ...undo,
    askedByName: await nameOf(undo.askedBySeatId),
    answeredByName: answeredBySeatId === null ? null : await nameOf(answeredBySeatId),
    paper: await findPaper(em, undo),
    agreement: toldAgreement(undo),
  };
}

async function findPaper(
  em: EntityManager,
  { id, paperNumber, paperYearBe }: ResolutionUndo,
): Promise<CancellationPaper | null> {
  if (paperNumber === null) return null;
  const [paper] = await listDocumentsOfSubject(em, id);
  return { number: `${paperNumber}/${paperYearBe}`, documentId: paper?.documentId ?? null };
}

async function readAnswers(em: EntityManager, resolutionId: string): Promise<string[]> {
  const rows = await em.execute<{ number: string }[]>(
    `select r.number || '/' || r.year_be as number
       from motion m join agenda_item i on i.motion_id = m.id
       join resolution r on r.item_id = i.id and r.outcome = 'approved'
      where m.counters_resolution_id = ? order by r.decided_at`,
    [resolutionId],
  );
  return rows.map(({ number }) => number);
}
