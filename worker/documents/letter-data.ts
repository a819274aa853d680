/** What the letters to a group of the area state. */

import type { AnyDocument, BilingualText, IsoDate, Signatory } from './document-data.ts';

interface GroupLetter extends AnyDocument {
  readonly letterNumber: string;
  readonly datedOn: IsoDate;
  readonly group: BilingualText;
  readonly chair: Signatory;
}

export interface GroupInvitationData extends GroupLetter {
  readonly addressee: string;
  readonly meetOn: IsoDate;
  /** 'HH:MM'. */
  readonly meetTime: string;
  readonly meetPlace: string;
}

export interface AccessionAgreementData extends GroupLetter {
  /** Who signs for the group. */
  readonly signer: string;
  /** Basis points a year on the declining balance. */
  readonly rateBasisPoints: number;
  readonly rateFromOn: IsoDate;
  /** The version of the centre's text that goes with it. */
  readonly text: { readonly number: number; readonly decidedOn: IsoDate; readonly wording: string };
}
