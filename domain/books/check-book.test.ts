import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { planHouseholds, totalsOf } from './book-plan.ts';
import { checkBook } from './check-book.ts';
import type { Fault } from './faults.ts';
import type { SheetKey } from './layout/sheets.ts';
import { A_BOOK, sheetsOf, spoilt, type TypedBook } from './testing/a-book.ts';

const TODAY = plainDate('2021-03-25');

function check(book: TypedBook) {
  return checkBook(sheetsOf(book), TODAY);
}

/** What is wrong, as `sheet row column code`. */
function faultsOf(book: TypedBook): string[] {
  const checked = check(book);
  if (!('faults' in checked)) return [];
  return checked.faults.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);
}

function wholeBook(book: TypedBook = A_BOOK) {
  const checked = check(book);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked;
}

describe('a right book', () => {
  it('has no fault, no alert, and sums to the satang', () => {
    const { book, alerts } = wholeBook();
    expect(alerts).toEqual([]);
    expect(totalsOf(book)).toEqual({
      funds: 2,
      households: 4,
      people: 5,
      members: 3,
      loans: 4,
      repayments: 4,
      stages: { registered: 1, identified: 1, consented: 1, repaying: 1 },
      capitalSatang: 23_000_050n,
      savingsSatang: 1_330_025n,
      lentSatang: 5_844_999n,
      owedSatang: 5_074_500n,
      paidSatang: 918_024n,
    });
  });

  it('gives each household the stage that it proves (decision 0017)', () => {
    const stages = planHouseholds(wholeBook().book).map(
      ({ household, stage, contract, fundLoans }) => [
        household.code,
        stage,
        contract?.loan.number ?? null,
        fundLoans.map(({ loan }) => loan.number),
      ],
    );
    expect(stages).toEqual([
      ['ค1', 'repaying', '1/2563', []],
      ['ค2', 'consented', null, ['1/2563']],
      ['ค3', 'identified', null, ['2/2563']],
      ['ค4', 'registered', null, ['3/2562']],
    ]);
  });

  it('passes over blank rows and examples', () => {
    const example = { ...A_BOOK.funds[0], code: 'ตัวอย่าง-ก1', capital: 'ไม่ใช่ตัวเลข' };
    const book = { ...A_BOOK, funds: [example, {}, { code: ' ' }, ...A_BOOK.funds] };
    const checked = wholeBook(book);
    expect(checked.examples).toBe(1);
    expect(checked.book.funds.map(({ row }) => row)).toEqual([5, 6]);
  });
});

describe('a spoilt cell', () => {
  const formula = { kind: 'formula', text: 'SUM(A1:A2)' } as const;
  const cases: [string, TypedBook][] = [
    ['funds 2 code cell-is-empty', spoilt('funds', 0, { code: '' })],
    ['funds 2 capital cell-is-formula', spoilt('funds', 0, { capital: formula })],
    [
      'funds 2 capital cell-is-error',
      spoilt('funds', 0, { capital: { kind: 'error', text: '#REF!' } }),
    ],
    ['funds 2 name text-too-long', spoilt('funds', 0, { name: 'ก'.repeat(101) })],
    ['funds 2 accededOn not-a-date', spoilt('funds', 0, { accededOn: 'เมื่อวาน' })],
    [
      'funds 2 accededOn not-a-date',
      spoilt('funds', 0, { accededOn: { kind: 'number', text: '43374' } }),
    ],
    ['funds 2 accededOn no-such-day', spoilt('funds', 0, { accededOn: '31/2/2561' })],
    ['funds 2 accededOn year-out-of-range', spoilt('funds', 0, { accededOn: '1/1/3104' })],
    ['funds 2 capital not-an-amount', spoilt('funds', 0, { capital: '1,50,000' })],
    ['funds 2 capital too-many-decimals', spoilt('funds', 0, { capital: '1.005' })],
    ['funds 2 capital negative-money', spoilt('funds', 0, { capital: '-1' })],
    ['funds 2 capital money-too-large', spoilt('funds', 0, { capital: '99999999999' })],
    ['funds 2 rate not-a-percentage', spoilt('funds', 0, { rate: '6 บาท' })],
    ['funds 2 kind not-in-the-list', spoilt('funds', 0, { kind: 'กองทุนลับ' })],
    [
      'households 2 villageNumber not-a-whole-number',
      spoilt('households', 0, { villageNumber: '4.5' }),
    ],
    ['households 2 houseCode house-code-digits', spoilt('households', 0, { houseCode: '123' })],
    [
      'people 2 citizenId citizen-id-check-digit',
      spoilt('people', 0, { citizenId: '2000000004508' }),
    ],
    ['people 2 phone not-a-thai-phone', spoilt('people', 0, { phone: '123' })],
  ];
  it.each(cases)('%s', (told, book) => {
    expect(faultsOf(book)).toEqual([told]);
  });
});

