import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { extractText, getDocumentProxy } from 'unpdf';
import { findDocument } from '#database/documents/document-store';
import { sheetsOfCollection, sheetsOfMeeting } from '#database/paper/choose-sheets';
import { printSheets, type OrderedSheet } from '#database/paper/print-sheets';
import { listPrints } from '#database/paper/read-prints';
import { aRepayingLoan } from '#database/testing/lent-loan';
import {
  actOf,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  type World,
} from '#database/testing/money-world';
import { SHEET_KINDS } from '#domain/paper/sheet-kinds';
import { printNext } from './press.ts';

const log = pino({ level: 'silent' });

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function order(sheets: readonly OrderedSheet[]) {
  const place = { centreId: world.centreId, areaCode: '55170401' };
  return kept(
    await world.run((em) => printSheets(em, { place, sheets }, actOf(world, 'secretary'))),
  );
}

/** The text of the PDF of an order, once the press has made it. */
async function textOf(printId: string): Promise<{ pages: number; text: string }> {
  while (await printNext(world.database, log));
  const em = world.database.fork();
  const document = await findDocument(em, { kind: 'paper-sheets', subjectId: printId });
  const listed = (await listPrints(em, world.centreId)).find((row) => row.printId === printId);
  expect(listed?.documentId).toBe(document?.id);
  const pdf = await getDocumentProxy(new Uint8Array(document?.content ?? []));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') };
}

describe('the press, of sheets of paper,', () => {
  it('writes one PDF for an order, with the code of every sheet, and then rests', async () => {
    const { printId, sheetCodes } = await order(SHEET_KINDS.map((kind) => ({ kind })));
    const { pages, text } = await textOf(printId);
    expect(pages).toBeGreaterThanOrEqual(SHEET_KINDS.length);
    for (const code of sheetCodes) expect(text).toContain(code);
    expect(await printNext(world.database, log)).toBe(false);
  });

  it('fills in the contracts of a collection day with what is due', async () => {
    await aRepayingLoan(world);
    const of = { centreId: world.centreId, until: '2021-12-31' };
    const sheets = await sheetsOfCollection(world.database.fork(), of);
    expect(sheets).toHaveLength(1);
    const { text } = await textOf((await order(sheets)).printId);
    expect(text).toMatch(/1\/2564/);
    expect(text).toMatch(/\d,\d{3}\.\d\d/);
  });

  it('fills in the agenda item of a vote by the number of its case', async () => {
    const { caseId } = await aProposedCase(world);
    const { meetingId } = await aVotingMeeting(world, [caseId]);
    const sheets = await sheetsOfMeeting(world.database.fork(), meetingId);
    expect(sheets.map(({ kind }) => kind)).toEqual(['attendance', 'vote']);
    const { text } = await textOf((await order(sheets)).printId);
    expect(text).toContain('27,450.00');
  });

  it('of several at work writes an order once', async () => {
    const { printId } = await order([{ kind: 'consent' }]);
    const done = await Promise.all([1, 2, 3].map(() => printNext(world.database, log)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect((await textOf(printId)).pages).toBe(1);
  });
});
