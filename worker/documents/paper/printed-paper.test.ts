import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { writeSheetCode } from '#domain/paper/sheet-code';
import { SHEET_FORMS, type PaperForm } from '#domain/paper/sheet-forms';
import { SHEET_KINDS } from '#domain/paper/sheet-kinds';
import { renderPdf } from '../render-pdf.ts';
import { somePaper } from '../testing/sample-paper.ts';
import { formBlocks } from './form-blocks.ts';
import { printedPaperSheets } from './printed-paper.ts';
import { squareCode } from './square-code.ts';

describe('sheets in print', () => {
  it('bear their code in digits and as a square of the same digits', () => {
    const { sheets } = printedPaperSheets(somePaper());
    for (const sheet of sheets) {
      expect(sheet.code).toMatch(/^\d{6}-\d{2}$/);
      expect(sheet.square.size).toBe(21);
      const dark = sheet.square.runs.reduce((sum, run) => sum + run.width, 0);
      expect(dark).toBeGreaterThan(150);
    }
  });

  it('have a finder in three corners of the square and none in the fourth', () => {
    const { size, runs } = squareCode(writeSheetCode(42));
    const isFinder = (x: number, y: number) =>
      runs.some((run) => run.x === x && run.y === y && run.width === 7);
    expect([isFinder(0, 0), isFinder(size - 7, 0), isFinder(0, size - 7)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isFinder(size - 7, size - 7)).toBe(false);
  });

  it('have words for every field and code of each form', () => {
    for (const form of Object.keys(SHEET_FORMS) as PaperForm[]) {
      expect(formBlocks(form).length).toBeGreaterThanOrEqual(SHEET_FORMS[form].length);
    }
  });

  it('name no household when they are blank', () => {
    const blank = SHEET_KINDS.map((kind, index) => ({ kind, code: writeSheetCode(index + 1) }));
    const text = JSON.stringify(printedPaperSheets(somePaper({ sheets: blank })));
    expect(text).not.toContain('คำปุ่น');
    expect(text).toContain('หัวหน้าครัวเรือน');
  });

  it('bear their code on every page of a long one', async () => {
    const { sheets } = somePaper();
    const long = sheets.filter(({ kind }) => kind === 'survey').slice(0, 1);
    const pdf = await getDocumentProxy(
      await renderPdf('paper-sheets', somePaper({ sheets: long })),
    );
    const { text, totalPages } = await extractText(pdf);
    expect(totalPages).toBeGreaterThan(1);
    for (const page of text) expect(page).toContain(long[0]?.code ?? '');
  });
});
