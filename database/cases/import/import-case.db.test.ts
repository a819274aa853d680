import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accedeFund } from '../../funds/accede-fund.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import type { NamedSeat } from '../../people/find-seats.ts';
import type { RowPlace } from '../../places/place.ts';
import { aPaperCase } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import { readCaseFile } from '../queries/read-case-file.ts';
import { importCase } from './import-case.ts';
import type { PaperCase } from './paper-case.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;
let fundId: string;

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em);
  secretary = await aSeat(em, { role: 'secretary', place });
  const fund = await inTransaction(test.database, (inner) =>
    accedeFund(
      inner,
      {
        centreId: place.centreId,
        kind: 'savings-group',
        nameTh: 'กลุ่มออมทรัพย์',
        nameEn: 'Savings group',
        hasMoney: true,
        lends: true,
        rateBasisPoints: 600,
        countsInHeadline: true,
        reserveSatang: 0n,
        capitalSatang: 10_000_000n,
        accededOn: '2018-06-01',
        isDemo: false,
      },
      { ...actingIn(secretary), at: SOME_INSTANT },
    ),
  );
  if ('refused' in fund) throw new Error(fund.refused);
  fundId = fund.fundId;
});
afterAll(() => test.stop());

const take = (change: Partial<PaperCase> = {}) =>
  inTransaction(
    test.database,
    (em) =>
      importCase(em, {
        paper: aPaperCase(place.centreId, change),
        actor: actingIn(secretary),
        at: SOME_INSTANT,
      }),
    (outcome) => !('refused' in outcome),
  );

const enrolled = aPaperCase('').moves;
const repaying = [
  ...enrolled,
  { status: 'negotiating', on: '2020-11-20' },
  { status: 'proposed', on: '2020-12-01' },
  { status: 'decided', on: '2020-12-05' },
  { status: 'contracted', on: '2020-12-08' },
  { status: 'repaying', on: '2020-12-10' },
] as const;

const merged = [
  { ...aPaperCase('').debts[0]!, treatment: 'refinance' as const, payoffSatang: 2_745_000n },
];

const loan = () => ({
  fundId,
  principalSatang: 2_745_000n,
  termMonths: 30,
  disbursedOn: '2020-12-10',
  firstDueOn: '2021-01-10',
  payments: [
    { amountSatang: 98_762n, paidOn: '2021-01-10' },
    { amountSatang: 98_762n, paidOn: '2021-02-10' },
  ],
});

const inRepayment = () => ({
  startAt: 'repaying' as const,
  moves: repaying,
  debts: merged,
  proposal: { termMonths: 30, firstDueOn: '2021-01-10' },
  loan: loan(),
});

