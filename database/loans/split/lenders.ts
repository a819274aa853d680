/** The funds that lend a loan, and postings that go to all of them: one entry in the books of each. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entry } from '#domain/ledger/entry';
import { satang, type Satang } from '#domain/money/satang';
import type { Act } from '../../act.ts';
import { lockBooksOf } from '../../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../../ledger/post-entry.ts';
import { listRows } from '../../rows.ts';
import type { Loan } from '../loan-entities.ts';
import { LoanLender } from './split-entities.ts';

export interface Lender {
  readonly fundId: string;
  readonly lentSatang: Satang;
}

type Lent = Pick<Loan, 'id' | 'fundId' | 'lenderCount' | 'principalSatang'>;

export function isSplit({ lenderCount }: Pick<Loan, 'lenderCount'>): boolean {
  return lenderCount > 1;
}

/** In their order; a loan of one fund has one, and is not asked of the database. */
export async function listLenders(em: EntityManager, loan: Lent): Promise<Lender[]> {
  if (!isSplit(loan)) return [{ fundId: loan.fundId, lentSatang: satang(loan.principalSatang) }];
  const rows = await listRows(em, LoanLender, {
    where: { loanId: loan.id },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ fundId, lentSatang }) => ({ fundId, lentSatang: satang(lentSatang) }));
}

/** The books of all that lend, in one order, before any of them is written. */
export async function lockBooksOfLenders(em: EntityManager, loan: Lent): Promise<void> {
  await lockBooksOf(
    em,
    (await listLenders(em, loan)).map(({ fundId }) => fundId),
  );
}

export interface SharedPosting {
  readonly loan: Pick<Loan, 'id' | 'caseId' | 'lenderCount'>;
  /** Unique for ever; with several funds each entry adds its own to it. */
  readonly postingKey: string;
  readonly businessOn: string;
  /** In the order in which they are posted. */
  readonly parts: readonly { readonly fundId: string; readonly entry: Entry }[];
}

export type SharedRefused = { readonly refused: EntryRefusal; readonly fundId: string };

/**
 * Posts the entry of each fund in the caller's transaction, all of them or none: after a refusal, which
 * names the fund, the caller rolls back. Several books are locked in one order before any is written.
 */
export async function postToLenders(
  em: EntityManager,
  { loan, postingKey, businessOn, parts }: SharedPosting,
  by: Act | { readonly at: string },
): Promise<{ entryIds: string[] } | SharedRefused> {
  if (isSplit(loan)) {
    await lockBooksOf(
      em,
      parts.map(({ fundId }) => fundId),
    );
  }
  const entryIds: string[] = [];
  for (const { fundId, entry } of parts) {
    const posted = await postEntry(em, {
      fundId,
      ...entry,
      postingKey: isSplit(loan) ? `${postingKey}/${fundId}` : postingKey,
      businessOn,
      recordedAt: by.at,
      caseId: loan.caseId,
      loanId: loan.id,
      ...('seatId' in by ? { bySeatId: by.seatId } : {}),
    });
    if ('refused' in posted) return { refused: posted.refused, fundId };
    entryIds.push(posted.entryId);
  }
  return { entryIds };
}
