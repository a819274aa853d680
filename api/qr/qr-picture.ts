import { create } from 'qrcode';
import type { QrPicture } from '#contracts/household-access';

/** Light squares around the code that a reader needs to find it (ISO/IEC 18004). */
const MARGIN = 4;

/** The text as a QR code: one path of dark squares, row by row, over a square of `size` units. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, row) =>
    data.subarray(row * size, (row + 1) * size),
  );
  const path = rows.map((cells, row) => rowPath(cells, row)).join('');
  return { size: size + 2 * MARGIN, path };
}

function rowPath(cells: Uint8Array, row: number): string {
  const runs: string[] = [];
  for (let from = 0; from < cells.length; from += 1) {
    if (cells[from] !== 1) continue;
    let until = from;
    while (cells[until] === 1) until += 1;
    runs.push(`M${from + MARGIN} ${row + MARGIN}h${until - from}v1H${from + MARGIN}z`);
    from = until;
  }
  return runs.join('');
}
