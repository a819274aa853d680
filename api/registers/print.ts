/** A register on paper: strings only, ready for the template `register.typ`. */

import { formatThaiDate } from '#domain/dates/buddhist-era';
import { partsOfDate, type PlainDate } from '#domain/dates/plain-date';
import type { ColumnKind, RegisterColumn } from '#domain/registers/register';
import { compileOnThread } from '#printing/compile-on-thread';
import { cellText } from './cell-text.ts';
import type { TakenRegister } from './taken-out.ts';

const FIGURES: readonly ColumnKind[] = ['satang', 'count', 'percent'];

/** Columns that hold sentences need more room than those that hold a date or a code. */
const WIDE: readonly ColumnKind[] = ['text', 'codes', 'person'];

/** The paper as PDF, in Thai; `today` in Bangkok is the day as of which it holds. */
export function printRegister(taken: TakenRegister, today: PlainDate): Promise<Uint8Array> {
  return compileOnThread('register', factsOf(taken, today));
}

function factsOf({ reader, rows, lines }: TakenRegister, today: PlainDate): object {
  const { register, centre, seesPeople } = reader;
  const hasPeople = register.columns.some(({ kind }) => kind === 'person');
  const under = register.lines;
  return {
    datedOn: partsOfDate(today),
    centre: { name: { th: centre.nameTh } },
    isDemo: centre.isDemo,
    title: register.title,
    number: String(register.number),
    asOf: formatThaiDate(today),
    count: `${rows.length} รายการ`,
    peopleNote: hasPeople && !seesPeople ? 'ชื่อบุคคลตัดให้สั้นตามสิทธิ์ของผู้พิมพ์' : '',
    rows: tableOf(register.columns, rows),
    lines: under === undefined ? null : { title: under.title.th, ...tableOf(under.columns, lines) },
  };
}

function tableOf(all: readonly RegisterColumn[], rows: TakenRegister['rows']): object {
  const columns = all.filter((column) => isPrinted(column, rows));
  return {
    columns: columns.map(({ title, kind }) => ({
      title: title.th,
      isFigure: FIGURES.includes(kind),
      isWide: WIDE.includes(kind),
    })),
    cells: rows.map((row) => columns.map(({ key }) => cellText(row[key] ?? null))),
  };
}

/** A detail that no row has would only take the room of the others. */
function isPrinted(
  { key, isDetail = false }: RegisterColumn,
  rows: TakenRegister['rows'],
): boolean {
  return !isDetail || rows.some((row) => (row[key] ?? null) !== null);
}
