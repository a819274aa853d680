/** Gathers what a household sees of its own case, through the eyes of one member. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { OwnView } from '#contracts/own-view';
import { Consent } from '#database/assessment/consent';
import { readCaseFile, type CaseFileView } from '#database/cases/queries/read-case-file';
import { listDocumentsOfCase } from '#database/documents/document-store';
import {
  listOwnComplaints,
  listRequestsOfCase,
  ownRequests,
} from '#database/household-voice/list-voice';
import { ConsentWithdrawal, type HouseholdRequest } from '#database/household-voice/voice-entities';
import { findLoanPage, listLoansOfCase, type LoanPage } from '#database/loans/loan-page';
import { listDecisionsTold, type DecisionTold } from '#database/own-things/decisions-told';
import { findHiddenDebts, listPrivacies } from '#database/own-things/private-debts';
import { findPromptpayOfFund } from '#database/own-things/promptpay';
import { listLooks } from '#database/own-things/who-looked';
import { listRows } from '#database/rows';
import { listSupportOfCase } from '#database/support/move-support';
import type { ConsentPurpose } from '#domain/assessment/consent';
import { promptpayEnding } from '#domain/household/promptpay';
import { bahtTextEnglish, bahtTextThai } from '#domain/money/baht-text';
import { satang, sumSatang } from '#domain/money/satang';
import { caseNumber } from '../cases/case-row-view.ts';
import { loanSummary } from '../loans/loan-view.ts';
import { promptpayPicture } from '../qr/promptpay-picture.ts';
import { supportView } from '../support/support-view.ts';
import { complaintView } from './complaint-view.ts';
import { ownQueue } from './own-queue.ts';

type Answer = z.input<typeof OwnView>;

export interface Reader {
  /** Whose private things show. */
  readonly eyes: ReadonlySet<string>;
  /** The seats by which the reader sits for the household; none for who prints the sheet. */
  readonly seatIds: readonly string[];
  readonly isMember: boolean;
  readonly today: string;
}

/** The view; undefined when there is no such case. */
export async function findOwnView(
  em: EntityManager,
  caseId: string,
  reader: Reader,
): Promise<Answer | undefined> {
  const file = await readCaseFile(em, { caseId, on: reader.today });
  if (file === undefined) return undefined;
  const { row } = file;
  const loans = await readLoans(em, caseId);
  const self = { personIds: [...reader.eyes], seatIds: reader.seatIds };
  const requests = await listRequestsOfCase(em, caseId);
  const own = file.members.filter(({ personId }) => reader.eyes.has(personId));
  return {
    caseId,
    householdId: row.householdId,
    caseNumber: caseNumber(row),
    household: row.householdName,
    houseNumber: row.houseNumber,
    centreName: { th: row.centreNameTh, en: row.centreNameEn },
    status: row.status,
    moves: [...file.moves],
    decisions: (await listDecisionsTold(em, caseId)).map(decisionView),
    seenAs: own[0]?.name ?? null,
    maySpeak: reader.seatIds.length > 0,
    isMember: reader.isMember,
    queue:
      row.status === 'proposed'
        ? await ownQueue(em, { centreId: row.centreId, on: reader.today, caseId })
        : null,
    payments: await nextPayments(em, loans, reader.today),
    receipts: await receiptsOf(em, caseId, loans),
    ...(await debtsOf(em, { file, reader })),
    freeMonth: freeMonthOf(loans),
    supports: await supportsOf(em, { file, requests }, reader),
    consents: await consentsOf(em, file),
    looks: await listLooks(em, row.householdId),
    requests: (await ownRequests(em, requests, self)).map(requestView),
    complaints: (await listOwnComplaints(em, { caseId, ...self })).map(complaintView),
  };
}

function decisionView({ lenderTh: th, lenderEn: en, ...told }: DecisionTold) {
  return { ...told, fundName: th === null || en === null ? null : { th, en } };
}

async function readLoans(em: EntityManager, caseId: string): Promise<LoanPage[]> {
  const pages = [];
  for (const { id } of await listLoansOfCase(em, caseId)) pages.push(await findLoanPage(em, id));
  return pages.filter((page) => page !== undefined);
}

async function nextPayments(
  em: EntityManager,
  loans: readonly LoanPage[],
  today: string,
): Promise<Answer['payments']> {
  const payments: Answer['payments'] = [];
  for (const page of loans) {
    const { loanId, fundId, fundName, nextDueOn, nextPaymentSatang, dueSatang } = loanSummary(
      page,
      today,
    );
    if (nextDueOn === null || nextPaymentSatang === null) continue;
    // What has fallen due is asked for together.
    const amount = satang(BigInt(dueSatang) > 0n ? BigInt(dueSatang) : BigInt(nextPaymentSatang));
    // What several funds lent comes as cash: a code pays into the account of one of them.
    const isOneFund = page.loan.lenderCount === 1;
    const number = isOneFund ? await findPromptpayOfFund(em, fundId) : undefined;
    payments.push({
      loanId,
      fundName,
      dueOn: nextDueOn,
      amountSatang: String(amount),
      words: { th: bahtTextThai(amount), en: bahtTextEnglish(amount) },
      promptpay:
        number === undefined
          ? null
          : { qr: promptpayPicture(number, amount), ending: promptpayEnding(number) },
    });
  }
  return payments;
}

