/** The proof of one rate, for everybody who may see the books of the centre. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { RateProof } from '#contracts/rate-proof';
import { findCentreRow, type CentreListRow } from '#database/centres/list-centres';
import { findPrintedSeat } from '#database/documents/printed-place';
import {
  readRateProof,
  type ProvenLoan,
  type RateProof as Proof,
} from '#database/rate-proof/read-rate-proof';
import type { Compared } from '#domain/interest/prove-rate';
import { mayAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';
import { CentreParams } from './centre-access.ts';
import { centreRowView } from './centre-view.ts';

const proveRate = readRoute({
  path: 'rateProof',
  summary: 'All interest of the centre recomputed from its contracts, loan by loan',
  params: CentreParams,
  answer: RateProof,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const centre = await findCentreRow(em, params.centreId);
    if (centre === undefined || !mayAt(asked, 'see-ledger', centre))
      return { refused: 'not-found' };
    const proof = await readRateProof(em, { centreId: centre.centreId, on: today });
    return { answer: await proofView(em, { centre, proof, today }) };
  },
});

export const RATE_PROOF_ROUTES = [proveRate];

async function proofView(
  em: EntityManager,
  { centre, proof, today }: { centre: CentreListRow; proof: Proof; today: string },
): Promise<z.input<typeof RateProof>> {
  const { centreId, name, place, isDemo } = centreRowView(centre);
  const { totals } = proof;
  const nameOf = async (role: 'chair' | 'treasurer') =>
    (await findPrintedSeat(em, { centreId, role, on: today }))?.name ?? null;
  return {
    centreId,
    centreName: name,
    centrePlace: place,
    isDemo,
    provenOn: today,
    isProven: proof.isProven,
    rateOnDayBasisPoints: proof.rateOnDayBasisPoints,
    rates: proof.rates.map(({ effectiveFrom, value }) => ({ effectiveFrom, basisPoints: value })),
    loans: proof.loans.map(loanView),
    stray: proof.stray.map(({ fundNameTh, fundNameEn, amountSatang, ...entry }) => ({
      ...entry,
      fundName: { th: fundNameTh, en: fundNameEn },
      amountSatang: String(amountSatang),
    })),
    totals: {
      lentSatang: String(totals.lentSatang),
      plannedSatang: String(totals.plannedSatang),
      recomputedPlanSatang: String(totals.recomputedPlanSatang),
      postedSatang: String(totals.postedSatang),
      recomputedSatang: String(totals.recomputedSatang),
      differenceSatang: String(totals.postedSatang - totals.recomputedSatang),
    },
    chairName: await nameOf('chair'),
    treasurerName: await nameOf('treasurer'),
  };
}

function loanView(loan: ProvenLoan): z.input<typeof RateProof>['loans'][number] {
  return {
    loanId: loan.loanId,
    caseId: loan.caseId,
    contractNumber: `${loan.number}/${loan.yearBe}`,
    contractOn: loan.contractOn,
    status: loan.status,
    fundId: loan.fundId,
    fundName: { th: loan.fundNameTh, en: loan.fundNameEn },
    principalSatang: String(loan.principalSatang),
    termMonths: loan.termMonths,
    rateBasisPoints: loan.rateBasisPoints,
    payerBasisPoints: loan.payerBasisPoints,
    oneRateBasisPoints: loan.oneRateBasisPoints,
    differences: [...loan.differences],
    planned: comparedView(loan.planned),
    receipted: comparedView(loan.receipted),
    posted: comparedView(loan.posted),
    borne: comparedView(loan.borne),
    defaulted: comparedView(loan.defaulted),
    differingInstalment: loan.differingInstalment,
    differingReceipt: loan.differingReceipt,
    overpaidSatang: String(loan.overpaidSatang),
  };
}

function comparedView({ expectedSatang, foundSatang }: Compared) {
  return {
    expectedSatang: String(expectedSatang),
    foundSatang: String(foundSatang),
    differenceSatang: String(foundSatang - expectedSatang),
  };
}
