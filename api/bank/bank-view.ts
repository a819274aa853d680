import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { BankAccount } from '#contracts/bank-lines';
import { readReconciliation } from '#database/bank/read-reconciliation';
import type { CashPlace } from '#database/cash/cash-place';
import { Fund } from '#database/funds/fund';
import { SeatRow } from '#database/people/seat';
import { getRow, listRows } from '#database/rows';

/** One bank account with its lines and entries, oldest first. */
export async function readBankAccount(
  em: EntityManager,
  place: CashPlace,
  reader: { readonly userId: string },
): Promise<z.input<typeof BankAccount>> {
  const fund = await getRow(em, Fund, { id: place.fundId });
  const { lines, entries, proposals } = await readReconciliation(em, place.id);
  const proposed = new Map(proposals.map(({ lineId, ...proposal }) => [lineId, proposal]));
  const own = await listOwnSeats(em, reader.userId);
  const matched = new Set(lines.map(({ entryId }) => entryId));
  return {
    fundId: fund.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    place: {
      placeId: place.id,
      kind: place.kind,
      holderName: null,
      bankName: place.bankName,
      accountEnding: place.accountEnding,
      balanceSatang: String(place.balanceSatang),
    },
    lines: lines.map((line) => ({
      lineId: line.id,
      on: line.bookedOn,
      amountSatang: String(line.amountSatang),
      text: line.description,
      isOwn: own.has(line.enteredBySeatId),
      entryId: line.entryId,
      proposal: proposed.get(line.id) ?? null,
    })),
    entries: entries.map(({ entryId, kind, businessOn, amountSatang }) => ({
      entryId,
      kind,
      on: businessOn,
      amountSatang: String(amountSatang),
      isMatched: matched.has(entryId),
    })),
  };
}

async function listOwnSeats(em: EntityManager, userId: string): Promise<Set<string>> {
  const seats = await listRows(em, SeatRow, { where: { userId }, orderBy: { id: 'asc' } });
  return new Set(seats.map(({ id }) => id));
}