describe('rows that cannot be', () => {
  const cases: [string, TypedBook][] = [
    [
      'funds 3 code row-twice',
      { ...spoilt('funds', 1, { code: 'ก1' }), members: [], loans: [], repayments: [] },
    ],
    ['funds 3 name row-twice', spoilt('funds', 1, { name: 'กลุ่มออมทรัพย์' })],
    ['households 3 houseNumber row-twice', spoilt('households', 1, { houseNumber: '12/3' })],
    [
      'members 3 memberNumber row-twice',
      spoilt('members', 1, { fundCode: 'ก1', personCode: 'บ2' }),
    ],
    ['members 4 personCode row-twice', spoilt('members', 2, { personCode: 'บ1' })],
    ['repayments 3 null row-twice', spoilt('repayments', 1, { receiptNumber: '1/2564' })],
    ['people 6 householdCode unknown-household', spoilt('people', 4, { householdCode: 'ค9' })],
    ['members 2 fundCode unknown-fund', spoilt('members', 0, { fundCode: 'ก9' })],
    ['members 2 personCode unknown-person', spoilt('members', 0, { personCode: 'บ9' })],
    ['loans 4 personCode unknown-person', spoilt('loans', 2, { personCode: 'บ9' })],
    ['repayments 5 loanNumber unknown-loan', spoilt('repayments', 3, { loanNumber: '9/2562' })],
    [
      'households 5 code household-without-people',
      {
        ...A_BOOK,
        people: A_BOOK.people.filter(({ code }) => code !== 'บ4'),
        members: A_BOOK.members.slice(0, 2),
        loans: A_BOOK.loans.slice(0, 3),
        repayments: A_BOOK.repayments.slice(0, 3),
      },
    ],
    ['households 2 code exactly-one-head', spoilt('people', 4, { relation: 'หัวหน้าครัวเรือน' })],
    [
      'households 2 villageNumber village-number-out-of-range',
      spoilt('households', 0, { villageNumber: '100' }),
    ],
    ['people 5 citizenId citizen-id-or-reason', spoilt('people', 3, { noIdReason: '' })],
    ['people 3 citizenId citizen-id-twice', spoilt('people', 1, { citizenId: '2000000004509' })],
    ['people 2 birthOn date-in-the-future', spoilt('people', 0, { birthOn: '26/3/2564' })],
    ['funds 3 rate rate-above-lawful', spoilt('funds', 1, { rate: '15.01' })],
    ['funds 3 hasMoney fund-without-money', spoilt('funds', 1, { hasMoney: 'ไม่มีเงิน' })],
    [
      'loans 4 principal money-must-be-positive',
      spoilt('loans', 2, { principal: '0', balance: '0' }),
    ],
    ['loans 4 termMonths months-out-of-range', spoilt('loans', 2, { termMonths: '361' })],
    ['loans 4 firstDueOn dates-out-of-order', spoilt('loans', 2, { firstDueOn: '9/1/2563' })],
    ['loans 4 balance balance-does-not-agree', spoilt('loans', 2, { balance: '9,999.98' })],
    [
      'loans 4 addedInterest added-interest-incomplete',
      spoilt('loans', 2, { addedInterest: '100' }),
    ],
    [
      'loans 4 addedInterest added-interest-above-principal',
      spoilt('loans', 2, {
        addedInterest: '10,000',
        interestDueSince: '1/1/2563',
        hasAgreement: 'มี',
      }),
    ],
    ['repayments 4 amount parts-do-not-sum', spoilt('repayments', 2, { interest: '1,200.01' })],
    ['repayments 4 paidOn dates-out-of-order', spoilt('repayments', 2, { paidOn: '1/2/2564' })],
    ['loans 2 fundCode never-refinances', spoilt('funds', 0, { kind: 'กองทุน กข.คจ.' })],
    ['loans 2 fundCode fund-does-not-lend', spoilt('funds', 0, { lends: 'ไม่ให้กู้' })],
    ['loans 2 rate contract-rate-differs', spoilt('loans', 0, { rate: '6.01' })],
    ['loans 2 origin contract-without-consent', spoilt('households', 0, { consentedOn: '' })],
    [
      'loans 2 addedInterest interest-on-interest-in-contract',
      spoilt('loans', 0, {
        addedInterest: '450',
        interestDueSince: '11/12/2562',
        hasAgreement: 'มี',
      }),
    ],
    [
      'loans 4 origin second-contract',
      {
        ...spoilt('loans', 2, {
          personCode: 'บ5',
          origin: 'สัญญาของศูนย์ฯ',
          lentOn: '10/12/2563',
          firstDueOn: '10/1/2564',
          rate: '6',
        }),
      },
    ],
  ];
  it.each(cases)('%s', (told, book) => {
    expect(faultsOf(book)).toEqual([told]);
  });

  it('refuses a sheet that is not there, other headings and a file of nothing', () => {
    const without = sheetsOf(A_BOOK);
    without.delete('เงินกู้');
    expect(checkBook(without, TODAY)).toMatchObject({
      faults: [{ sheet: 'loans', row: 1, column: null, code: 'sheet-missing' }],
    });
    const renamed = sheetsOf(A_BOOK);
    renamed.set('กองทุน', [{ row: 1, cells: new Map([[0, { kind: 'text', text: 'รหัส' }]]) }]);
    const faults = checkBook(renamed, TODAY) as { faults: readonly Fault[] };
    expect(faults.faults).toHaveLength(9);
    expect(faults.faults[0]).toMatchObject({ column: 'code', code: 'heading-differs' });
    const many = Array.from({ length: 301 }, (_, row) => ({ code: `ค${row}` }));
    expect(faultsOf({ ...A_BOOK, households: many })[0]).toBe('households 1 null too-many-rows');
    const keys = Object.keys(A_BOOK) as SheetKey[];
    const empty = Object.fromEntries(keys.map((key) => [key, []])) as unknown as TypedBook;
    expect(faultsOf(empty)).toEqual(['funds 1 null sheet-empty']);
    expect(faultsOf({ ...empty, funds: A_BOOK.funds })).toEqual([]);
  });
});

