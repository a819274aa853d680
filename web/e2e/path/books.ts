/** What the API says of the story's end: nothing open, books that balance, a certificate to print. */
import { expect } from '@jest/globals';
import { sumSatang } from '#domain/money/satang';
import type { ApiClient } from '../../../ops/client/api-client.ts';
import { readCase, readCentre, readLoan } from '../../../ops/client/reading.ts';
import type { Visitor } from '../house/visitor.ts';
import { LENDING_FUND } from './committee.ts';

/** Debits are credits in each move; the fund has its money back, with the interest on top. */
export async function expectBalancedBooks(treasurer: ApiClient, caseId: string): Promise<void> {
  const { loans, nextTasks, centreId } = await readCase(treasurer, caseId);
  expect(nextTasks).toEqual([]);
  expect(loans).toHaveLength(1);
  const loan = await readLoan(treasurer, loans?.[0]?.loanId ?? '');
  expect(loan).toMatchObject({
    status: 'paid',
    outstandingSatang: '0',
    principalSatang: '2745000',
  });
  for (const { lines } of loan.ledger) {
    const debits = sumSatang(lines.map(({ debitSatang }) => BigInt(debitSatang)));
    const credits = sumSatang(lines.map(({ creditSatang }) => BigInt(creditSatang)));
    expect(debits).toBe(credits);
  }
  const received = sumSatang(loan.receipts.map(({ amountSatang }) => BigInt(amountSatang)));
  const { funds } = await readCentre(treasurer, centreId);
  const fund = funds.find(({ name }) => name.th === LENDING_FUND);
  expect(fund).toMatchObject({ reservedSatang: '0', lentSatang: '0' });
  const capital = BigInt(fund?.capitalSatang ?? '0');
  expect(BigInt(fund?.cashSatang ?? '0')).toBe(capital + received - 2_745_000n);
}

/** Presses the certificate in the open file, and gets a paper that can be printed. */
export async function downloadCertificate({ page }: Visitor): Promise<void> {
  const link = page.getByRole('link', { name: /เปิดเอกสาร.*เกียรติ.*PDF/u }).first();
  const href = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(new URL(href, page.url()).href);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  const content = await answer.body();
  expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  expect(content.length).toBeGreaterThan(10_000);
}
