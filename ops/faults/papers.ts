/** Steps that end in a paper: whoever writes it is killed just after the answer, and there is one paper. */

import type { DocumentKind } from '#database/documents/document-row';
import type { Database } from '#database/orm';
import type { Step } from '../client/path/step.ts';
import { waitFor } from '../client/reading.ts';
import { attackNameOf } from './attack-name.ts';
import { eventOf } from './effects.ts';

/** What a paper is of, in the columns of the event that it follows. */
const SUBJECT_IN_EVENT = {
  'loan-contract': 'subject_id',
  receipt: "detail ->> 'repaymentId'",
  'cash-count': "detail ->> 'countId'",
  'honour-certificate': 'subject_id',
  'contract-cancellation': "detail ->> 'undoId'",
} as const satisfies Partial<Record<DocumentKind, string>>;

type PaperKind = keyof typeof SUBJECT_IN_EVENT;

const PAPER_OF_STEP: Readonly<Record<string, PaperKind>> = {
  'sign-contract/signed': 'loan-contract',
  'collect-instalment/paid': 'receipt',
  repayments: 'receipt',
  'repayments/bank': 'receipt',
  decideCount: 'cash-count',
  resolutionUndos: 'contract-cancellation',
  'honour-household/honoured': 'honour-certificate',
};

export function paperOfStep(step: Step): PaperKind | undefined {
  return PAPER_OF_STEP[attackNameOf(step)];
}

/** A press that died over a paper is waited for half a minute each time, and papers of a loan come one by one. */
const LONGEST_MS = 240_000;

/**
 * Waits until the paper of what the step made is written; the key of the table keeps it at one. Papers
 * of earlier steps may come meanwhile: whoever writes them was killed too.
 */
export async function seePaper(
  database: Database,
  { step, kind }: { step: Step; kind: PaperKind },
): Promise<void> {
  const of = SUBJECT_IN_EVENT[kind];
  await waitFor(
    `the ${kind} after ${attackNameOf(step)}`,
    async () => {
      const rows = await database.fork().execute<{ id: string }[]>(
        `select d.id from document d where d.kind = ? and d.subject_id::text =
        (select ${of} from audit_event where action = ? order by id desc limit 1)`,
        [kind, eventOf(step) ?? null],
      );
      return rows[0]?.id;
    },
    LONGEST_MS,
  );
}
