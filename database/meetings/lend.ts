/** A resolution that a household is lent to: the loan reserved, the item settled, the case told. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { grantedMatter } from '#domain/meetings/resolution-of';
import { openChain } from '../approvals/open-chain.ts';
import type { Proposal } from '../assessment/proposal.ts';
import type { Fund } from '../funds/fund.ts';
import { reserveLoan } from '../loans/reserve-loan.ts';
import type { Lender, SharedRefused } from '../loans/split/lenders.ts';
import type { OlderDebts } from '../one-contract/older-debts.ts';
import { tellResolution } from '../outbox/facts.ts';
import type { Decision } from './decide-item.ts';
import { caseIdOf } from './meeting-entities.ts';
import { writeResolution, type Sitting } from './resolve.ts';
import { settleItem } from './settle-item.ts';

export interface Lending {
  readonly proposal: Proposal;
  /** The fund that lends; of several, the first. */
  readonly fund: Fund;
  readonly older: OlderDebts;
  /** What the by-laws ask for besides; of several funds those of the strictest. */
  readonly needs: LoanNeeds;
  /** Where several lend by one motion. */
  readonly split?: { readonly motionId: string; readonly lenders: readonly Lender[] };
}

/** The caller holds the locks of the item, the case and the books, and has found the funds able. */
export async function lend(
  em: EntityManager,
  sitting: Sitting,
  { proposal, fund, older, needs, split }: Lending,
): Promise<Decision | SharedRefused> {
  const { item, meeting, count, act } = sitting;
  const granted = grantedMatter(count.outcome, {
    kind: 'lending',
    amountSatang: proposal.amountSatang,
    split: split === undefined ? null : { motionId: split.motionId, leadFundId: fund.id },
  });
  const { resolutionId } = await writeResolution(em, sitting, granted);
  const grant = { resolutionId, proposal, fund, older };
  const loan = await reserveLoan(
    em,
    split === undefined ? grant : { ...grant, lenders: split.lenders },
    act,
  );
  if ('refused' in loan) return loan;
  await settleItem(em, { item, outcome: 'approved' }, act);
  const { loanId } = loan;
  const caseId = caseIdOf(item);
  const room = { present: count.present, committeeSeats: meeting.committeeSeats ?? 0 };
  // A larger loan stands once the further approvals of the fund's by-law are given.
  if (await openChain(em, { resolutionId, loanId, caseId, place: item, needs, room }, act)) {
    const told = { caseId, place: item, loanId } as const;
    await tellResolution(em, { ...told, outcome: 'approved', reason: null });
  }
  return { outcome: 'approved', resolutionId, loanId };
}
