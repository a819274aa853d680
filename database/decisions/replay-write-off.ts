/** The loss that a motion wrote off in the books of the lender. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { writeOffEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { readLoanJournal } from '../ledger/journal.ts';
import type { AgendaItem } from '../meetings/meeting-entities.ts';
import type { MotionEvidence } from '../motions/motion-evidence.ts';
import { MotionWriteOff } from '../motions/motion-write-off.ts';
import { getRow } from '../rows.ts';
import { LoanWriteOff } from '../write-offs/loan-write-off.ts';
import { postedAs } from './posted-as.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

/** The loss in the books of the lender, by what the members were shown. */
export async function replayWriteOff(
  em: EntityManager,
  { item, motionId, on }: { item: AgendaItem; motionId: string; on: string },
): Promise<ReplayedPart> {
  const { loanId, reason } = await getRow(em, MotionWriteOff, { motionId });
  const { fundId, entryId, ...kept } = await getRow(em, LoanWriteOff, { loanId });
  const journal = await readLoanJournal(em, loanId);
  const posted = journal.filter((entry) => entry.entryId === entryId);
  const principalSatang = BigInt((item.evidence as MotionEvidence).writeOff?.principalSatang ?? 0);
  const entry = writeOffEntry({ amountSatang: satang(principalSatang) });
  return comparePart('effect', {
    stored: {
      reason: kept.reason,
      principalSatang: kept.principalSatang,
      posted: posted.map((one) => postedAs(one)),
    },
    recomputed: {
      reason,
      principalSatang,
      posted: [postedAs({ fundId, businessOn: on, ...entry })],
    },
  });
}
