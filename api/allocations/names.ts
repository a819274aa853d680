import type { AllocationFacts } from '#database/allocation/allocation-facts';

export interface NamedCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly household: string;
}

export interface NamedFund {
  readonly fundId: string;
  readonly name: { readonly th: string; readonly en: string };
}

export interface Names {
  ofCase(caseId: string): NamedCase;
  ofFund(fundId: string): NamedFund;
}

/** Numbers and fund names as they were frozen; households by the names they bear now. */
export function namesOf(
  { village, caseNumbers, fundNames }: AllocationFacts,
  households: ReadonlyMap<string, string>,
): Names {
  return {
    ofCase: (caseId) => {
      const at = village.cases.findIndex((one) => one.caseId === caseId);
      return { caseId, caseNumber: caseNumbers[at] ?? '', household: households.get(caseId) ?? '' };
    },
    ofFund: (fundId) => {
      const at = village.funds.findIndex((fund) => fund.fundId === fundId);
      return { fundId, name: fundNames[at] ?? { th: '', en: '' } };
    },
  };
}