describe('a contract whose paper allocated otherwise', () => {
  it('is told with both balances and not refused', () => {
    const book = {
      ...spoilt('repayments', 0, { principal: '850.00', interest: '137.62' }),
      loans: spoilt('loans', 0, { balance: '25,745.38' }).loans,
    };
    expect(wholeBook(book).alerts).toEqual([
      {
        sheet: 'loans',
        row: 2,
        column: 'balance',
        code: 'contract-balance-differs',
        figures: { book: '25,745.38', contract: '25,745.01' },
      },
    ]);
  });

  it('is refused where the books could not take a payment', () => {
    const last = {
      ...A_BOOK.repayments[0],
      paidOn: '11/1/2564',
      amount: '26,599.63',
      principal: '25,000',
      interest: '1,599.63',
      receiptNumber: '9',
    };
    const book = {
      ...A_BOOK,
      repayments: [...A_BOOK.repayments, last],
      loans: spoilt('loans', 0, { balance: '745.01' }).loans,
    };
    expect(faultsOf(book)).toEqual(['repayments 3 amount contract-allocation-refused']);
  });
});

describe('a loan of a fund above 15 % a year (s.654)', () => {
  it('is told and taken as it is', () => {
    const { alerts } = wholeBook(spoilt('loans', 2, { rate: '18' }));
    expect(alerts).toMatchObject([{ row: 4, column: 'rate', code: 'fund-loan-above-lawful' }]);
  });
});
