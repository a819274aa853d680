/** The sheet of a cash count in print, filled in or to write on. */

import { DENOMINATIONS, type Denomination, sumOfPieces } from '#domain/money/coins';
import { satang } from '#domain/money/satang';
import type { BilingualText, BlankCountData, CashCountData } from './document-data.ts';
import { fileDate, figures, printedDate, printedMoney, toSatang } from './printed-facts.ts';

/** Notes are from 20 baht on. */
const SMALLEST_NOTE = 2_000;

/** Throws when the pieces are not the sum: such a sheet would be evidence against itself. */
export function printedCashCount(data: CashCountData) {
  const counted = toSatang(data.countedSatang);
  const sum = sumOfPieces(data.pieces);
  if (sum !== counted)
    throw new RangeError(`Count of ${counted} satang whose pieces sum to ${sum}`);
  const { centre, isDemo, countNumber, fundName, place, counter, decider } = data;
  const piecesOf = (denomination: Denomination) =>
    data.pieces.find(({ denominationSatang }) => denominationSatang === denomination)?.pieces ?? 0;
  return {
    centre,
    isDemo,
    isBlank: false,
    countNumber,
    fundName,
    place,
    datedOn: fileDate(data.countedOn),
    countedOn: printedDate(data.countedOn),
    rows: DENOMINATIONS.map((denomination) => {
      const pieces = piecesOf(denomination);
      return {
        ...faceOf(denomination),
        pieces: pieces.toLocaleString('en-US'),
        worth: figures(sumOfPieces([{ denominationSatang: denomination, pieces }])),
      };
    }),
    expected: figures(data.expectedSatang),
    counted: printedMoney(counted),
    difference: differenceText(counted - toSatang(data.expectedSatang)),
    decision: data.isConfirmed
      ? { th: 'ผู้ยืนยันตรวจนับแล้วถูกต้องตามนี้', en: 'Confirmed as counted' }
      : { th: 'ไม่ยืนยันผลการนับ ให้นับใหม่', en: 'Not confirmed; to be counted again' },
    counter,
    decider,
  };
}

/** The same sheet with room to write. */
export function printedBlankCount({ centre, isDemo, madeOn }: BlankCountData) {
  return {
    centre,
    isDemo,
    isBlank: true,
    datedOn: fileDate(madeOn),
    rows: DENOMINATIONS.map((denomination) => faceOf(denomination)),
  };
}

function faceOf(denomination: Denomination): { face: string; kind: BilingualText } {
  const isNote = denomination >= SMALLEST_NOTE;
  return {
    face:
      denomination < 100
        ? figures(BigInt(denomination))
        : (denomination / 100).toLocaleString('en-US'),
    kind: isNote ? { th: 'ธนบัตร', en: 'Note' } : { th: 'เหรียญ', en: 'Coin' },
  };
}

function differenceText(difference: bigint) {
  const money = printedMoney(satang(difference < 0n ? -difference : difference));
  const says =
    difference === 0n
      ? { th: 'ตรงตามบัญชี', en: 'As in the books' }
      : difference > 0n
        ? { th: 'เงินเกินบัญชี', en: 'Over' }
        : { th: 'เงินขาดบัญชี', en: 'Short' };
  return { says, money: difference === 0n ? null : money };
}
