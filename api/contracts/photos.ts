/** Photos: of a paper sheet, a receipt, a field; brought once and pointed to by the forms. */

import { z } from 'zod';
import { Uuid } from './primitives.ts';

/** A little more than 5 MB in base64, so that a photo just too large is told so by name. */
const LONGEST_BASE64 = 7_200_000;

export const AddPhoto = z.object({
  content: z
    .base64()
    .max(LONGEST_BASE64)
    .meta({ description: 'The photo, JPEG, PNG or WebP, at most 5 MB, in base64' }),
  /** The case it tells of; null for a sheet about several households or a meeting. */
  caseId: Uuid.nullable(),
});
export type AddPhoto = z.infer<typeof AddPhoto>;

export const AddedPhoto = z.object({ photoId: Uuid });
export type AddedPhoto = z.infer<typeof AddedPhoto>;
