import type { z } from 'zod';
import type { CaseFile } from '#contracts/cases';
import type { HiddenDebts } from '#database/own-things/private-debts';
import { showsHidden } from './eyes.ts';

type CaseFileAnswer = z.input<typeof CaseFile>;

/**
 * The file for a member of the house from whom others keep debts: without them, without every sum that
 * they are part of, and without the papers and remarks that name them.
 */
export function withoutHidden(file: CaseFileAnswer, hidden: HiddenDebts): CaseFileAnswer {
  if (hidden.debtIds.size === 0 || file.debts === null) return file;
  const kept = file.debts.filter(({ debtId }) => !hidden.debtIds.has(debtId));
  const gone = file.debts.filter(({ debtId }) => hidden.debtIds.has(debtId));
  const goneNow = gone.reduce((sum, { nowSatang }) => sum + BigInt(nowSatang), 0n);
  const now = file.debtNowSatang === null ? null : String(BigInt(file.debtNowSatang) - goneNow);
  return {
    ...file,
    debts: kept,
    debtNowSatang: now,
    before: null,
    proposal: null,
    // The funds' books do not say whose debt is private; without the mark none of them is shown.
    bookLoans: [],
    decisions: file.decisions.map((decision) => ({ ...decision, note: null })),
    documents: file.documents.filter(({ kind }) => !showsHidden(kind, hidden)),
  };
}
