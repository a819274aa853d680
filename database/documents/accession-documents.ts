/** What a letter to a group of the area states. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { Accession } from '../accessions/accession-entities.ts';
import { AgreementText } from '../accessions/agreement-text.ts';
import { AccessionLetter } from '../accessions/letters/accession-letter.ts';
import { getRow } from '../rows.ts';
import {
  findPrintedSeat,
  getPrintedCentre,
  type PrintedCentre,
  type PrintedSeat,
} from './printed-place.ts';

export interface PrintedLetter {
  readonly centre: PrintedCentre;
  readonly group: Pick<Accession, 'nameTh' | 'nameEn' | 'isDemo'>;
  readonly letter: AccessionLetter;
  /** The version that is signed; null for an invitation. */
  readonly agreement: AgreementText | null;
  readonly chair: PrintedSeat | undefined;
}

export async function getPrintedLetter(
  em: EntityManager,
  letterId: string,
): Promise<PrintedLetter> {
  const letter = await getRow(em, AccessionLetter, { id: letterId });
  const { centreId, accessionId, agreementTextId: id, datedOn: on } = letter;
  return {
    centre: await getPrintedCentre(em, centreId),
    group: await getRow(em, Accession, { id: accessionId }),
    letter,
    agreement: id === null ? null : await getRow(em, AgreementText, { id }),
    chair: await findPrintedSeat(em, { centreId, role: 'chair', on }),
  };
}
