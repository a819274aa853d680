/** A register on its way out of the system, read, noted and put into words of paper. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegisterCell } from '#contracts/registers';
import { noteRegisterExported } from '#database/audit/note-register';
import { readRegisterLines, readWholeRegister } from '#database/registers/read-register';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import type { PlainDate } from '#domain/dates/plain-date';
import type { RegisterKey } from '#domain/registers/registers';
import type { Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';
import { cellsOf } from './cells.ts';
import { readerOf, type Reader } from './reader.ts';

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly centreId: string; readonly register: RegisterKey };
  readonly query: { readonly search?: string | undefined };
  readonly today: PlainDate;
};

type Cells = Readonly<Record<string, RegisterCell>>;

export interface TakenRegister {
  readonly reader: Reader;
  readonly rows: readonly Cells[];
  /** The lines under all rows, of a register that has some. */
  readonly lines: readonly Cells[];
  /** Without its ending. */
  readonly fileName: string;
}

/** All rows as their reader may take them; the note of who took what is written first (PDPA s.39). */
export async function takeRegister(
  asked: Asked,
  form: 'print' | 'excel',
): Promise<TakenRegister | Refused> {
  const { em, params, query, today } = asked;
  const reader = await readerOf(asked, { leaves: true });
  if ('refused' in reader) return reader;
  const { searched, roles, seesPeople, act, place, register, centre } = reader;
  const ask = { ...params, ...query, today, roles, searched };
  const rows = await readWholeRegister(em, ask);
  const lines = await readRegisterLines(
    em,
    ask,
    rows.map(({ rowId }) => rowId),
  );
  const withPeople = seesPeople && register.columns.some(({ kind }) => kind === 'person');
  const taken = { register: register.key, place, form, rows: rows.length, withPeople };
  await noteRegisterExported(em, taken, act);
  const day = formatThaiDate(today, { style: 'numeric' }).replaceAll('/', '-');
  return {
    reader,
    rows: rows.map(({ values }) => cellsOf(values, register.columns, reader)),
    lines: lines.map((line) => cellsOf(line, register.lines?.columns ?? [], reader)),
    fileName: `${register.title.th} ${centre.nameTh} ${day}`,
  };
}
