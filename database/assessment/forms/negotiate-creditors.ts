import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtTreatment } from '#domain/assessment/code-lists';
import { NEVER_REFINANCES } from '#domain/funds/fund-kinds';
import type { PayoffRefusal } from '#domain/negotiations/settlements';
import { Fund } from '../../funds/fund.ts';
import { findUnfounded } from '../../negotiations/unfounded.ts';
import { listRows } from '../../rows.ts';
import { Debt } from '../debt.ts';
import { writeDecision, type ReferForm } from './case-decisions.ts';
import { getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export interface AgreedDebt {
  readonly debtId: string;
  readonly treatment: DebtTreatment;
  /** What the creditor accepts as full settlement; null when the debt stays. */
  readonly payoffSatang: bigint | null;
  readonly agreedOn: string;
}

export type NegotiationForm =
  | { readonly outcome: 'agreed'; readonly debts: readonly AgreedDebt[] }
  | ReferForm;

/** In the order in which they are checked. */
export type NegotiationRefusal =
  | 'no-such-debt'
  | 'debt-named-twice'
  | 'debt-left-out'
  | 'date-in-the-future'
  | 'payoff-for-refinanced-debts-only'
  | 'money-must-be-positive'
  | 'nothing-to-refinance'
  | 'poverty-fund-debt-stays'
  | PayoffRefusal;

/**
 * Keeps, debt by debt, whether it is merged into the new contract and for which figure: what stands in
 * writing, or the debt in full. A creditor with whom talks go on keeps the step open.
 */
export async function negotiateCreditors(
  em: EntityManager,
  call: FormCall<NegotiationForm>,
): Promise<Written<NegotiationRefusal>> {
  const { form, caseId } = call;
  if (form.outcome === 'refer') return writeDecision(em, { ...call, form }, 'creditors-negotiated');
  const { row, today } = await getCaseOf(em, call);
  const where = { caseId, round: row.round };
  const debts = await listRows(em, Debt, { where, orderBy: { position: 'asc' } });
  const refused = negotiationRefusal(form.debts, { known: debts.map((debt) => debt.id), today });
  if (refused !== null) return { refused };
  const merged = form.debts.filter(({ treatment }) => treatment === 'refinance');
  const own = debts.filter(({ id }) => merged.some(({ debtId }) => debtId === id));
  if (await isAnyOfPovertyFund(em, own)) return { refused: 'poverty-fund-debt-stays' };
  const unfounded = await findUnfounded(em, form.debts, { caseId, debts, today });
  if (unfounded !== undefined) return { refused: unfounded };
  for (const { debtId, treatment, payoffSatang, agreedOn } of form.debts) {
    const agreed = { treatment, payoffSatang, payoffAgreedOn: agreedOn };
    await em.nativeUpdate(Debt, { id: debtId }, agreed);
  }
  const refinanced = form.debts.filter((debt) => debt.treatment === 'refinance').length;
  const detail = { outcome: 'agreed', debts: debts.length, refinanced };
  await noteForm(em, call, { row, action: 'creditors-negotiated', detail });
  return undefined;
}

/**
 * กข.คจ. money bears no interest and is not for refinancing (Interior Ministry regulation 2553): merged
 * into a contract at the common rate it would begin to bear some.
 */
async function isAnyOfPovertyFund(em: EntityManager, debts: readonly Debt[]): Promise<boolean> {
  const ids = debts.flatMap(({ creditorFundId }) => creditorFundId ?? []);
  return (await em.count(Fund, { id: { $in: ids }, kind: { $in: [...NEVER_REFINANCES] } })) > 0;
}

function negotiationRefusal(
  agreed: readonly AgreedDebt[],
  { known, today }: { known: readonly string[]; today: string },
): NegotiationRefusal | null {
  const named = new Set(agreed.map((debt) => debt.debtId));
  const refinanced = agreed.filter((debt) => debt.treatment === 'refinance');
  if (agreed.some((debt) => !known.includes(debt.debtId))) return 'no-such-debt';
  if (named.size < agreed.length) return 'debt-named-twice';
  if (named.size < known.length) return 'debt-left-out';
  if (agreed.some((debt) => debt.agreedOn > today)) return 'date-in-the-future';
  const isFitting = (debt: AgreedDebt) =>
    (debt.treatment === 'refinance') === (debt.payoffSatang !== null);
  if (!agreed.every(isFitting)) return 'payoff-for-refinanced-debts-only';
  if (refinanced.some((debt) => (debt.payoffSatang ?? 0n) <= 0n)) return 'money-must-be-positive';
  return refinanced.length === 0 ? 'nothing-to-refinance' : null;
}
