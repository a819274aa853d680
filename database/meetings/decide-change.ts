/** The votes on an item about a contract that runs become a resolution, and that takes effect at once. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalReason } from '#domain/case/reasons';
import type { LivingRow } from '#domain/interest/repayment';
import { spreadOf } from '#domain/loans/living/resolved-change';
import { grantedMatter, refusedMatter } from '#domain/meetings/resolution-of';
import { dayOf, type Act } from '../act.ts';
import { contentHash } from '../content-hash.ts';
import { applyChange } from '../loan-changes/apply-change.ts';
import type { ChangeEvidence } from '../loan-changes/change-evidence.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import { rowsFromJson, type RowJson } from '../loan-changes/rows-json.ts';
import { workOutChange, type WorkedOut } from '../loan-changes/work-out-change.ts';
import { Loan } from '../loans/loan-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getLocked, getRow } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { DecideRefusal, Decision } from './decide-item.ts';
import { findDecisionRefusal } from './interests/item-refusal.ts';
import { changeIdOf, type AgendaItem, type Meeting } from './meeting-entities.ts';
import { countVotes, writeResolution, type Sitting } from './resolve.ts';
import { settleItem } from './settle-item.ts';

/** The caller has locked meeting and item and found the item open for votes. */
export async function decideChange(
  em: EntityManager,
  locked: { item: AgendaItem; meeting: Meeting },
  { refusalReason, act }: { refusalReason?: RefusalReason; act: Act },
): Promise<Decision | { refused: DecideRefusal }> {
  const { item } = locked;
  const refused = await findDecisionRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const count = await countVotes(em, locked);
  const { outcome } = count;
  if (outcome.outcome === 'undecided') return { refused: outcome.because };
  const sitting = { ...locked, act, count };
  return outcome.outcome === 'refused'
    ? refuse(em, sitting, refusalReason ?? 'committee-not-convinced')
    : approve(em, sitting, changeIdOf(item));
}

async function approve(
  em: EntityManager,
  sitting: Sitting,
  changeId: string,
): Promise<Decision | { refused: DecideRefusal }> {
  const { item, act } = sitting;
  const { loanId } = await getRow(em, LoanChange, { id: changeId });
  // Tasks before loans, as a payment locks them.
  const processes = [processIds.ofLoan(loanId)];
  await lockOpenTasks(em, { processIds: processes, kind: 'collect-instalment' });
  const loan = await getLocked(em, Loan, { id: loanId });
  const change = await getLocked(em, LoanChange, { id: changeId });
  const { kind, amountSatang, agreementOn } = change;
  const on = dayOf(act.at);
  const worked = await workOutChange(em, { loan, kind, amountSatang, agreementOn, on });
  if ('refused' in worked || !isAsShown(item, worked)) return { refused: 'change-no-longer-fits' };
  const rows = { before: worked.before, after: worked.after.rows };
  const matter = { kind: 'change', amountSatang: amountSatang ?? spreadOf(rows) } as const;
  const granted = grantedMatter(sitting.count.outcome, matter);
  const { resolutionId } = await writeResolution(em, sitting, granted);
  await applyChange(em, { loan, change, resolutionId, worked }, act);
  await settleItem(em, { item, outcome: 'approved' }, act);
  return { outcome: 'approved', resolutionId, loanId };
}

async function refuse(
  em: EntityManager,
  sitting: Sitting,
  reason: RefusalReason,
): Promise<Decision> {
  const { item, act } = sitting;
  const { resolutionId } = await writeResolution(em, sitting, refusedMatter(reason));
  const refused = { status: 'refused' as const, resolutionId };
  await em.nativeUpdate(LoanChange, { id: changeIdOf(item) }, refused);
  await settleItem(em, { item, outcome: 'refused' }, act);
  return { outcome: 'refused', resolutionId };
}

/** Members vote on what they were shown: a payment since then makes it another change. */
function isAsShown(item: AgendaItem, { before, after }: WorkedOut): boolean {
  const { change } = item.evidence as ChangeEvidence;
  const isSame = (shown: readonly RowJson[], rows: readonly LivingRow[]) =>
    contentHash(rowsFromJson(shown)) === contentHash(rows);
  return isSame(change.before, before) && isSame(change.after, after.rows);
}