async function file(caseId: string) {
  return (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
}

async function messages(caseId: string) {
  return test.database
    .fork()
    .execute('select process_id, type, payload from outbox where payload::text like ?', [
      `%${caseId}%`,
    ]);
}

describe('importCase', () => {
  it('takes over an enrolled household with its dated way, survey and assessment', async () => {
    const taken = await take();
    if ('refused' in taken) throw new Error(taken.refused);
    const { row, moves, finance } = await file(taken.caseId);
    expect(row).toMatchObject({ status: 'enrolled', openedOn: '2020-10-01', waitingDays: 125 });
    expect(taken).toMatchObject({ number: 1, yearBe: 2563 });
    expect(moves.map((move) => move.status)).toEqual(enrolled.map((move) => move.status));
    expect(finance.before).toMatchObject({ debtSatang: 2_745_000n, residualSatang: 600_000n });
    const input = { caseId: taken.caseId, ...place, startAt: 'enrolled', loanId: null };
    const processId = `case/${taken.caseId}`;
    expect(await messages(taken.caseId)).toEqual([
      { process_id: processId, type: 'start', payload: input },
    ]);
  });

  it('brings a loan with its payments into sound books, and tells only the case to start', async () => {
    const taken = await take(inRepayment());
    if ('refused' in taken) throw new Error(taken.refused);
    const { finance, proposal } = await file(taken.caseId);
    // First payment: 850.37 principal and 137.25 interest; second 854.62 principal.
    expect(finance.debtNowSatang).toBe(2_745_000n - 85_037n - 85_462n);
    expect(proposal).toMatchObject({ amountSatang: 2_745_000n, instalmentSatang: 98_762n });
    expect(await checkBooks(test.database.fork())).toEqual([]);
    const told = await messages(taken.caseId);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ type: 'start', payload: { startAt: 'repaying' } });
    expect((told[0] as { payload: { loanId: unknown } }).payload.loanId).toEqual(
      expect.any(String),
    );
  });

  it('takes over an honoured household with its certificate number', async () => {
    const taken = await take({
      startAt: 'honoured',
      moves: [
        ...repaying,
        { status: 'cleared', on: '2021-03-01' },
        { status: 'honoured', on: '2021-03-20' },
      ],
      honour: { ceremonyOn: '2021-03-20', mayBeNamed: true },
    });
    if ('refused' in taken) throw new Error(taken.refused);
    const { honour } = await file(taken.caseId);
    expect(honour).toEqual({ number: 1, yearBe: 2564, ceremonyOn: '2021-03-20' });
    const told = await messages(taken.caseId);
    expect(told).toMatchObject([{ type: 'start', payload: { isHonoured: true } }]);
  });

  it('asks for the certificate of an honour also when the case is over', async () => {
    const taken = await take({
      startAt: 'closed',
      moves: [
        ...repaying,
        { status: 'cleared', on: '2021-01-01' },
        { status: 'honoured', on: '2021-01-05' },
        { status: 'watched', on: '2021-01-05' },
        { status: 'closed', on: '2021-03-01' },
      ],
      honour: { ceremonyOn: '2021-01-05', mayBeNamed: true },
    });
    if ('refused' in taken) throw new Error(taken.refused);
    const payload = { startAt: 'closed', isHonoured: true };
    expect(await messages(taken.caseId)).toMatchObject([{ type: 'start', payload }]);
  });

  it('asks for no process when the case is over', async () => {
    const moves = [
      ...repaying,
      { status: 'cleared', on: '2021-01-01' },
      { status: 'watched', on: '2021-01-02' },
      { status: 'closed', on: '2021-03-01' },
    ] as const;
    const taken = await take({ startAt: 'closed', moves });
    if ('refused' in taken) throw new Error(taken.refused);
    expect((await file(taken.caseId)).row.closedOn).toBe('2021-03-01');
    expect(await messages(taken.caseId)).toEqual([]);
  });

  it('refuses paper that cannot be and keeps nothing of it', async () => {
    const before = await test.database.fork().execute('select count(*) from household_case');
    const table: [Partial<PaperCase>, string][] = [
      [{ moves: enrolled.slice(1) }, 'moves-must-begin-identified'],
      [{ startAt: 'assessed' }, 'last-move-is-not-the-start'],
      [{ moves: enrolled.filter((move) => move.status !== 'assessed') }, 'move-not-on-the-path'],
      [{ openedOn: '2020-09-30' }, 'dates-out-of-order'],
      [
        { moves: enrolled.with(-1, { status: 'enrolled', on: '2021-03-26' }) },
        'date-in-the-future',
      ],
      [{ debts: [{ ...merged[0]!, member: 7 }] }, 'not-a-member'],
      [{ debts: [{ ...merged[0]!, treatment: 'stays' }] }, 'payoff-for-refinanced-debts-only'],
      [{ debts: [{ ...merged[0]!, creditorFundId: place.centreId }] }, 'no-such-fund'],
      [{ ...inRepayment(), loan: null }, 'loan-missing'],
      [{ loan: loan() }, 'loan-not-expected'],
      [{ honour: { ceremonyOn: SOME_DAY, mayBeNamed: false } }, 'honour-not-expected'],
      [{ ...inRepayment(), loan: { ...loan(), fundId: place.centreId } }, 'no-such-fund'],
      [{ ...inRepayment(), loan: { ...loan(), disbursedOn: '2021-03-26' } }, 'dates-out-of-order'],
      [{ ...inRepayment(), debts: [] }, 'nothing-to-refinance'],
    ];
    for (const [change, refused] of table) expect(await take(change)).toMatchObject({ refused });
    expect(await test.database.fork().execute('select count(*) from household_case')).toEqual(
      before,
    );
  });

  it('refuses a payment beyond the debt by its place, and books none of it', async () => {
    const payments = [{ amountSatang: 9_000_000n, paidOn: '2021-01-10' }];
    const outcome = await take({ ...inRepayment(), loan: { ...loan(), payments } });
    expect(outcome).toEqual({ refused: 'more-than-owed', paymentIndex: 0 });
    expect(await checkBooks(test.database.fork())).toEqual([]);
  });
});
