import type { CaseFile, DebtView } from '#contracts/cases';

/** The debts that the contract takes over, each with the figure its creditor accepted. */
export function mergedDebts({ debts }: CaseFile): readonly (DebtView & { agreedSatang: string })[] {
  return (debts ?? [])
    .filter(({ treatment }) => treatment === 'refinance')
    .map((debt) => ({ ...debt, agreedSatang: debt.payoffSatang ?? debt.balanceSatang }));
}
