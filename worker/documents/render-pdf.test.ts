import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { DocumentKind } from './document-data.ts';
import { renderPdf } from './render-pdf.ts';
import { aCancellation } from './testing/sample-cancellation.ts';
import { CENTRE, FUND } from './testing/sample-centre.ts';
import {
  aBlankCount,
  aCaseSummary,
  aCashCount,
  aCertificate,
  aDocumentOfEachKind,
  aLoanContract,
  aMeetingNotice,
  aReceipt,
} from './testing/sample-documents.ts';
import { anAgreement, anInvitation } from './testing/sample-letters.ts';
import { someMinutes, someSealedMinutes } from './testing/sample-minutes.ts';
import { somePaper } from './testing/sample-paper.ts';
import { aPayoffInstruction, aSuretyContract } from './testing/sample-sureties.ts';

// Readers built on pdf.js know letters by glyph and mix up Thai marks, so what is read back here is
// Latin text and figures; the Thai wording is tested in `printed-document.test.ts`.
async function textOf(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocumentProxy(pdf.slice());
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

const HOSTILE =
  '#panic("out") *bold* _em_ ] [ $x^2$ @ref <label> \\u{41} // /* `raw` = #import "/a.typ"';

describe('renderPdf', () => {
  const kinds = Object.keys(aDocumentOfEachKind()) as DocumentKind[];

  it.each(kinds)('makes a PDF/A of %s with Sarabun embedded and one page or more', async (kind) => {
    const pdf = await renderPdf(kind, aDocumentOfEachKind()[kind] as never);
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes.slice(0, 5)).toBe('%PDF-');
    expect(bytes).toContain('Sarabun-Regular');
    expect(bytes).toContain('FontFile2');
    expect(bytes).toContain('pdfaid');
    expect(pdf.length).toBeGreaterThan(15_000);
    expect((await textOf(pdf)).pages).toBeGreaterThanOrEqual(1);
  });

  it('gives the same bytes for the same facts', async () => {
    const first = await renderPdf('receipt', aReceipt());
    await renderPdf('minutes', someMinutes());
    expect(await renderPdf('receipt', aReceipt())).toEqual(first);
  });

  it('states pieces, sums and what is short on a count of cash, and leaves a blank one open', async () => {
    const { text } = await textOf(await renderPdf('cash-count', aCashCount()));
    for (const part of ['12,140.75', '12,152.75', '12.00', 'Short', 'twelve baht', '3/2567']) {
      expect(text).toContain(part);
    }
    const sheet = await textOf(await renderPdf('cash-count-blank', aBlankCount()));
    expect(sheet.pages).toBe(1);
    for (const part of ['1,000', '0.25', 'Counted by', 'Confirmed by']) {
      expect(sheet.text).toContain(part);
    }
    expect(sheet.text).not.toContain('12,140.75');
  });

  it('says on a receipt what the coins differ and how the money came', async () => {
    const coins = { cashSatang: '98750', differenceSatang: '-12' };
    const plain = await textOf(await renderPdf('receipt', aReceipt()));
    expect(plain.text).not.toContain('rounded');
    const { text, pages } = await textOf(
      await renderPdf('receipt', aReceipt({ coins, extraUse: 'lower' })),
    );
    expect(pages).toBe(1);
    expect(text).toContain('Cash 987.50 baht, rounded down by 0.12');
    const cameBy = { th: 'โอนเข้าบัญชี', en: 'Sent to the bank account ending 4321' };
    expect((await textOf(await renderPdf('receipt', aReceipt({ cameBy })))).text).toContain('4321');
    const back = await textOf(
      await renderPdf('receipt', aReceipt({ coins, isPaidOff: true, returnedSatang: '1250' })),
    );
    expect(back.pages).toBe(1);
    expect(back.text).toContain('Cash received 1,000.00 baht, returned 12.50 baht');
    expect(back.text).toContain('twelve baht');
    const wrong = { cashSatang: '98750', differenceSatang: '12' };
    await expect(renderPdf('receipt', aReceipt({ coins: wrong }))).rejects.toThrow(
      'not the amount',
    );
  });

  it('states principal, instalments, interest in all and stamp duty on a loan contract', async () => {
    const { text } = await textOf(await renderPdf('loan-contract', aLoanContract()));
    for (const amount of [
      '27,450.00',
      '987.62',
      '987.66',
      '2,178.64',
      '850.37',
      '137.25',
      '14.00',
      '5,000.00',
    ]) {
      expect(text).toContain(amount);
    }
    expect(text).toContain('6 % per year, on the declining balance');
  });

  it('states amount, parts and balance on a receipt', async () => {
    const { text } = await textOf(
      await renderPdf('receipt', aReceipt({ payer: 'Somchai Jaidee' })),
    );
    const sentence = 'Paid 987.62 baht: 850.37 off the principal and 137.25 of interest';
    for (const words of ['26,599.63', '14/2567', 'Somchai Jaidee', sentence]) {
      expect(text).toContain(words);
    }
  });

  it('invites a group on one page, and puts the terms it signs before the text of the centre', async () => {
    const invitation = await textOf(await renderPdf('group-invitation', anInvitation()));
    expect(invitation.pages).toBe(1);
    for (const part of ['3/2566', '12 May 2023, 18:30']) expect(invitation.text).toContain(part);
    const agreement = await textOf(await renderPdf('accession-agreement', anAgreement()));
    expect(agreement.pages).toBe(2);
    for (const part of ['4/2566', 'at 6 % per year, on the declining balance from 1 June 2023']) {
      expect(agreement.text).toContain(part);
    }
    const free = anAgreement({ rateBasisPoints: 0 });
    const { text } = await textOf(await renderPdf('accession-agreement', free));
    expect(text).toContain('without interest from 1 June 2023');
  });

  it('cancels a contract on one page, with what it was about and who is free of it', async () => {
    const { pages, text } = await textOf(await renderPdf('contract-cancellation', aCancellation()));
    expect(pages).toBe(1);
    for (const part of ['2/2566', '7/2566', '27,450.00', 'CCC s.386', 'CCC s.698']) {
      expect(text).toContain(part);
    }
    const split = aCancellation({
      lenders: Array.from({ length: 27 }, () => ({ fundName: FUND, amountSatang: '101667' })),
    });
    expect((await textOf(await renderPdf('contract-cancellation', split))).text).toContain(
      '1,016.67',
    );
  });

  it('prints votes, resolution and evidence hash in the minutes', async () => {
    const minutes = someMinutes();
    const { text } = await textOf(await renderPdf('minutes', minutes));
    expect(text).toContain(String(minutes.evidenceHash));
    expect(text).toContain('twenty-seven thousand four hundred fifty baht only');
    expect(text).toContain('3/2566-2');
    expect(text).toContain('Draft, not signed');
  });

  it('prints corrections, who signed and the seal on sealed minutes, the same bytes again', async () => {
    const sealed = someSealedMinutes();
    const pdf = await renderPdf('sealed-minutes', sealed);
    const { text } = await textOf(pdf);
    expect(text).toContain(String(sealed.seal?.contentHash));
    expect(text).toContain('Corrections of the draft before it was signed');
    expect(text).not.toContain('Draft, not signed');
    expect(await renderPdf('sealed-minutes', someSealedMinutes())).toEqual(pdf);
  });

  it('keeps a certificate on one page with two heads and very long names', async () => {
    const long = `นายประสิทธิ์ศักดิ์ ${'ณ อยุธยาทรัพย์เจริญรุ่งเรือง'.repeat(5)}`;
    const facts = aCertificate({ householdHeads: [long, 'Somchai Jaidee'] });
    const { pages, text } = await textOf(await renderPdf('honour-certificate', facts));
    expect(pages).toBe(1);
    expect(text).toContain('Somchai Jaidee');
  });

  it('says that it is demo data only when it is', async () => {
    const invented = await textOf(await renderPdf('honour-certificate', aCertificate()));
    const real = await textOf(
      await renderPdf('honour-certificate', aCertificate({ isDemo: false })),
    );
    expect(invented.text).toContain('demo data');
    expect(real.text).not.toContain('demo');
  });
});

