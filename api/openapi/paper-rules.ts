/** The refusals of paper sheets over the whole request; see `route-rules.ts`. */

import type { PathName } from '#contracts/paths';
import type { RefusalCode } from '../problems/refusals.ts';

export const PAPER_RULES = {
  paperPrints: ['nothing-to-print', 'too-many-sheets'],
  paperSheets: ['sheet-code-wrong', 'no-such-sheet'],
  paperPayments: ['sheet-entered-already', 'no-such-sheet'],
  paperVotes: ['sheet-entered-already'],
  voidPaperSheet: ['no-such-sheet', 'sheet-is-void', 'sheet-entered-already'],
  paperSheetPhoto: ['no-such-sheet', 'sheet-not-entered', 'sheet-has-its-photo'],
} as const satisfies Partial<Record<PathName, readonly RefusalCode[]>>;
