/** A third party that bears interest of a contract: agreed, claimed and paid. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import {
  AgreedPayer,
  PayerAgreement,
  PayerClaim,
  PayerMoved,
  PayerPayment,
} from '#contracts/interest-payers';
import { Uuid } from '#contracts/primitives';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { Loan } from '#database/loans/loan-entities';
import { type AgreeRefusal, agreePayer } from '#database/payers/agree-payer';
import {
  claimOfPayer,
  type ClaimRefusal,
  type PayerPaidRefusal,
  receiveOfPayer,
} from '#database/payers/move-payer';
import { placeOf } from '#database/places/place';
import { findRow, getRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { actAt, type Asking } from '../access/access.ts';
import { ENTRY_PLACES } from '../cash/refusal-places.ts';
import { type PlacesOf, refuseForm } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';

const LoanParams = z.object({ loanId: Uuid });

const AGREE_PLACES: PlacesOf<AgreeRefusal> = {
  'no-such-loan': null,
  'contract-is-signed': null,
  'payer-is-agreed': null,
  'split-loan-no-payer': null,
  'payer-name-missing': 'payerName',
  'share-must-be-positive': 'basisPoints',
  'share-above-the-rate': 'basisPoints',
  'agreed-in-the-future': 'agreedOn',
  'before-the-resolution': 'agreedOn',
};

const agree = commandRoute({
  path: 'loanPayer',
  summary: 'A third party agrees, before the contract is signed, to bear a part of its interest',
  params: LoanParams,
  body: PayerAgreement,
  answer: AgreedPayer,
  status: 201,
  handle: async (asked) => {
    const found = await onLoan(asked);
    if ('refused' in found) return found;
    const { loanId } = asked.params;
    const agreed = await agreePayer(asked.em, { loanId, ...asked.body }, found.act);
    if ('refused' in agreed) return refuseForm(AGREE_PLACES, agreed.refused);
    const loan = await getRow(asked.em, Loan, { id: loanId });
    const answer = { loanId, householdBasisPoints: loan.rateBasisPoints };
    return { answer, place: placeOf(loan) };
  },
});

const CLAIM_PLACES: PlacesOf<ClaimRefusal> = {
  ...ENTRY_PLACES,
  'no-such-loan': null,
  'no-payer-agreed': null,
  'booked-in-the-future': 'on',
  'nothing-to-claim': null,
};

const claim = commandRoute({
  path: 'payerClaims',
  summary: 'Claim of the third party its interest of all months that have fallen due',
  params: LoanParams,
  body: PayerClaim,
  answer: PayerMoved,
  status: 201,
  handle: async (asked) => {
    const found = await onLoan(asked);
    if ('refused' in found) return found;
    const { loanId } = asked.params;
    const moved = await claimOfPayer(asked.em, { loanId, on: asked.body.on }, found.act);
    if ('refused' in moved) return refuseForm(CLAIM_PLACES, moved.refused);
    return { answer: movedView(moved), place: placeOf(found.loan) };
  },
});

const PAID_PLACES: PlacesOf<PayerPaidRefusal> = {
  ...ENTRY_PLACES,
  'no-such-loan': null,
  'no-payer-agreed': null,
  'no-such-place': null,
  'booked-in-the-future': 'on',
  'more-than-was-claimed': 'amountSatang',
};

const receive = commandRoute({
  path: 'payerPayments',
  summary: 'The third party pays what was claimed of it',
  params: LoanParams,
  body: PayerPayment,
  answer: PayerMoved,
  status: 201,
  handle: async (asked) => {
    const found = await onLoan(asked);
    if ('refused' in found) return found;
    const { amountSatang, on, placeId } = asked.body;
    const payment = {
      loanId: asked.params.loanId,
      amountSatang: satangFromJson(amountSatang),
      on,
      ...(placeId !== undefined && { placeId }),
    };
    const moved = await receiveOfPayer(asked.em, payment, found.act);
    if ('refused' in moved) return refuseForm(PAID_PLACES, moved.refused);
    return { answer: movedView(moved), place: placeOf(found.loan) };
  },
});

/** The contract, for who may take its payments; or why not. */
async function onLoan(asked: Asking & { em: EntityManager; params: { loanId: string } }) {
  const loan = await findRow(asked.em, Loan, { id: asked.params.loanId });
  const place = loan === undefined ? undefined : await findCasePlace(asked.em, loan.caseId);
  const act = actAt(asked, 'record-repayment', { place, see: 'see-debts' });
  if ('refused' in act) return act;
  return loan === undefined ? { refused: 'not-found' as const } : { act, loan };
}

function movedView({ moveId, amountSatang }: { moveId: string; amountSatang: bigint }) {
  return { moveId, amountSatang: String(amountSatang) };
}

export const PAYER_ROUTES = [agree, claim, receive];
