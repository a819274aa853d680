/**
 * What stands in writing before a debt may be paid below its balance: the debtor's authority, talks with
 * the creditor, their signed paper. A walk that goes on finds what was done before.
 */

import type { DebtView } from '#contracts/cases';
import { Made } from '#contracts/centres';
import { CaseNegotiations } from '#contracts/negotiations';
import type { CaseWalk } from './step.ts';

/** Settles every debt whose planned figure is below its balance. */
export async function settleInWriting(
  walk: CaseWalk,
  planned: readonly { readonly debt: DebtView; readonly payoffSatang: string }[],
): Promise<void> {
  const reduced = planned.filter(({ debt, payoffSatang }) => {
    return debt.paidOn === null && BigInt(payoffSatang) < BigInt(debt.balanceSatang);
  });
  for (const { debt, payoffSatang } of reduced) {
    const known = await readNegotiations(walk);
    const matter = known.matters.find(({ debtId }) => debtId === debt.debtId);
    if (matter?.status === 'settled') continue;
    const isSigned = known.mandates.some(({ personId }) => personId === debt.personId);
    if (!isSigned) await sign(walk, debt);
    const negotiationId = matter?.negotiationId ?? (await begin(walk, debt));
    await settle(walk, negotiationId, payoffSatang);
  }
}

function readNegotiations({ crew, caseId }: CaseWalk): Promise<CaseNegotiations> {
  return crew.secretary.read({
    path: 'caseNegotiations',
    params: { caseId },
    answer: CaseNegotiations,
  });
}

async function sign(walk: CaseWalk, { personId }: DebtView): Promise<void> {
  const { caseId, crew } = walk;
  const body = {
    personId,
    signedOn: walk.today(),
    signatureKind: 'signature',
    evidence: 'paper',
    paperReference: 'แฟ้มครัวเรือน',
  };
  await crew.secretary.command({ path: 'mandates', params: { caseId }, body, answer: Made });
}

async function begin(walk: CaseWalk, debt: DebtView): Promise<string> {
  const { caseId, crew } = walk;
  const who = { name: debt.creditorName, description: 'ผู้ให้กู้ที่ครัวเรือนไม่ขอเอ่ยชื่อ' };
  const creditors = debt.creditorFundId === null ? [who] : [];
  const body = { debtId: debt.debtId, creditors };
  const path = 'caseNegotiations';
  const opened = await crew.secretary.command({ path, params: { caseId }, body, answer: Made });
  return opened.id;
}

async function settle(walk: CaseWalk, negotiationId: string, amountSatang: string): Promise<void> {
  const today = walk.today();
  const body = {
    as: 'settled',
    endedOn: today,
    note: null,
    amountSatang,
    payByOn: null,
    documentReference: 'หนังสือตกลงรับชำระหนี้',
    documentOn: today,
    signedBy: 'เจ้าหนี้',
  };
  const params = { negotiationId };
  await walk.crew.secretary.command({ path: 'negotiationEnd', params, body, answer: Made });
}
