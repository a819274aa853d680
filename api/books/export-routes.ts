/** The way out: the books of a centre as a file, and the note of who took them. */

import { record } from '#database/audit/record';
import { readBook } from '#database/books/read-book';
import { Centre } from '#database/places/centre';
import { getRow } from '#database/rows';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { mayAt } from '../access/access.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { fileRoute } from '../routing/route.ts';
import { exportRows } from './export-rows.ts';
import { exportFile } from './workbook/book-sheets.ts';
import { XLSX } from './workbook/write/write-workbook.ts';

const bookExport = fileRoute({
  path: 'bookExport',
  summary:
    'Funds, households, people, members, loans and repayments of a centre (.xlsx); names and ids only ' +
    'for who keeps its books',
  params: CentreParams,
  file: XLSX,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const act = await actAtCentre(asked, 'export-books');
    // What a person may not read does not exist for them.
    if ('refused' in act) return { refused: 'not-found' };
    const centre = await getRow(em, Centre, { id: params.centreId });
    const place = { centreId: centre.id, areaCode: centre.areaCode };
    const withPeople = mayAt(asked, 'export-people', place);
    const lines = await readBook(em, { centreId: centre.id, today });
    const content = exportFile(exportRows(lines, { withPeople }));
    // Who took what is answerable before it leaves (Personal Data Protection Act s.39).
    await record(em, {
      action: 'books-exported',
      at: act.at,
      actor: act,
      place,
      subject: { kind: 'centre', id: centre.id },
      detail: { withPeople, households: lines.households.length, loans: lines.loans.length },
    });
    const day = formatThaiDate(today, { style: 'numeric' }).replaceAll('/', '-');
    const fileName = `สมุดบัญชีกองทุน ${centre.nameTh} ${day}.xlsx`;
    return { file: { fileName, content, disposition: 'attachment' } };
  },
});

export const BOOK_EXPORT_ROUTES = [bookExport];