async function receiptsOf(
  em: EntityManager,
  caseId: string,
  loans: readonly LoanPage[],
): Promise<Answer['receipts']> {
  const papers = await listDocumentsOfCase(em, caseId);
  const written = papers.filter(({ kind }) => kind === 'receipt');
  const paperOf = new Map(written.map(({ subjectId, documentId }) => [subjectId, documentId]));
  return loans.flatMap(({ repayments }) =>
    repayments.map((paid) => ({
      repaymentId: paid.id,
      receiptNumber: `${paid.receiptNumber}/${paid.receiptYearBe}`,
      paidOn: paid.paidOn,
      amountSatang: String(paid.amountSatang),
      cancelledOn: paid.cancelledOn,
      documentId: paperOf.get(paid.id) ?? null,
    })),
  );
}

/** The debts that the reader sees, and their sums alone. */
async function debtsOf(
  em: EntityManager,
  { file, reader }: { file: CaseFileView; reader: Reader },
): Promise<Pick<Answer, 'debts' | 'debtBeforeSatang' | 'debtNowSatang'>> {
  const { caseId, householdId } = file.row;
  const { debts, debtNowSatang } = file.finance;
  const hidden = await findHiddenDebts(em, { caseId, eyes: reader.eyes });
  const privacies = await listPrivacies(em, householdId);
  const seen = debts.filter(({ id }) => !hidden.debtIds.has(id));
  const old = sumSatang(debts.map(({ nowSatang }) => nowSatang));
  const loans = (debtNowSatang ?? 0n) - old;
  return {
    debts: seen.map((debt) => ({
      debtId: debt.id,
      personName: debt.personName,
      source: debt.source,
      creditorName: debt.creditorName,
      balanceSatang: String(debt.balanceSatang),
      nowSatang: String(debt.nowSatang),
      isPrivate: privacies.has(`${debt.personId}/${debt.source}`),
      mayChangePrivacy: reader.isMember && reader.eyes.has(debt.personId),
    })),
    debtBeforeSatang: String(sumSatang(seen.map(({ balanceSatang }) => satang(balanceSatang)))),
    debtNowSatang: String(sumSatang(seen.map(({ nowSatang }) => nowSatang)) + loans),
  };
}

function freeMonthOf(loans: readonly LoanPage[]): string | null {
  const running = loans.filter(
    ({ loan }) => loan.status === 'disbursed' || loan.status === 'repaying',
  );
  const ends = running.map(({ loan, schedule }) => schedule.at(-1)?.dueOn ?? loan.firstDueOn);
  return ends.toSorted().at(-1)?.slice(0, 7) ?? null;
}

async function supportsOf(
  em: EntityManager,
  { file, requests }: { file: CaseFileView; requests: readonly HouseholdRequest[] },
  reader: Reader,
): Promise<Answer['supports']> {
  const { row, members } = file;
  const names = new Map(members.map(({ personId, name }) => [personId, name]));
  const accepted = new Set(
    requests.filter(({ kind }) => kind === 'support-accepted').map(({ supportId }) => supportId),
  );
  return (await listSupportOfCase(em, row.caseId)).map((found) => ({
    ...supportView(found, names.get(found.support.personId) ?? ''),
    hasAccepted: accepted.has(found.support.id),
    mayReply: reader.seatIds.length > 0 && found.support.endedOn === null,
  }));
}

async function consentsOf(
  em: EntityManager,
  { row, members }: CaseFileView,
): Promise<Answer['consents']> {
  const where = { caseId: row.caseId };
  const consents = await listRows(em, Consent, {
    where: { ...where, isGiven: true },
    orderBy: { round: 'desc' },
  });
  const taken = await listRows(em, ConsentWithdrawal, { where, orderBy: { withdrawnAt: 'asc' } });
  const nameOf = new Map(members.map(({ personId, name }) => [personId, name]));
  return consents.map((consent) => ({
    consentId: consent.id,
    round: consent.round,
    signedOn: consent.signedOn,
    givenBy: nameOf.get(consent.givenByPersonId) ?? '',
    purposes: (consent.purposes as ConsentPurpose[]).map((purpose) => ({
      purpose,
      withdrawnAt:
        taken.find((one) => one.consentId === consent.id && one.purpose === purpose)?.withdrawnAt ??
        null,
    })),
  }));
}

function requestView(request: HouseholdRequest): Answer['requests'][number] {
  const { id, kind, text, askedAt, doneAt, doneNote } = request;
  return { requestId: id, kind, text, askedAt, doneAt, doneNote };
}
