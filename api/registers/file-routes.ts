/** Registers that leave the system: on paper and as a spreadsheet. */

import { RegisterFileQuery, RegisterParams } from '#contracts/registers';
import { XLSX } from '../books/workbook/write/write-workbook.ts';
import { fileRoute } from '../routing/route.ts';
import { registerWorkbook } from './excel.ts';
import { printRegister } from './print.ts';
import { takeRegister } from './taken-out.ts';

const print = fileRoute({
  path: 'registerPrint',
  summary: 'A register in Thai as PDF, as of today; names in full only for who keeps the books',
  params: RegisterParams,
  query: RegisterFileQuery,
  file: 'application/pdf',
  handle: async (asked) => {
    const taken = await takeRegister(asked, 'print');
    if ('refused' in taken) return taken;
    const content = await printRegister(taken, asked.today);
    return { file: { fileName: `${taken.fileName}.pdf`, content, disposition: 'inline' } };
  },
});

const excel = fileRoute({
  path: 'registerExcel',
  summary: 'A register as a spreadsheet (.xlsx) without formulas; names as on its print',
  params: RegisterParams,
  query: RegisterFileQuery,
  file: XLSX,
  handle: async (asked) => {
    const taken = await takeRegister(asked, 'excel');
    if ('refused' in taken) return taken;
    const content = registerWorkbook(taken, asked.today);
    return { file: { fileName: `${taken.fileName}.xlsx`, content, disposition: 'attachment' } };
  },
});

export const REGISTER_FILE_ROUTES = [print, excel];
