/** The code of the sheet that a form is entered from, as the address of the task carries it. */

export interface SheetSearch {
  readonly sheet?: string;
}

const CODE = /^[\d-]{3,20}$/;

export function readSheetSearch(search: Record<string, unknown>): SheetSearch {
  const { sheet } = search;
  return typeof sheet === 'string' && CODE.test(sheet) ? { sheet } : {};
}
