import type { AnyDocument, IsoDate, LoanContractData } from './document-data.ts';

/** What the paper states by which both sides cancel a signed contract before money has left. */
export interface ContractCancellationData
  extends
    AnyDocument,
    Pick<
      LoanContractData,
      | 'contractNumber'
      | 'signedOn'
      | 'lender'
      | 'lenders'
      | 'borrower'
      | 'principalSatang'
      | 'resolution'
    > {
  readonly paperNumber: string;
  readonly askedOn: IsoDate;
  readonly reason: string;
  readonly guarantors: readonly string[];
}
