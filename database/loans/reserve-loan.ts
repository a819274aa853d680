import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScheduleRow } from '#domain/interest/schedule';
import { reservationOf } from '#domain/loans/reservation';
import { satang } from '#domain/money/satang';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import type { Proposal } from '../assessment/proposal.ts';
import { record } from '../audit/record.ts';
import { keepSchedule } from '../decisions/decided-schedule.ts';
import { defaultInterestOn } from '../default-interest/by-law.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import type { Fund } from '../funds/fund.ts';
import { nextNumber } from '../numbers/next.ts';
import { writeOlderDebts, type OlderDebts } from '../one-contract/older-debts.ts';
import { placeOf } from '../places/place.ts';
import { Instalment, Loan } from './loan-entities.ts';
import { postToLenders, type Lender, type SharedRefused } from './split/lenders.ts';
import { LoanLender } from './split/split-entities.ts';

/**
 * The loan that a resolution makes: reserved in the fund's books, with its instalments at the fund's
 * rate and the older debts that it absorbs and lists. Several lenders are reserved in their order, the first of
 * them is `fund`. The caller holds the locks of the item and of the household and has written the
 * resolution. Refusals are those of the books and name the fund; after one, nothing of the loan and of
 * what was reserved before it may be kept.
 */
export async function reserveLoan(
  em: EntityManager,
  grant: {
    readonly resolutionId: string;
    readonly proposal: Proposal;
    readonly fund: Fund;
    readonly older: OlderDebts;
    /** Where several funds lend: all of them, in their order. */
    readonly lenders?: readonly Lender[];
  },
  act: Act,
): Promise<{ loanId: string } | SharedRefused> {
  const { proposal, fund, resolutionId } = grant;
  const on = dayOf(act.at);
  const place = placeOf(proposal);
  const id = randomUUID();
  const yearBe = buddhistYearOf(on);
  const principalSatang = proposal.amountSatang;
  const { caseId, termMonths, firstDueOn } = proposal;
  const { rateBasisPoints } = fund;
  const lenders = grant.lenders ?? [{ fundId: fund.id, lentSatang: satang(principalSatang) }];
  const lenderCount = lenders.length;
  await em.insert(Loan, {
    id,
    caseId,
    ...place,
    fundId: fund.id,
    lenderCount,
    resolutionId,
    number: await nextNumber(em, { series: 'loan', yearBe, place }),
    yearBe,
    principalSatang,
    rateBasisPoints,
    termMonths,
    firstDueOn,
    status: 'reserved',
    reservedOn: on,
    policyOn: on,
    defaultInterestRule: await defaultInterestOn(em, { fundId: fund.id, on }),
  });
  await writeOlderDebts(em, { id, ...place }, grant.older);
  const { rows } = contractSchedule(proposal, rateBasisPoints);
  await writeInstalments(em, { id, ...place }, rows);
  await keepSchedule(em, { id, ...place, resolutionId }, rows);
  const posted = await reserve(em, { loan: { id, caseId, lenderCount, ...place }, lenders }, act);
  if ('refused' in posted) return posted;
  await record(em, {
    action: 'loan-reserved',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'loan', id },
    caseId,
    detail: {
      fundId: fund.id,
      principalSatang: String(principalSatang),
      resolutionId,
      ...(lenderCount > 1 ? { lenderCount } : {}),
    },
  });
  return { loanId: id };
}

/** Sets the money aside in the books of each lender, in their order. */
async function reserve(
  em: EntityManager,
  {
    loan: { id: loanId, centreId, areaCode, ...loan },
    lenders,
  }: {
    readonly loan: Pick<Loan, 'id' | 'caseId' | 'lenderCount' | 'centreId' | 'areaCode'>;
    readonly lenders: readonly Lender[];
  },
  act: Act,
): Promise<{ entryIds: string[] } | SharedRefused> {
  if (lenders.length > 1) {
    await em.insertMany(
      LoanLender,
      lenders.map((lender, index) => {
        return { loanId, position: index + 1, centreId, areaCode, ...lender };
      }),
    );
  }
  const parts = reservationOf(lenders);
  const postingKey = `reserve/${loanId}`;
  const reserving = { loan: { id: loanId, ...loan }, postingKey, businessOn: dayOf(act.at), parts };
  return postToLenders(em, reserving, act);
}

/** Stores the instalments of a contract, with nothing paid. */
export async function writeInstalments(
  em: EntityManager,
  loan: { id: string; centreId: string; areaCode: string },
  rows: readonly ScheduleRow[],
): Promise<void> {
  await em.insertMany(
    Instalment,
    rows.map(({ number, dueOn, principalSatang, interestSatang }) => ({
      loanId: loan.id,
      number,
      ...placeOf(loan),
      dueOn,
      principalSatang,
      interestSatang,
      paidPrincipalSatang: 0n,
      paidInterestSatang: 0n,
      settledOn: null,
    })),
  );
}
