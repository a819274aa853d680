/** What a sheet of a cash count states; a blank one states the centre alone. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountedPieces } from '#domain/money/coins';
import { listPlaces, type PlaceInBook } from '../cash/cash-book.ts';
import { CashCount, CashCountLine } from '../cash/cash-count.ts';
import { Fund } from '../funds/fund.ts';
import { getRow, listRows } from '../rows.ts';
import {
  findSeatName,
  getPrintedCentre,
  type PrintedCentre,
  type PrintedSeat,
} from './printed-place.ts';

export interface PrintedCount {
  readonly centre: PrintedCentre;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly place: Pick<PlaceInBook, 'kind' | 'holderName'>;
  readonly count: CashCount;
  /** The largest note first; what was not there is not listed. */
  readonly pieces: readonly CountedPieces[];
  readonly countedBy: PrintedSeat | undefined;
  readonly decidedBy: PrintedSeat | undefined;
}

export async function getPrintedCount(em: EntityManager, countId: string): Promise<PrintedCount> {
  const count = await getRow(em, CashCount, { id: countId });
  const { nameTh, nameEn } = await getRow(em, Fund, { id: count.fundId });
  const places = await listPlaces(em, count.fundId);
  const place = places.find(({ placeId }) => placeId === count.placeId);
  if (place === undefined) throw new Error(`Count ${countId} is of no place`);
  const lines = await listRows(em, CashCountLine, {
    where: { countId },
    orderBy: { denominationSatang: 'desc' },
  });
  return {
    centre: await getPrintedCentre(em, count.centreId),
    fundNameTh: nameTh,
    fundNameEn: nameEn,
    place,
    count,
    pieces: lines.map(({ denominationSatang, pieces }) => ({
      denominationSatang: Number(denominationSatang) as CountedPieces['denominationSatang'],
      pieces,
    })),
    countedBy: await findSeatName(em, count.countedBySeatId),
    decidedBy: await findSeatName(em, count.decidedBySeatId),
  };
}
