/** Who reads the papers of a contract: the committee all of them, the household not those of its sureties. */

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { CaseFile } from '#contracts/cases';
import type { LoanView } from '#contracts/loans';
import type { DocumentKind } from '#database/documents/document-row';
import { storeDocument } from '#database/documents/document-store';
import { inTransaction } from '#database/transaction';
import { fillRegisters, type FilledVillage } from '../registers/testing/filled-village.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let filled: FilledVillage;
let suretyId: string;
beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  filled = await fillRegisters(village);
  await print('loan-contract', filled.loanId);
  await print('payoff-instruction', filled.loanId);
  suretyId = await print('surety-contract', filled.entries['guarantor'] ?? '');
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** As the press would. */
function print(kind: DocumentKind, subjectId: string): Promise<string> {
  const place = { centreId: village.centreId, areaCode: '55010101' };
  const paper = { kind, subjectId, place, caseId: filled.caseId, fileName: `${kind}.pdf` };
  const content = Buffer.from('%PDF-1.7 one');
  const at = '2026-11-23T03:00:00.000Z';
  return inTransaction(services.database, (em) => storeDocument(em, { ...paper, content, at }));
}

const readLoan = async (by: Person) =>
  (await by.get('loan', { loanId: filled.loanId })).body as LoanView;

const kindsInFile = async (by: Person) =>
  ((await by.get('case', { caseId: filled.caseId })).body as CaseFile).documents.map(
    ({ kind }) => kind,
  );

it('shows the committee each guarantor with the number, the amount and the print', async () => {
  const treasurer = await village.person('treasurer');
  const { guarantors, papers, contractNumber } = await readLoan(treasurer);
  expect(guarantors).toEqual([
    expect.objectContaining({
      suretyNumber: `${contractNumber}-1`,
      mostSatang: '3000000',
      documentId: suretyId,
    }),
  ]);
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'loan-contract',
    'payoff-instruction',
  ]);
  expect(await kindsInFile(treasurer)).toEqual(
    expect.arrayContaining(['payoff-instruction', 'surety-contract']),
  );
  const paper = await treasurer.get('document', { documentId: suretyId });
  expect(paper.status).toBe(200);
});

it('shows the household its contract, not its guarantors, their papers nor the accounts of creditors', async () => {
  const [row] = await services.database
    .fork()
    .execute<{ id: string }[]>('select household_id as id from household_case where id = ?', [
      filled.caseId,
    ]);
  const household = await village.person('household', { householdId: row?.id ?? '' });
  const { guarantors, papers } = await readLoan(household);
  expect(guarantors).toEqual([]);
  expect(papers.map(({ kind }) => kind)).toEqual(['loan-contract']);
  const kinds = await kindsInFile(household);
  expect(kinds).toContain('loan-contract');
  expect(kinds).not.toContain('surety-contract');
  expect(kinds).not.toContain('payoff-instruction');
  const paper = await household.get('document', { documentId: suretyId });
  expect(paper.status).toBe(404);
});

it('notes whose guarantee was shown to whom', async () => {
  const [count] = await services.database.fork().execute<{ looks: number }[]>(
    `select count(*)::int as looks from audit_event e join guarantor g on e.subject_id = g.person_id::text
      where e.action = 'person-listed' and e.subject_kind = 'person' and g.id = ?`,
    [filled.entries['guarantor'] ?? ''],
  );
  expect(count?.looks).toBeGreaterThan(0);
});
