import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanQuote } from '#contracts/loan-quotes';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let member: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  member = await village.person('member');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const TO_THE_SATANG = { rule: 'half-up', unitSatang: 1 };
const CONVENTIONS = {
  dayCount: 'equal-months',
  brokenPeriods: 'whole',
  annuityRate: 'equal-periods',
  interestOn: 'scheduled-balance',
  recast: 'at-each-change',
  deferredInterest: 'next-instalment',
  subPeriods: 'together',
  oddSatang: 'largest-remainder',
  emptyRows: 'drop',
  rounding: {
    interest: TO_THE_SATANG,
    instalment: TO_THE_SATANG,
    principal: TO_THE_SATANG,
    fee: TO_THE_SATANG,
  },
};

const DUES = { kind: 'every', every: 1, unit: 'month', firstDueOn: '2021-05-05', count: 30 };

const TERMS = {
  drawdowns: [{ on: '2021-04-05', amountSatang: '2745000' }],
  rates: [{ from: '2021-04-05', per: 'year', householdPercent: '6' }],
  dues: DUES,
  shape: { kind: 'annuity' },
  conventions: CONVENTIONS,
};

const ask = (terms: object, more: object = {}) =>
  member.post('loanQuotes', {}, { body: { terms: { ...TERMS, ...terms }, ...more }, key: null });

async function countsOfEverything(): Promise<unknown> {
  const em = services.database.fork();
  return em.execute(
    `select table_name, (xpath('/row/c/text()', query_to_xml(
       format('select count(*) as c from %I', table_name), false, true, '')))[1]::text as rows
     from information_schema.tables where table_schema = 'public' order by table_name`,
  );
}

describe('a loan quote', () => {
  it('tells the household’s schedule to the satang, without a key and without a case', async () => {
    const { status, body } = await ask({});
    expect(status).toBe(200);
    const quote = body as LoanQuote;
    expect(quote.rows).toHaveLength(30);
    expect(quote.rows[0]).toMatchObject({
      number: 1,
      dueOn: '2021-05-05',
      dueOnText: { th: '5 พฤษภาคม 2564', en: '5 May 2021' },
      days: 30,
      openingBalanceSatang: '2745000',
      principalSatang: '85037',
      interestSatang: '13725',
      payerInterestSatang: '0',
      feesSatang: '0',
      paymentSatang: '98762',
      balanceSatang: '2659963',
    });
    expect(quote.rows.at(-1)).toMatchObject({ paymentSatang: '98766', balanceSatang: '0' });
    expect(quote.totals.interestSatang).toBe('217864');
    expect(quote.trueRate).toEqual({
      method: 'irr-by-periods',
      householdBasisPoints: 600,
      wholeBasisPoints: 600,
    });
    expect(quote.stampDutySatang).toBe('1400');
    expect(quote.conventions).toEqual(CONVENTIONS);
  });

  it('changes nothing in the database and answers the same again', async () => {
    const before = await countsOfEverything();
    const [first, second] = [await ask({}), await ask({})];
    expect(second.body).toEqual(first.body);
    expect(await countsOfEverything()).toEqual(before);
  });

  it('warns with the section of the law', async () => {
    const rates = [{ from: '2021-04-05', per: 'month', householdPercent: '2' }];
    const { body } = await ask({ rates }, { lenderKind: 'poverty-fund' });
    const { warnings } = body as LoanQuote;
    expect(warnings.map(({ code, section }) => [code, section.en])).toEqual([
      ['rate-above-lawful', 'Civil and Commercial Code s.654'],
      ['true-rate-above-lawful', 'Civil and Commercial Code s.654'],
      ['written-evidence-needed', 'Civil and Commercial Code s.653'],
      ['stamp-duty-due', 'Revenue Code s.118'],
      ['poverty-fund-bears-no-interest', expect.any(String)],
      ['poverty-fund-not-for-old-debt', expect.any(String)],
    ]);
  });

  it('reproduces a table of Apache Fineract from outside', async () => {
    // ProgressiveEMICalculatorTest, multiDisbursedAmt200InDifferentPeriod.
    const halfEven = { rule: 'half-even', unitSatang: 1 };
    const { body } = await ask({
      drawdowns: [
        { on: '2024-01-01', amountSatang: '10000' },
        { on: '2024-02-15', amountSatang: '10000' },
      ],
      rates: [{ from: '2024-01-01', per: 'year', householdPercent: '9.4822' }],
      dues: { ...DUES, firstDueOn: '2024-02-01', count: 6 },
      conventions: {
        ...CONVENTIONS,
        brokenPeriods: 'by-days',
        annuityRate: 'by-days',
        interestOn: 'actual-balance',
        subPeriods: 'one-by-one',
        rounding: {
          interest: halfEven,
          instalment: halfEven,
          principal: halfEven,
          fee: halfEven,
        },
      },
    });
    const rows = (body as LoanQuote).rows.map((row) => [
      row.paymentSatang,
      row.interestSatang,
      row.balanceSatang,
    ]);
    expect(rows).toEqual([
      ['1713', '79', '8366'],
      ['3753', '107', '14720'],
      ['3753', '116', '11083'],
      ['3753', '88', '7418'],
      ['3753', '59', '3724'],
      ['3753', '29', '0'],
    ]);
  });

  it('carries shares, fees, graces, a payer and rows by hand', async () => {
    const { status, body } = await ask({
      rates: [{ from: '2021-04-05', per: 'year', householdPercent: '2', payerPercent: '4' }],
      dues: { ...DUES, count: 4 },
      shape: {
        kind: 'principal-shares',
        shares: [
          { on: '2021-05-05', percent: '0' },
          { on: '2021-06-05', percent: '40' },
          { on: '2021-08-05', percent: '60' },
        ],
      },
      graces: { interestDeferredInstalments: 1 },
      fees: [
        {
          code: 'service',
          time: 'first-drawdown',
          way: 'deducted',
          base: { of: 'principal', percent: '1' },
        },
      ],
      handRows: [{ kind: 'move', dueOn: '2021-07-05', toOn: '2021-07-09' }],
    });
    expect(status).toBe(200);
    const quote = body as LoanQuote;
    expect(quote.drawdowns[0]?.handedOverSatang).toBe('2717550');
    expect(quote.rows.map(({ dueOn }) => dueOn)).toContain('2021-07-09');
    expect(quote.rows[0]).toMatchObject({ interestSatang: '0', payerInterestSatang: '9150' });
    expect(quote.rows.at(-1)).toMatchObject({ balanceSatang: '0', unpaidInterestSatang: '0' });
  });
});

