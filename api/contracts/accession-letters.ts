/** Letters to a group of the area: the invitation to talk, and the agreement it signs when it joins. */

import { z } from 'zod';
import { ACCESSION_LETTER_KINDS } from '#domain/funds/accession-letter';
import { ClockTime, IsoDate, ShortText, Uuid } from './primitives.ts';

export const NewLetter = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('group-invitation'),
    /** To whom it goes, by name or by office. */
    addressee: ShortText,
    meetOn: IsoDate,
    meetTime: ClockTime,
    meetPlace: ShortText,
  }),
  z.object({
    kind: z.literal('accession-agreement'),
    /** Who signs for the group. */
    addressee: ShortText,
    rateBasisPoints: z.number().int().min(0).max(10_000),
    rateFromOn: IsoDate,
  }),
]);
export type NewLetter = z.infer<typeof NewLetter>;

export const LetterRow = z.object({
  letterId: Uuid,
  kind: z.enum(ACCESSION_LETTER_KINDS),
  /** Its number in the letter book of the Buddhist year, `3/2569`. */
  letterNumber: z.string(),
  datedOn: z.string(),
  addressee: z.string(),
  /** Of an agreement. */
  rateBasisPoints: z.number().int().nullable(),
  rateFromOn: z.string().nullable(),
  isWritten: z.boolean(),
  /** Null while it is being printed, and for who may not open papers. */
  documentId: Uuid.nullable(),
});
export type LetterRow = z.infer<typeof LetterRow>;
