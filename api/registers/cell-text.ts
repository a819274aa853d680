import type { RegisterCell } from '#contracts/registers';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import { formatBaht, satangFromJson } from '#domain/money/satang';

const BANGKOK_AHEAD_MS = 7 * 60 * 60 * 1000;

/** A cell as Thai paper shows it; an empty one is a dash. */
export function cellText(cell: RegisterCell): string {
  if (cell === null) return '–';
  if ('text' in cell) return cell.text;
  if ('masked' in cell) return cell.masked;
  if ('on' in cell) return formatThaiDate(plainDate(cell.on), { style: 'short' });
  if ('at' in cell) return instantText(cell.at);
  if ('amountSatang' in cell) return formatBaht(satangFromJson(cell.amountSatang));
  if ('count' in cell) return String(cell.count);
  if ('basisPoints' in cell) return String(cell.basisPoints / 100);
  return cell.words.th;
}

/** `25 มี.ค. 64 14.05 น.`, in Bangkok. */
function instantText(at: string): string {
  const epoch = Date.parse(at);
  const day = formatThaiDate(bangkokDateOf(epoch), { style: 'short' });
  const time = new Date(epoch + BANGKOK_AHEAD_MS).toISOString().slice(11, 16).replace(':', '.');
  return `${day} ${time} น.`;
}
