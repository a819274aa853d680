/** From the signature to the last instalment. */

import { Receipt } from '#contracts/loans';
import type { LoanSummary } from '#contracts/loans';
import { readCase, readLoan } from '../reading.ts';
import { doTask } from './step.ts';
import type { CaseWalk } from './step.ts';

/** The loan of the case. Throws before the committee has decided on one. */
export async function getLoan(walk: CaseWalk): Promise<LoanSummary> {
  const { loans } = await readCase(walk.crew.secretary, walk.caseId);
  const loan = loans?.find(({ status }) => status !== 'released');
  if (loan === undefined) throw new Error(`Case ${walk.caseId} has no loan`);
  return loan;
}

export async function signContract(walk: CaseWalk): Promise<void> {
  await doTask(walk, {
    by: 'treasurer',
    wanted: { kind: 'sign-contract', caseId: walk.caseId },
    form: {
      kind: 'sign-contract',
      outcome: 'signed',
      signedOn: walk.today(),
      signatureKind: 'signature',
      witnessNames: [],
    },
  });
}

/** Pays every refinanced debt with exactly the agreed figure. */
export async function payCreditors(walk: CaseWalk): Promise<void> {
  const debts = await refinancedDebts(walk);
  await doTask(walk, {
    by: 'treasurer',
    wanted: { kind: 'pay-creditors', caseId: walk.caseId },
    form: {
      kind: 'pay-creditors',
      outcome: 'paid',
      paidOn: walk.today(),
      payments: debts.map(({ debtId, amountSatang }) => ({ debtId, amountSatang })),
    },
  });
}

export async function collectReceipts(walk: CaseWalk): Promise<void> {
  const debts = await refinancedDebts(walk);
  const receiptOn = walk.today();
  await doTask(walk, {
    by: 'treasurer',
    wanted: { kind: 'collect-receipts', caseId: walk.caseId },
    form: {
      kind: 'collect-receipts',
      outcome: 'complete',
      receipts: debts.map(({ debtId }, index) => {
        return { debtId, receiptNumber: `บ.${index + 1}/${receiptOn}`, receiptOn };
      }),
    },
  });
}

/** Completes the task of the instalment that is due now; by default with exactly its amount. */
export async function payInstalment(walk: CaseWalk, amountSatang?: string): Promise<void> {
  const { loanId, nextPaymentSatang } = await getLoan(walk);
  await doTask(walk, {
    by: 'treasurer',
    wanted: { kind: 'collect-instalment', caseId: walk.caseId, subjectId: loanId },
    form: {
      kind: 'collect-instalment',
      outcome: 'paid',
      amountSatang: amountSatang ?? nextPaymentSatang ?? '0',
      paidOn: walk.today(),
    },
  });
}

/** A payment on the loan's own page, without a task: extra, early, or (by default) all that is left. */
export async function payExtra(walk: CaseWalk, amountSatang?: string): Promise<Receipt> {
  const { loanId } = await getLoan(walk);
  const client = walk.crew.treasurer;
  const amount = amountSatang ?? (await readLoan(client, loanId)).payoffSatang;
  const body = { amountSatang: amount, paidOn: walk.today() };
  const command = { path: 'repayments', params: { loanId }, body, answer: Receipt } as const;
  return Receipt.parse(await walk.act({ name: 'repayment', by: 'treasurer', client, command }));
}

async function refinancedDebts(
  walk: CaseWalk,
): Promise<{ debtId: string; amountSatang: string }[]> {
  const { debts } = await readCase(walk.crew.treasurer, walk.caseId);
  return (debts ?? []).flatMap(({ debtId, treatment, payoffSatang }) =>
    treatment === 'refinance' && payoffSatang !== null
      ? [{ debtId, amountSatang: payoffSatang }]
      : [],
  );
}
