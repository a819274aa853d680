/** Steps that end in a paper: whoever writes it is killed just after the answer, and there is one paper. */

import type { DocumentKind } from '#database/documents/document-row';
import type { Database } from '#database/orm';
import type { Step } from '../client/path/step.ts';
import { waitFor } from '../client/reading.ts';
import { attackNameOf } from './attack-name.ts';

const PAPER_OF_STEP: Readonly<Record<string, DocumentKind>> = {
  'sign-contract/signed': 'loan-contract',
  'collect-instalment/paid': 'receipt',
  repayments: 'receipt',
  'repayments/bank': 'receipt',
  decideCount: 'cash-count',
  'honour-household/honoured': 'honour-certificate',
};

export interface PaperWatch {
  /** Waits until the paper is written. Throws when there is more than one. */
  seeOne(): Promise<void>;
}

/** Watches the papers of the step's kind from now on; undefined for a step that makes none. */
export async function watchPaperOf(
  database: Database,
  step: Step,
): Promise<PaperWatch | undefined> {
  const kind = PAPER_OF_STEP[attackNameOf(step)];
  if (kind === undefined) return undefined;
  const before = await countPapers(database, kind);
  return {
    seeOne: async () => {
      const written = await waitFor(`the ${kind} after ${attackNameOf(step)}`, async () => {
        const more = (await countPapers(database, kind)) - before;
        return more === 0 ? undefined : more;
      });
      if (written !== 1) throw new Error(`${attackNameOf(step)}: ${kind} written ${written} times`);
    },
  };
}

async function countPapers(database: Database, kind: DocumentKind): Promise<number> {
  const rows = await database
    .fork()
    .execute<{ count: number }[]>('select count(*)::int as count from document where kind = ?', [
      kind,
    ]);
  return rows[0]?.count ?? 0;
}
