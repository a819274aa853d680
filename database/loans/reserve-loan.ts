import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScheduleRow } from '#domain/interest/schedule';
import { reserveEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import type { Proposal } from '../assessment/proposal.ts';
import { record } from '../audit/record.ts';
import { defaultInterestOn } from '../default-interest/by-law.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import type { Fund } from '../funds/fund.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { nextNumber } from '../numbers/next.ts';
import { writeOlderDebts, type OlderDebts } from '../one-contract/older-debts.ts';
import { placeOf } from '../places/place.ts';
import { Instalment, Loan } from './loan-entities.ts';

/**
 * The loan that a resolution makes: reserved in the fund's books, with its instalments at the fund's
 * rate and the older debts that it absorbs and lists. The caller holds the locks of the item and of
 * the household and has written the resolution. Refusals are those of the books; after one, nothing of
 * the loan may be kept.
 */
export async function reserveLoan(
  em: EntityManager,
  grant: { resolutionId: string; proposal: Proposal; fund: Fund; older: OlderDebts },
  act: Act,
): Promise<{ loanId: string } | { refused: EntryRefusal }> {
  const { proposal, fund, resolutionId } = grant;
  const on = dayOf(act.at);
  const place = placeOf(proposal);
  const id = randomUUID();
  const yearBe = buddhistYearOf(on);
  const principalSatang = proposal.amountSatang;
  const { caseId, termMonths, firstDueOn } = proposal;
  const { rateBasisPoints } = fund;
  await em.insert(Loan, {
    id,
    caseId,
    ...place,
    fundId: fund.id,
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
  await writeInstalments(em, { id, ...place }, contractSchedule(proposal, rateBasisPoints).rows);
  const posted = await postEntry(em, {
    fundId: fund.id,
    ...reserveEntry({ amountSatang: satang(principalSatang) }),
    postingKey: `reserve/${id}`,
    businessOn: on,
    recordedAt: act.at,
    caseId,
    loanId: id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  await record(em, {
    action: 'loan-reserved',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'loan', id },
    caseId,
    detail: { fundId: fund.id, principalSatang: String(principalSatang), resolutionId },
  });
  return { loanId: id };
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
