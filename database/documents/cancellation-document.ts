import type { EntityManager } from '@mikro-orm/postgresql';
import { getRow } from '../rows.ts';
import { ResolutionUndo } from '../undo/undo-entity.ts';
import { getPrintedContract, type PrintedContract } from './loan-documents.ts';

/** What the paper states by which both sides cancel a signed contract before money has left. */
export interface PrintedCancellation {
  readonly contract: PrintedContract;
  readonly undo: ResolutionUndo;
  /** Who guarantees the contract, in the order of their signatures. */
  readonly guarantorNames: readonly string[];
}

export async function getPrintedCancellation(
  em: EntityManager,
  undoId: string,
): Promise<PrintedCancellation> {
  const undo = await getRow(em, ResolutionUndo, { id: undoId });
  return {
    contract: await getPrintedContract(em, undo.loanId),
    undo,
    guarantorNames: await listGuarantorNames(em, undo.loanId),
  };
}

/** Those on file for the contract and not struck out. */
async function listGuarantorNames(em: EntityManager, loanId: string): Promise<string[]> {
  const rows = await em.execute<{ name: string }[]>(
    `select p.first_name || ' ' || p.last_name as name
       from guarantor g join person p on p.id = g.person_id
      where g.loan_id = ?
        and not exists (select 1 from struck_entry s where s.entry_id = g.id)
      order by g.signed_on, g.recorded_at`,
    [loanId],
  );
  return rows.map(({ name }) => name);
}
