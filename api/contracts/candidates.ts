/** Lists of households from outside: checked first, taken over whole, and each row met before a case. */

import { z } from 'zod';
import { LIST_KINDS } from '#domain/case/lists/list-columns';
import { LIKENESS_REASONS } from '#domain/people/likeness/likeness';
import { BookFile, FileHash } from './books.ts';
import { BothTongues, IsoDate, Uuid } from './primitives.ts';

const FileBody = { file: BookFile, format: z.enum(['xlsx', 'csv']) };

export const CheckList = z.object(FileBody);

export const ImportList = z.object({
  ...FileBody,
  /** As the check told it: what is taken over is what was looked at. */
  fileHash: FileHash,
  kind: z.enum(LIST_KINDS),
  /** The fund whose debtors these are; null for the other kinds. */
  fundId: Uuid.nullable(),
  /** The day for which the list was drawn up. */
  listedOn: IsoDate,
});

export const CheckedList = z.object({
  fileHash: FileHash,
  isKnown: z.boolean(),
  rowCount: z.number().int(),
  faultCount: z.number().int(),
  /** The first of them, row by row; nothing is taken while there is one. */
  faults: z.array(
    z.object({
      row: z.number().int(),
      column: BothTongues.nullable(),
      code: z.string(),
      sentence: BothTongues,
    }),
  ),
});
export type CheckedList = z.infer<typeof CheckedList>;

export const CandidatesView = z.object({
  lists: z.array(
    z.object({
      listId: Uuid,
      kind: z.enum(LIST_KINDS),
      fundName: BothTongues.nullable(),
      listedOn: z.string(),
      rowCount: z.number().int(),
      opened: z.number().int(),
    }),
  ),
  /** Rows without a case, the first hundred; with who on file may be the same person. */
  waiting: z.array(
    z.object({
      candidateId: Uuid,
      listId: Uuid,
      kind: z.enum(LIST_KINDS),
      row: z.number().int(),
      firstName: z.string(),
      lastName: z.string(),
      houseNumber: z.string(),
      villageNumber: z.number().int(),
      houseCode: z.string().nullable(),
      maskedCitizenId: z.string().nullable(),
      phone: z.string().nullable(),
      note: z.string().nullable(),
      alike: z.array(z.object({ name: z.string(), reasons: z.array(z.enum(LIKENESS_REASONS)) })),
    }),
  ),
});
export type CandidatesView = z.infer<typeof CandidatesView>;
