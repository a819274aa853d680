/** A printed paper as it is listed beside what it is about. */

import { z } from 'zod';
import { Instant, Uuid } from './primitives.ts';

export const DocumentRow = z.object({
  documentId: Uuid,
  kind: z.string(),
  fileName: z.string(),
  writtenAt: Instant,
});
export type DocumentRow = z.infer<typeof DocumentRow>;