describe('names that look like Typst source print as text', () => {
  const withHostileName = {
    'honour-certificate': aCertificate({ householdHeads: [HOSTILE] }),
    'loan-contract': aLoanContract({ borrower: { name: HOSTILE, address: HOSTILE } }),
    receipt: aReceipt({ payer: HOSTILE }),
    'meeting-notice': aMeetingNotice({ agenda: [{ title: HOSTILE, detail: HOSTILE }] }),
    minutes: someMinutes({ place: HOSTILE }),
    'sealed-minutes': someSealedMinutes({ corrections: [], place: HOSTILE }),
    'case-summary': aCaseSummary({ householdHead: HOSTILE }),
    'payoff-instruction': aPayoffInstruction({ borrower: HOSTILE }),
    'surety-contract': aSuretyContract({ guarantor: { name: HOSTILE, address: HOSTILE } }),
    'paper-sheets': somePaper({
      sheets: [
        {
          code: '000794-44',
          kind: 'collection',
          collection: { fundName: HOSTILE, collectOn: '2026-12-25', lines: [] },
        },
      ],
    }),
    'cash-count': aCashCount({ counter: { ...aCashCount().counter, name: HOSTILE } }),
    'contract-cancellation': aCancellation({ reason: HOSTILE }),
    'group-invitation': anInvitation({ meetPlace: HOSTILE }),
    'accession-agreement': anAgreement({ signer: HOSTILE }),
    'cash-count-blank': aBlankCount({ centre: { ...CENTRE, name: { th: HOSTILE, en: HOSTILE } } }),
  };

  it.each(Object.keys(withHostileName) as DocumentKind[])('in %s', async (kind) => {
    const { text } = await textOf(await renderPdf(kind, withHostileName[kind] as never));
    expect(text.replaceAll(' ', '')).toContain(HOSTILE.replaceAll(' ', ''));
  });

  it.each([
    ['an empty name', ''],
    ['control characters', 'A\u0000B\u0007\u009F\uFEFF'],
    ['marks that turn text around', 'A\u202Eecnal\u2066'],
    ['half a surrogate pair', 'A\uD800B'],
    ['letters that Sarabun lacks', 'ລາວ 李 😀 \uE000'],
    ['one word longer than the page', 'ก'.repeat(3_000)],
    ['line breaks', 'A\nB\r\nC'],
  ])('renders %s', async (_what, payer) => {
    const { text } = await textOf(await renderPdf('receipt', aReceipt({ payer })));
    expect(text).toContain('26,599.63');
  });
});
