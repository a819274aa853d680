import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CashPlaceView, FundCash, WaitingWithdrawalView } from '#contracts/fund-cash';
import {
  listPlaces,
  listWaitingWithdrawals,
  type PlaceInBook,
  type WaitingWithdrawal,
} from '#database/cash/cash-book';
import type { Fund } from '#database/funds/fund';
import { readBalances } from '#database/ledger/balances';
import { readCommittee } from '#database/meetings/committee';
import { capitalOf } from '#domain/ledger/accounts';
import { sumSatang, satang } from '#domain/money/satang';

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
  const committee = await readCommittee(em, { centreId, on: reader.today });
  return {
    fundId: fund.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    centreId,
    totalSatang: String(sumSatang(places.map(({ balanceSatang }) => satang(balanceSatang)))),
    reservedSatang: String(balances.reserved),
    places: places.map((place) => placeView(place, reader)),
    withdrawals: waiting.map((row) => withdrawalView(row, reader)),
    capital: {
      statedSatang: String(balances.capital),
      grantsSatang: String(balances.grants),
      memberCapitalSatang: String(balances['member-capital']),
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
