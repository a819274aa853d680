/** A checked book as the screen shows it: places by their headings, faults and alerts as sentences. */

import type { z } from 'zod';
import type { BookAlert, BookFault, BookFund, BookTotals, CheckedBook } from '#contracts/books';
import type { BothTongues } from '#contracts/primitives';
import type { BookTotals as Totals } from '#domain/books/book-plan';
import type { Alert, Fault } from '#domain/books/faults';
import { columnsOf, SHEETS, type SheetKey } from '#domain/books/layout/sheets';
import { bothWaysView } from './book-loan-view.ts';
import { ALERT_SENTENCES, FAULT_SENTENCES } from './sentences/fault-sentences.ts';

const MOST_FAULTS = 200;

type View = z.input<typeof CheckedBook>;

interface Looked {
  readonly fileHash: string;
  readonly examples: number;
  readonly importedOn: string | null;
}

export function faultyView(looked: Looked, faults: readonly Fault[]): View {
  return {
    ...looked,
    faultCount: faults.length,
    faults: faults.slice(0, MOST_FAULTS).map(faultView),
    alerts: [],
    totals: null,
    funds: [],
  };
}

export function soundView(
  looked: Looked,
  found: {
    readonly alerts: readonly Alert[];
    readonly totals: Totals;
    readonly funds: readonly z.input<typeof BookFund>[];
  },
): View {
  return {
    ...looked,
    faultCount: 0,
    faults: [],
    alerts: found.alerts.map(alertView),
    totals: totalsView(found.totals),
    funds: [...found.funds],
  };
}

function faultView(fault: Fault): z.input<typeof BookFault> {
  return {
    ...placeOf(fault),
    code: fault.code,
    sentence: fill(FAULT_SENTENCES[fault.code], fault.figures),
  };
}

function alertView(alert: Alert): z.input<typeof BookAlert> {
  const { bothWays } = alert;
  return {
    ...placeOf(alert),
    code: alert.code,
    sentence: fill(ALERT_SENTENCES[alert.code], alert.figures),
    bothWays: bothWays === undefined ? null : bothWaysView(bothWays),
  };
}

function placeOf({ sheet, row, column }: Pick<Fault, 'sheet' | 'row' | 'column'>) {
  const { th, en } = SHEETS[sheet];
  return { sheet, sheetName: { th, en }, row, column: headingOf(sheet, column) };
}

function headingOf(sheet: SheetKey, wanted: string | null): BothTongues | null {
  const found = columnsOf(sheet).find(([column]) => column === wanted)?.[1];
  return found === undefined ? null : { th: found.th, en: found.en };
}

/** The sentence with its figures in place. */
export function fill(
  { th, en }: BothTongues,
  figures: Readonly<Record<string, string>> = {},
): BothTongues {
  const filled = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, key: string) => figures[key] ?? '');
  return { th: filled(th), en: filled(en) };
}

function totalsView(totals: Totals): z.input<typeof BookTotals> {
  return {
    ...totals,
    capitalSatang: String(totals.capitalSatang),
    savingsSatang: String(totals.savingsSatang),
    lentSatang: String(totals.lentSatang),
    owedSatang: String(totals.owedSatang),
    paidSatang: String(totals.paidSatang),
  };
}
