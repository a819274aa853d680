/** The part of a form that says it was filled in by hand, on a sheet with a code. */

import { z } from 'zod';
import { IsoDate, ShortText, Uuid } from './primitives.ts';

/** All but the code, for what is entered on the page of the sheet itself. */
export const PaperDetails = z.object({
  paperOn: IsoDate.meta({
    format: 'date',
    description: 'The date on the paper (ISO day); the instant of the entry is kept beside it',
  }),
  /** Who wrote on it by hand. */
  writerName: ShortText,
  /** A photo of the sheet; null where there is no camera. It can be brought later. */
  photoId: Uuid.nullable(),
});
export type PaperDetails = z.infer<typeof PaperDetails>;

export const FromPaper = PaperDetails.extend({
  sheetCode: ShortText.max(40).meta({
    description: 'As printed on the sheet',
    example: '000794-44',
  }),
});
export type FromPaper = z.infer<typeof FromPaper>;

/** Of each form that has a sheet; left out where the form was filled in on the screen. */
export const fromPaper = { fromPaper: FromPaper.optional() };
