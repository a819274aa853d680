/** The papers beside a loan contract: the surety of each guarantor, and how the old creditors are paid. */

import { describe, expect, it, jest } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { printedPayoffInstruction } from './printed-payoff.ts';
import { printedSuretyContract } from './printed-surety.ts';
import { renderPdf } from './render-pdf.ts';
import { aLoanContract } from './testing/sample-documents.ts';
import { aPayoffInstruction, aSuretyContract, EVIDENCE_HASH } from './testing/sample-sureties.ts';

jest.setTimeout(60_000);

async function read(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/gu, ' ') };
}

const many = Array.from({ length: 27 }, (_, index) => ({
  fundName: { th: `กองทุนที่ ${index + 1}`, en: `Fund ${index + 1}` },
  amountSatang: index < 18 ? '101667' : '101666',
}));

describe('a surety contract', () => {
  it('names contract, debt, highest amount and time, in figures and words (CCC s.681)', async () => {
    const { pages, text } = await read(await renderPdf('surety-contract', aSuretyContract()));
    expect(pages).toBe(2);
    for (const part of [
      '7/2566-1',
      '27,450.00',
      '13,725.25',
      'baht and twenty-five satang',
      '30 instalments from 5 January 2024 to 5 June 2026',
      '3/2566-2',
      EVIDENCE_HASH,
    ]) {
      expect(text).toContain(part);
    }
    expect(printedSuretyContract(aSuretyContract())).toMatchObject({
      most: { words: { th: 'หนึ่งหมื่นสามพันเจ็ดร้อยยี่สิบห้าบาทยี่สิบห้าสตางค์' } },
      term: { months: '30', words: 'สามสิบ' },
      stampDuty: { figures: '10.00' },
    });
  });

  it('makes nobody a co-debtor, and says by when notice is given and who is freed', async () => {
    const { text } = await read(await renderPdf('surety-contract', aSuretyContract()));
    for (const section of ['681', '681/1', '682', '686', '691', '693', '698', '700']) {
      expect(text).toContain(section);
    }
    for (const part of [
      'never as a co-debtor',
      'within 60 days of a default',
      'frees the surety',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has a line for each of two witnesses', async () => {
    const { text } = await read(await renderPdf('surety-contract', aSuretyContract()));
    expect(text.match(/Witness/gu)).toHaveLength(2);
  });

  it('lists every fund that lends with its part, 27 of them too', async () => {
    const { text } = await read(
      await renderPdf('surety-contract', aSuretyContract({ lenders: many })),
    );
    expect(text).toContain('Annex: funds that lend together');
    expect(text).toContain('Fund 27');
    const one = await read(await renderPdf('surety-contract', aSuretyContract()));
    expect(one.text).not.toContain('Annex');
  });
});

describe('a payoff instruction', () => {
  it('says whom to pay which figure until when, and what is left for the borrower', async () => {
    const { pages, text } = await read(await renderPdf('payoff-instruction', aPayoffInstruction()));
    expect(pages).toBe(1);
    for (const part of [
      '012-3-45678-9',
      '9,450.00',
      '17,000.00',
      '26,450.00',
      '1,000.00',
      '4/2566',
      EVIDENCE_HASH,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('between the books of the funds');
    expect(printedPayoffInstruction(aPayoffInstruction())).toMatchObject({
      total: { words: { th: 'สองหมื่นหกพันสี่ร้อยห้าสิบบาทถ้วน' } },
      payoffs: [{ payBy: '31 ธ.ค. 66' }, { payBy: null, ground: null }],
    });
  });

  it('repeats its head over pages and keeps the signatures with the last line', async () => {
    const [first] = aPayoffInstruction().payoffs;
    const payoffs = Array.from({ length: 25 }, () => ({ ...first!, amountSatang: '100000' }));
    const facts = aPayoffInstruction({ payoffs });
    const { pages, text } = await read(await renderPdf('payoff-instruction', facts));
    expect(pages).toBeGreaterThan(2);
    expect(text.match(/Amount in baht/gu)?.length).toBeGreaterThan(1);
  });

  it('is not printed for more than the contract lends', () => {
    const less = aPayoffInstruction({
      principalSatang: '2644999',
      resolution: { ...aPayoffInstruction().resolution, amountSatang: '2644999' },
    });
    expect(() => printedPayoffInstruction(less)).toThrow('more than it lends');
  });
});

describe('a paper that rests on a resolution', () => {
  it.each(['loan-contract', 'surety-contract', 'payoff-instruction'] as const)(
    'is not printed with another sum than it lends: %s',
    async (kind) => {
      const facts = {
        'loan-contract': aLoanContract(),
        'surety-contract': aSuretyContract(),
        'payoff-instruction': aPayoffInstruction(),
      };
      const resolution = { ...facts[kind].resolution, amountSatang: '2745001' };
      const wrong = { ...facts[kind], resolution } as never;
      await expect(renderPdf(kind, wrong)).rejects.toThrow('by a resolution on 2745001');
    },
  );
});
