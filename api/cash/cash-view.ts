import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type {
  CashCountView,
  CashPlaceView,
  FundCash,
  WaitingWithdrawalView,
} from '#contracts/fund-cash';
import {
  listPlaces,
  listWaitingWithdrawals,
  type PlaceInBook,
  type WaitingWithdrawal,
} from '#database/cash/cash-book';
import { listCounts, type ShownCount } from '#database/cash/list-counts';
import { readPoliciesOn } from '#database/centres/policies';
import { listDocumentsOfSubject } from '#database/documents/document-store';
import type { Fund } from '#database/funds/fund';
import { readBalances } from '#database/ledger/balances';
import { readCommittee } from '#database/meetings/committee';
import { capitalOf } from '#domain/ledger/accounts';
import { depositDue } from '#domain/ledger/deposits';
import { sumSatang, satang } from '#domain/money/satang';

const SHOWN_COUNTS = 24;

interface Reader {
  readonly userId: string;
  readonly today: string;
}

/** The cash page of a fund as this reader sees it. */
export async function readFundCash(
  em: EntityManager,
  fund: Fund,
  reader: Reader,
): Promise<z.input<typeof FundCash>> {
  const places = await listPlaces(em, fund.id);
  const waiting = await listWaitingWithdrawals(em, fund.id);
  const balances = await readBalances(em, fund.id);
  const { centreId } = fund;
  const counts = await listCounts(em, { fundId: fund.id, limit: SHOWN_COUNTS });
  const policies = await readPoliciesOn(em, { centreId, on: reader.today });
  const committee = await readCommittee(em, { centreId, on: reader.today });
  return {
    fundId: fund.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    centreId,
    totalSatang: String(sumSatang(places.map(({ balanceSatang }) => balanceSatang))),
    reservedSatang: String(balances.reserved),
    places: places.map((place) => placeView(place, reader)),
    withdrawals: waiting.map((row) => withdrawalView(row, reader)),
    depositDueSatang: String(depositDueOf(places, policies['cash-on-hand-limit-baht'])),
    counts: counts.map((count) => countView(count, reader)),
    blankCountDocumentId: await findBlankSheet(em, centreId),
    capital: {
      statedSatang: String(balances.capital),
      grantsSatang: String(balances.grants),
      memberCapitalSatang: String(balances['member-capital']),
      loansFromBeforeSatang: String(balances['loans-from-before']),
      totalSatang: String(capitalOf(balances)),
    },
    committee: committee.map(({ id, displayName }) => ({ seatId: id, name: displayName })),
  };
}

function placeView(place: PlaceInBook, { userId }: Reader): z.input<typeof CashPlaceView> {
  const { signatories, balanceSatang, ...known } = place;
  return {
    ...known,
    balanceSatang: String(balanceSatang),
    signatories: signatories.map(({ name }) => name),
    maySign: signatories.some((signatory) => signatory.userId === userId),
  };
}

function withdrawalView(
  row: WaitingWithdrawal,
  { userId }: Reader,
): z.input<typeof WaitingWithdrawalView> {
  const { askedByUserId, amountSatang, ...known } = row;
  return { ...known, amountSatang: String(amountSatang), isOwn: askedByUserId === userId };
}

function depositDueOf(places: readonly PlaceInBook[], limitBaht: number): bigint {
  const inHands = places.filter(({ kind }) => kind !== 'bank');
  return depositDue({
    onHandSatang: sumSatang(inHands.map(({ balanceSatang }) => balanceSatang)),
    limitSatang: satang(limitBaht * 100),
  });
}

function countView(count: ShownCount, { userId }: Reader): z.input<typeof CashCountView> {
  const { number, yearBe, expectedSatang, countedSatang, countedByUserId, ...known } = count;
  return {
    ...known,
    countNumber: `${number}/${yearBe}`,
    expectedSatang: String(expectedSatang),
    countedSatang: String(countedSatang),
    differenceSatang: String(countedSatang - expectedSatang),
    isOwn: countedByUserId === userId,
    pieces: [...count.pieces],
  };
}

async function findBlankSheet(em: EntityManager, centreId: string): Promise<string | null> {
  const papers = await listDocumentsOfSubject(em, centreId);
  return papers.find(({ kind }) => kind === 'cash-count-blank')?.documentId ?? null;
}