describe('a schedule that cannot be', () => {
  it.each([
    ['more-grace-than-instalments', { graces: { principalInstalments: 30 } }],
    [
      'shares-do-not-sum',
      { shape: { kind: 'principal-shares', shares: [{ on: '2021-05-05', percent: '99.9999' }] } },
    ],
    ['first-due-before-drawdown', { dues: { ...DUES, firstDueOn: '2021-04-04' } }],
    [
      'instalment-never-pays-off',
      {
        shape: { kind: 'fixed-instalment', amountSatang: '13725' },
        dues: { ...DUES, count: 'until-paid' },
      },
    ],
    ['too-many-instalments', { dues: { ...DUES, count: 1201 } }],
    [
      'too-many-drawdowns',
      {
        drawdowns: Array.from({ length: 61 }, (_, index) => ({
          on: `2021-04-${String((index % 28) + 1).padStart(2, '0')}`,
          amountSatang: '100',
        })),
      },
    ],
  ])('is refused by name: %s', async (code, terms) => {
    const { status, body } = await ask(terms);
    expect({ status, body }).toMatchObject({ status: 422, body: { code } });
  });

  it('names the interest that the instalment does not cover', async () => {
    const shape = { kind: 'fixed-instalment', amountSatang: '13725' };
    const { body } = await ask({ shape, dues: { ...DUES, count: 'until-paid' } });
    expect(body).toMatchObject({ figures: { number: '1', on: '2021-05-05', amount: '137.25' } });
  });

  it('is refused at the field when a convention is not named', async () => {
    const { dayCount: _left, ...conventions } = CONVENTIONS;
    const { status, body } = await ask({ conventions });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      fields: [{ path: 'terms.conventions.dayCount', code: 'missing' }],
    });
  });

  it('is refused when the body is larger than any loan needs', async () => {
    const padding = 'x'.repeat(1_100_000);
    const { status, body } = await ask({}, { padding });
    expect({ status, body }).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  });
});
