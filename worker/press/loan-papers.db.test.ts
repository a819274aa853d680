/** The papers beside a loan contract, from the act that orders each to the text of the print. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { extractText, getDocumentProxy } from 'unpdf';
import { HouseholdCase } from '#database/cases/household-case';
import { storeDocument } from '#database/documents/document-store';
import { listGuarantorsOfLoan, listPapersOfLoan } from '#database/loans/loan-papers';
import { signContract } from '#database/loans/sign-contract';
import { Resolution } from '#database/meetings/meeting-entities';
import { recordGuarantor } from '#database/registers/entries/guarantees';
import { strikeEntry } from '#database/registers/entries/strike';
import { getRow } from '#database/rows';
import { aReservedLoan, aSignedLoan, WITNESSES } from '#database/testing/lent-loan';
import { actOf, aProposedCase, aWorld, kept, ON, type World } from '#database/testing/money-world';
import { inWriting, speakingIn } from '#database/testing/negotiation-world';
import { aReservedSplit } from '#database/testing/split-loan';
import { printNext } from './press.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterAll(() => world.close());

const NEGOTIATING = { status: 'negotiating' } as const;

const log = pino({ level: 'silent' });

async function printAll(): Promise<void> {
  while (await printNext(world.database, log));
}

async function guarantee(loanId: string, mostSatang: bigint): Promise<string> {
  const { personId } = await aProposedCase(world);
  const plan = { centreId: world.centreId, loanId, personId, mostSatang, signedOn: ON };
  const secretary = actOf(world, 'secretary');
  return kept(await world.run((em) => recordGuarantor(em, plan, secretary))).id;
}

function strike(entryId: string): Promise<unknown> {
  const plan = { centreId: world.centreId, kind: 'guarantor', entryId, reason: 'ลงผิด' } as const;
  return world.run((em) => strikeEntry(em, plan, actOf(world, 'secretary')));
}

interface Paper {
  readonly kind: string;
  readonly fileName: string;
  readonly text: string;
}

async function papersOf(subjectId: string): Promise<Paper[]> {
  const rows = await world.database
    .fork()
    .execute<{ kind: string; fileName: string; content: Buffer }[]>(
      'select kind, file_name as "fileName", content from document where subject_id = ? order by kind',
      [subjectId],
    );
  const papers: Paper[] = [];
  for (const { kind, fileName, content } of rows) {
    const document = await getDocumentProxy(new Uint8Array(content));
    const { text } = await extractText(document, { mergePages: true });
    papers.push({ kind, fileName, text: text.replace(/\s+/gu, ' ') });
  }
  return papers;
}

const openOrders = (subjectId: string) =>
  world.database
    .fork()
    .execute<{ kind: string }[]>('select kind from document_order where subject_id = ?', [
      subjectId,
    ]);

describe('the surety paper of a guarantor', () => {
  it('is printed for each, numbered under the contract, with the resolution and its evidence', async () => {
    const { loanId } = await aReservedLoan(world);
    const first = await guarantee(loanId, 1_500_025n);
    const second = await guarantee(loanId, 900_000n);
    await printAll();
    const [one] = await papersOf(first);
    const [two] = await papersOf(second);
    expect(one?.fileName).toMatch(/^surety-contract-\d+-2564-1\.pdf$/u);
    expect(two?.fileName).toMatch(/^surety-contract-\d+-2564-2\.pdf$/u);
    const [item] = await world.database.fork().execute<{ hash: string }[]>(
      `select i.evidence_hash as hash from agenda_item i join resolution r on r.item_id = i.id
         join loan l on l.resolution_id = r.id where l.id = ?`,
      [loanId],
    );
    for (const part of ['15,000.25', '27,450.00', '30 instalments', item?.hash ?? 'no hash']) {
      expect(one?.text).toContain(part);
    }
    expect(two?.text).toContain('9,000.00');
    const listed = await listGuarantorsOfLoan(world.database.fork(), loanId);
    expect(listed.map(({ guarantorId }) => guarantorId)).toEqual([first, second]);
    expect(listed.every(({ documentId }) => documentId !== null)).toBe(true);
  });

  it('names every fund that lends', async () => {
    const { loanId, fundIds } = await aReservedSplit(world, [1_000_000n, 1_000_001n, 744_999n]);
    const id = await guarantee(loanId, 2_745_000n);
    await printAll();
    const [paper] = await papersOf(id);
    expect(fundIds).toHaveLength(3);
    for (const part of ['10,000.00', '10,000.01', '7,449.99', '27,450.00']) {
      expect(paper?.text).toContain(part);
    }
  });

  it('is not printed once the entry was struck out, and the next keeps its own number', async () => {
    const { loanId } = await aReservedLoan(world);
    const wrong = await guarantee(loanId, 1_000_000n);
    await strike(wrong);
    expect(await openOrders(wrong)).toEqual([]);
    const right = await guarantee(loanId, 1_000_000n);
    await printAll();
    expect(await papersOf(wrong)).toEqual([]);
    expect((await papersOf(right))[0]?.fileName).toMatch(/-2564-2\.pdf$/u);
    const listed = await listGuarantorsOfLoan(world.database.fork(), loanId);
    expect(listed.map(({ guarantorId }) => guarantorId)).toEqual([right]);
  });

  it('is never made where nobody guarantees, and the database itself refuses it', async () => {
    const { loanId } = await aReservedLoan(world);
    expect(await listGuarantorsOfLoan(world.database.fork(), loanId)).toEqual([]);
    const place = { centreId: world.centreId, areaCode: '55170401' };
    const content = new Uint8Array([1]);
    const paper = { place, caseId: null, fileName: 'x.pdf', content, at: `${ON}T00:00:00.000Z` };
    const store = (kind: 'surety-contract' | 'payoff-instruction', subjectId: string) =>
      world.run((em) => storeDocument(em, { ...paper, kind, subjectId }));
    await expect(store('surety-contract', randomUUID())).rejects.toMatchObject({ code: '23514' });
    await expect(store('payoff-instruction', loanId)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the payoff instruction of a contract', () => {
  it('says where a creditor who settled in writing is paid, until when and on what paper', async () => {
    const loan = await aReservedLoan(world);
    const talks = speakingIn(() => world);
    const house = { ...loan, debtIds: [loan.debtId] };
    await world.run((em) => em.nativeUpdate(HouseholdCase, { id: loan.caseId }, NEGOTIATING));
    kept(await talks.sign(house));
    kept(await talks.end(await talks.begun(house), inWriting(2_745_000n)));
    const signing = { loanId: loan.loanId, signedOn: ON, witnessNames: WITNESSES };
    kept(await world.run((em) => signContract(em, signing, actOf(world, 'treasurer'))));
    await printAll();
    const [paper] = await papersOf(loan.loanId);
    for (const part of ['012-3-45678-9', '7/2564', '27,450.00']) {
      expect(paper?.text).toContain(part);
    }
    expect(paper?.text).toMatch(/30 .{1,14} 64/u);
  });

  it('is printed once it is signed, with the sum of the resolution, of the contract and of the debts', async () => {
    const { loanId } = await aReservedLoan(world);
    expect(await openOrders(loanId)).toEqual([]);
    const signed = await aSignedLoan(world);
    await printAll();
    const [paper] = await papersOf(signed.loanId);
    expect(paper).toMatchObject({ kind: 'payoff-instruction' });
    expect(paper?.fileName).toMatch(/^payoff-instruction-\d+-2564\.pdf$/u);
    const [loan] = await world.database
      .fork()
      .execute<{ resolutionId: string; principal: string }[]>(
        `select resolution_id as "resolutionId", principal_satang::text as principal
           from loan where id = ?`,
        [signed.loanId],
      );
    const resolution = await getRow(world.database.fork(), Resolution, { id: loan!.resolutionId });
    expect(String(resolution.amountSatang)).toBe(loan?.principal);
    expect(paper?.text.match(/27,450\.00/gu)?.length).toBeGreaterThanOrEqual(3);
    const listed = await listPapersOfLoan(world.database.fork(), signed.loanId);
    expect(listed.map(({ kind }) => kind)).toEqual(['payoff-instruction']);
  });
});
