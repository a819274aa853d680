/** Contract and receipt of a loan that several funds lend together. */

import { describe, expect, it, jest } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderPdf } from './render-pdf.ts';
import { aLoanContract, aReceipt } from './testing/sample-documents.ts';

jest.setTimeout(60_000);

const share = (name: string, amountSatang: string) => ({
  fundName: { th: `กองทุน${name}`, en: `Fund ${name}` },
  amountSatang,
});

async function read(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text };
}

describe('papers of a loan of several funds', () => {
  it('the receipt says on its one page what each fund got', async () => {
    const shares = [share('A', '35979'), share('B', '61164'), share('C', '1619')];
    const { pages, text } = await read(await renderPdf('receipt', aReceipt({ shares })));
    expect(pages).toBe(1);
    for (const words of ['359.79', '611.64', '16.19', 'shared among the lenders']) {
      expect(text).toContain(words);
    }
    expect((await read(await renderPdf('receipt', aReceipt()))).text).not.toContain('shared among');
  });

  it('no receipt is printed whose funds got another sum', async () => {
    const shares = [share('A', '35979'), share('B', '61164')];
    await expect(renderPdf('receipt', aReceipt({ shares }))).rejects.toThrow(
      'whose funds got 97143',
    );
  });

  it('the contract lists every fund with what it lends, 27 of them too', async () => {
    const many = Array.from({ length: 27 }, (_, index) => share(String(index + 1), '101666'));
    const { text } = await read(await renderPdf('loan-contract', aLoanContract({ lenders: many })));
    expect(text).toContain('Annex 4: funds that lend together');
    expect(text).toContain('Fund 27');
    const one = await read(await renderPdf('loan-contract', aLoanContract()));
    expect(one.text).not.toContain('Annex 4');
  });
});
