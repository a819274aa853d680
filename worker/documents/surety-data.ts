/** What the papers beside a loan contract state: its sureties, and how the old creditors are paid. */

import type {
  AnyDocument,
  BilingualText,
  IsoDate,
  LenderFacts,
  LoanContractData,
  PartyFacts,
  PayoffFacts,
  RateFacts,
  ResolutionReference,
  SatangFact,
  Signatory,
} from './document-data.ts';

export interface SuretyContractData extends AnyDocument {
  /** Contract and guarantor, "7/2566-1". */
  readonly suretyNumber: string;
  readonly contractNumber: string;
  readonly signedOn: IsoDate;
  readonly guarantor: PartyFacts;
  readonly lender: LoanContractData['lender'];
  /** Where several funds lend together: each with what it lends, in their order; else none. */
  readonly lenders: readonly LenderFacts[];
  readonly borrower: PartyFacts;
  /** Of the loan. */
  readonly principalSatang: SatangFact;
  readonly rate: RateFacts;
  readonly termMonths: number;
  readonly firstDueOn: IsoDate;
  readonly lastDueOn: IsoDate;
  /** All that can be asked of the guarantor, interest and costs included. */
  readonly mostSatang: SatangFact;
  readonly resolution: ResolutionReference;
}

export interface InstructedPayoffFacts extends PayoffFacts {
  /** What the settlement in writing is called, and who signed it; null where the debt is paid in full. */
  readonly ground: { readonly reference: string; readonly on: IsoDate; readonly by: string } | null;
  /** Account or other way of payment; null where it is written in by hand. */
  readonly payTo: string | null;
  /** The last day on which the creditor takes the figure; null where none is named. */
  readonly payByOn: IsoDate | null;
  /** Whether it is a fund of the centre, whose book is moved with the lender's (decision 0023). */
  readonly isBetweenFunds: boolean;
}

export interface PayoffInstructionData extends AnyDocument {
  readonly contractNumber: string;
  readonly issuedOn: IsoDate;
  readonly fundName: BilingualText;
  /** Where several funds lend together: what each lets out, in their order; else none. */
  readonly lenders: readonly LenderFacts[];
  readonly borrower: string;
  readonly principalSatang: SatangFact;
  readonly payoffs: readonly InstructedPayoffFacts[];
  readonly resolution: ResolutionReference;
  readonly treasurer: Signatory;
  readonly chair: Signatory;
}
