/** Moves in the fund's books as they stand on the loan's own page. */

import type { LedgerMove } from '#contracts/loans';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import { getLoan } from '../client/path/lending.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readLoan } from '../client/reading.ts';
import { baht } from './teller.ts';
import type { Teller } from './teller.ts';

/** Every move so far, oldest first. */
export async function tellLedger(walk: CaseWalk, teller: Teller): Promise<void> {
  const { loanId } = await getLoan(walk);
  const { ledger } = await readLoan(walk.crew.treasurer, loanId);
  for (const move of ledger.toReversed()) teller.note(describeMove(move));
}

function describeMove({ kind, businessOn, lines }: LedgerMove): string {
  const sides = lines.map(({ account, debitSatang, creditSatang }) =>
    debitSatang === '0'
      ? `Cr ${account} ${baht(creditSatang)}`
      : `Dr ${account} ${baht(debitSatang)}`,
  );
  const day = formatThaiDate(plainDate(businessOn), { style: 'short' });
  return `บัญชี  ${day}  ${kind}: ${sides.join('  ')}`;
}
