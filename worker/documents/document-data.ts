/**
 * What each document states. Callers pass decided facts; nothing here is looked up or judged again,
 * so a document rendered twice from the same facts is the same file, byte for byte.
 */

import type { ExtraUse } from '#domain/interest/repayment';
import type { SignatureKind } from '#domain/law/signature';
import type { MinutesCorrection } from '#domain/minutes/corrections';
import type { MinutesRecord } from '#domain/minutes/minutes-record';
import type { MinutesSigned } from '#domain/minutes/sealed-minutes';
import type { CountedPieces } from '#domain/money/coins';
import type { ContractCancellationData } from './cancellation-data.ts';
import type { AccessionAgreementData, GroupInvitationData } from './letter-data.ts';
import type { PaperSheetsData } from './paper/paper-data.ts';
import type { PayoffInstructionData, SuretyContractData } from './surety-data.ts';

/** Satang, as bigint or as the decimal string that JSON carries. */
export type SatangFact = bigint | string;

/** Calendar date `YYYY-MM-DD`, Common Era. */
export type IsoDate = string;

export interface BilingualText {
  readonly th: string;
  readonly en: string;
}

/** `name` in full ("ศูนย์จัดการกองทุนชุมชนบ้าน…"), `place` from village to province. */
export interface CentreFacts {
  readonly name: BilingualText;
  readonly place: BilingualText;
}

export interface Signatory {
  readonly name: string;
  readonly position: BilingualText;
}

export interface PartyFacts {
  readonly name: string;
  readonly address: string;
  /** Printed as given; leave it out where the reader does not need it. */
  readonly citizenId?: string;
}

export interface AnyDocument {
  readonly centre: CentreFacts;
  /** Invented people and figures: the document says so on its face. */
  readonly isDemo: boolean;
}

/** No amount: a certificate hangs on a wall, and a debt is nobody else's business. */
export interface HonourCertificateData extends AnyDocument {
  readonly certificateNumber: string;
  readonly householdHeads: readonly string[];
  readonly clearedOn: IsoDate;
  readonly honouredOn: IsoDate;
  readonly chair: Signatory;
  readonly cddOfficer: Signatory;
}

export interface InstalmentFacts {
  readonly number: number;
  readonly dueOn: IsoDate;
  readonly principalSatang: SatangFact;
  readonly interestSatang: SatangFact;
  /** Principal still owed after this instalment. */
  readonly balanceSatang: SatangFact;
}

export interface PayoffFacts {
  readonly creditor: string;
  readonly sourceClass: BilingualText;
  readonly amountSatang: SatangFact;
}

/** A rate is never alone: value, period and method go together. */
export interface RateFacts {
  readonly basisPoints: number;
  readonly period: 'year' | 'month';
  readonly method: 'declining' | 'flat' | 'interest-free';
}

export interface LoanContractData extends AnyDocument {
  readonly contractNumber: string;
  readonly signedOn: IsoDate;
  readonly lender: { readonly fundName: BilingualText; readonly representative: Signatory };
  /** Where several funds lend together: each with what it lends, in their order; else none. */
  readonly lenders: readonly LenderFacts[];
  readonly borrower: PartyFacts;
  readonly principalSatang: SatangFact;
  readonly rate: RateFacts;
  /** Who bears a part of the interest, no debt of the borrower; null where nobody does. */
  readonly payer: PayerFacts | null;
  /** Whether default interest by the law is charged, by the fund's by-law of the day. */
  readonly bearsDefaultInterest: boolean;
  readonly schedule: readonly InstalmentFacts[];
  readonly payoffs: readonly PayoffFacts[];
  /** Older debts to funds that stay beside this contract, as they stood at the resolution. */
  readonly listed: readonly PayoffFacts[];
  readonly resolution: ResolutionReference;
  readonly signatureKind: SignatureKind;
  /** Two for a fingerprint (Civil and Commercial Code s.9); a signature needs none. */
  readonly witnesses: readonly string[];
}

export interface LenderFacts {
  readonly fundName: BilingualText;
  readonly amountSatang: SatangFact;
}

export interface PayerFacts {
  readonly name: string;
  readonly rate: RateFacts;
  readonly agreedOn: IsoDate;
}

export interface ResolutionReference {
  readonly number: string;
  readonly meetingOn: IsoDate;
  /** What it lends; null where it lends nothing by itself. */
  readonly amountSatang: SatangFact | null;
  /** SHA-256 of what the members saw when they voted; the minutes state it too. */
  readonly evidenceHash: string | null;
}

