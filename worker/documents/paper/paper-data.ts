/** What the sheets of one order state. A sheet without `about` of its own is blank. */

import type { SheetKind } from '#domain/paper/sheet-kinds';
import type { CentreFacts, IsoDate, SatangFact, Signatory } from '../document-data.ts';

export interface PaperSheetsData {
  readonly centre: CentreFacts;
  readonly isDemo: boolean;
  readonly printNumber: string;
  readonly printedOn: IsoDate;
  readonly sheets: readonly SheetFacts[];
}

export interface SheetFacts {
  readonly code: string;
  readonly kind: SheetKind;
  readonly household?: HouseholdFacts;
  readonly collection?: CollectionFacts;
  readonly meeting?: SheetMeetingFacts;
  readonly item?: SheetItemFacts;
}

/** The household that a form is about, with what its visit is for. */
export interface HouseholdFacts {
  readonly caseNumber: string;
  readonly headName: string;
  readonly address: string;
  readonly members: readonly string[];
  /** Of a visit about arrears. */
  readonly arrears?: {
    readonly contractNumber: string;
    readonly fundName: string;
    readonly dueSatang: SatangFact;
  };
}

export interface CollectionFacts {
  readonly fundName: string;
  readonly collectOn: IsoDate;
  readonly lines: readonly {
    readonly contractNumber: string;
    readonly household: string;
    readonly houseNumber: string;
    readonly dueSatang: SatangFact;
    readonly overdueSatang: SatangFact;
  }[];
}

export interface SheetMeetingFacts {
  readonly meetingNumber: string;
  readonly plannedOn: IsoDate;
  readonly startsAt: string;
  readonly place: string;
  readonly members: readonly Signatory[];
}

/** An item by the number of its case, or by its matter: the household's name stays in the room. */
export interface SheetItemFacts {
  readonly position: number;
  readonly matter: string;
  /** What is proposed, in one line. */
  readonly motion: string;
  /** What may be voted for beside no and abstention: funds, or that the change is agreed to. */
  readonly choices: readonly string[];
}
