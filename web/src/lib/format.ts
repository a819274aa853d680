/** Facts as people read them, in the language of the screen. Data stays satang and ISO dates. */

import { bangkokDateOf } from '#domain/dates/bangkok';
import { formatEnglishDate, formatThaiDate } from '#domain/dates/buddhist-era';
import { partsOfDate, plainDate } from '#domain/dates/plain-date';
import { formatBaht, satangFromJson } from '#domain/money/satang';
import { currentLanguage } from './i18n.ts';

/** Money for a sentence or a column head: '27,450.00 บาท'. `amountSatang`: decimal string of satang. */
export function bahtText(amountSatang: string): string {
  return `${bahtFigure(amountSatang)} ${currentLanguage() === 'th' ? 'บาท' : 'baht'}`;
}

/** Money as a bare figure, for tables whose head names the unit: '27,450.00'. */
export function bahtFigure(amountSatang: string): string {
  return formatBaht(satangFromJson(amountSatang));
}

/** A day in full: '25 มีนาคม 2564', '25 March 2021'. `on`: ISO date. */
export function dateText(on: string): string {
  const date = plainDate(on);
  return currentLanguage() === 'th' ? formatThaiDate(date) : formatEnglishDate(date);
}

/** A day where room is short: '25 มี.ค. 64', '25 Mar 2021'. `on`: ISO date. */
export function shortDateText(on: string): string {
  const date = plainDate(on);
  if (currentLanguage() === 'th') return formatThaiDate(date, { style: 'short' });
  return formatEnglishDate(date).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}

/** The short name of a month for a chart: 'มี.ค.', 'Mar'. `month`: 'YYYY-MM'. */
export function monthText(month: string): string {
  return shortDateText(`${month}-01`).split(' ')[1] ?? month;
}

/** An instant as day and Bangkok time: '25 มี.ค. 64 เวลา 14.05 น.'. `at`: ISO instant. */
export function instantText(at: string): string {
  const epoch = Date.parse(at);
  const day = shortDateText(bangkokDateOf(epoch));
  const [hour, minute] = new Date(epoch + BANGKOK_AHEAD_MS).toISOString().slice(11, 16).split(':');
  return currentLanguage() === 'th'
    ? `${day} เวลา ${hour}.${minute} น.`
    : `${day}, ${hour}:${minute}`;
}

/** The Bangkok day of an instant, as an ISO date. `at`: ISO instant. */
export function dayOfInstant(at: string): string {
  return bangkokDateOf(Date.parse(at));
}

/** A rate as people say it, without its period: 600 → '6', 650 → '6.5'. */
export function percentFigure(basisPoints: number): string {
  return String(basisPoints / 100);
}

/** Today's date in Bangkok, ISO. Screens only colour by it; the server decides. */
export function todayInBangkok(): string {
  return bangkokDateOf(Date.now());
}

/** The Buddhist year for Thai readers, the Christian one for English: '2564', '2021'. */
export function yearText(on: string): string {
  const { year } = partsOfDate(plainDate(on));
  return String(currentLanguage() === 'th' ? year + 543 : year);
}

/** A whole number with grouped thousands. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

const BANGKOK_AHEAD_MS = 7 * 60 * 60 * 1000;