export interface ReceiptData extends AnyDocument {
  readonly receiptNumber: string;
  readonly receivedOn: IsoDate;
  readonly fundName: BilingualText;
  readonly contractNumber: string;
  readonly payer: string;
  readonly amountSatang: SatangFact;
  /** Received beyond it and handed back in cash; nothing where all was owed. */
  readonly returnedSatang: SatangFact;
  readonly principalSatang: SatangFact;
  readonly interestSatang: SatangFact;
  /** Nothing where the contract bears none. */
  readonly defaultInterestSatang: SatangFact;
  /** Where several funds lend: all that each got of it; else none. */
  readonly shares: readonly LenderFacts[];
  /** Principal still owed after this payment. */
  readonly balanceSatang: SatangFact;
  /** Whether nothing of the loan is owed any more, default interest included. */
  readonly isPaidOff: boolean;
  /** What the household chose for what was beyond the instalment; null when nothing was. */
  readonly extraUse: ExtraUse | null;
  /** How the money came, where it was not cash of the household. */
  readonly cameBy: BilingualText | null;
  /** What came into the hand where coins of 25 satang were taken and differ; the debt fell by the exact sum. */
  readonly coins: {
    readonly cashSatang: SatangFact;
    readonly differenceSatang: SatangFact;
  } | null;
  readonly receiver: Signatory;
}

export interface CashCountData extends AnyDocument {
  /** Number within its year, "3/2568". */
  readonly countNumber: string;
  readonly countedOn: IsoDate;
  readonly fundName: BilingualText;
  readonly place: BilingualText;
  /** What was not there may be left out. */
  readonly pieces: readonly CountedPieces[];
  /** What the books said at the moment of the count. */
  readonly expectedSatang: SatangFact;
  readonly countedSatang: SatangFact;
  readonly isConfirmed: boolean;
  readonly counter: Signatory;
  readonly decider: Signatory;
}

export interface BlankCountData extends AnyDocument {
  readonly madeOn: IsoDate;
}

export interface MeetingFacts extends AnyDocument {
  /** Number within its year, "3/2568". */
  readonly meetingNumber: string;
  readonly heldOn: IsoDate;
  /** `HH:MM` in Bangkok. */
  readonly startsAt: string;
  readonly place: string;
}

export interface MeetingNoticeData extends MeetingFacts {
  readonly issuedOn: IsoDate;
  readonly agenda: readonly { readonly title: string; readonly detail?: string }[];
  readonly committeeSeats: number;
  readonly quorumSeats: number;
  readonly issuer: Signatory;
}

/** One item before it stands in the record. */
export interface MinutesItemFacts {
  readonly title: string;
  readonly motion: string;
  readonly quorum: { readonly present: number; readonly needed: number; readonly seats: number };
  /** Members who left the room for this item, with the reason. */
  readonly recused: readonly { readonly name: string; readonly reason: BilingualText }[];
  /** One line per choice, abstentions included; empty when no vote was taken. */
  readonly votes: readonly { readonly choice: BilingualText; readonly count: number }[];
  readonly outcome: 'approved' | 'refused' | 'postponed' | 'noted';
  readonly resolution?: {
    readonly number: string;
    readonly text: string;
    readonly amountSatang?: SatangFact;
  };
}

/** The minutes as drafted while they have no seal, else as sealed. */
export interface MinutesData extends MinutesRecord {
  readonly corrections: readonly MinutesCorrection[];
  readonly signatures: readonly MinutesSigned[];
  readonly seal: { readonly contentHash: string } | null;
}

export interface CaseSummaryData extends AnyDocument {
  readonly caseNumber: string;
  readonly householdHead: string;
  readonly asOf: IsoDate;
  readonly status: BilingualText;
  readonly openedOn: IsoDate;
  readonly baselineDebtSatang: SatangFact;
  readonly presentDebtSatang: SatangFact;
  readonly debts: readonly (PayoffFacts & { readonly presentSatang: SatangFact })[];
  readonly events: readonly { readonly on: IsoDate; readonly text: BilingualText }[];
}

export interface DocumentDataByKind {
  readonly 'honour-certificate': HonourCertificateData;
  readonly 'loan-contract': LoanContractData;
  readonly receipt: ReceiptData;
  readonly 'cash-count': CashCountData;
  readonly 'cash-count-blank': BlankCountData;
  readonly 'meeting-notice': MeetingNoticeData;
  readonly minutes: MinutesData;
  readonly 'sealed-minutes': MinutesData;
  readonly 'case-summary': CaseSummaryData;
  readonly 'contract-cancellation': ContractCancellationData;
  readonly 'group-invitation': GroupInvitationData;
  readonly 'accession-agreement': AccessionAgreementData;
  readonly 'paper-sheets': PaperSheetsData;
  readonly 'payoff-instruction': PayoffInstructionData;
  readonly 'surety-contract': SuretyContractData;
}

export type DocumentKind = keyof DocumentDataByKind;
