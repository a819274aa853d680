/** A sheet's code as a QR code: dark runs of each row, ready to be drawn. */

import QRCode from 'qrcode';

export interface DarkRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface SquareCode {
  /** Modules on each side. */
  readonly size: number;
  readonly runs: readonly DarkRun[];
}

/** The digits of the code and nothing else: no address, no name. Level M bears a crease. */
export function squareCode(sheetCode: string): SquareCode {
  const digits = sheetCode.replace('-', '');
  const made = QRCode.create([{ data: digits, mode: 'numeric' }], { errorCorrectionLevel: 'M' });
  const { size } = made.modules;
  const isDark = (x: number, y: number) => x < size && made.modules.get(y, x) !== 0;
  const runs: DarkRun[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      let width = 1;
      while (isDark(x + width, y)) width += 1;
      runs.push({ x, y, width });
      x += width;
    }
  }
  return { size, runs };
}
