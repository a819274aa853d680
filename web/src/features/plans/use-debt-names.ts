import type { CaseFile } from '#contracts/cases';
import { NEW_CONTRACT_ID } from '#domain/plans/plan-types';
import { debtSourceWords } from '../../lib/code-words/household.ts';
import { useWords } from '../../lib/i18n.ts';
import { plansWords } from './words.ts';

export type NameOf = (debtId: string) => string;

/** The answer names no creditor; the file of the case, which the reader may see, does. */
export function useDebtNames(file: CaseFile): NameOf {
  const t = useWords(plansWords);
  const sourceOf = useWords(debtSourceWords);
  const names = new Map(
    (file.debts ?? []).map((debt) => [debt.debtId, debt.creditorName ?? sourceOf(debt.source)]),
  );
  return (debtId) =>
    debtId === NEW_CONTRACT_ID ? t('new-contract') : (names.get(debtId) ?? t('unnamed'));
}
