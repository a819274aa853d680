import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanSimulation } from '#contracts/simulation-results';
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

const HALF_EVEN = { rule: 'half-even', unitSatang: 1 };

/** 100 at 7 % over six months, as Apache Fineract's progressive loans are asked for. */
const TERMS = {
  drawdowns: [{ on: '2024-01-01', amountSatang: '10000' }],
  rates: [{ from: '2024-01-01', per: 'year', householdPercent: '7' }],
  dues: { kind: 'every', every: 1, unit: 'month', firstDueOn: '2024-02-01', count: 6 },
  shape: { kind: 'annuity' },
  conventions: {
    dayCount: 'equal-months',
    brokenPeriods: 'by-days',
    annuityRate: 'by-days',
    interestOn: 'actual-balance',
    recast: 'at-each-change',
    deferredInterest: 'next-instalment',
    subPeriods: 'one-by-one',
    oddSatang: 'last-instalment',
    emptyRows: 'drop',
    rounding: { interest: HALF_EVEN, instalment: HALF_EVEN, principal: HALF_EVEN, fee: HALF_EVEN },
  },
};

const POLICIES = {
  interestRuns: 'day',
  allocation: 'by-part',
  order: ['default-interest', 'fees', 'interest', 'principal'],
  earlyMoney: 'interest-to-the-day',
  excess: 'prepay',
  overpayment: 'refuse',
  afterTerm: 'contract',
  late: null,
  smallestLastSatang: '0',
};

const payment = (id: string, on: string, amountSatang: string) => ({
  kind: 'payment',
  id,
  on,
  amountSatang,
});

const ask = (more: object) => {
  const body = { terms: TERMS, policies: POLICIES, on: '2024-04-01', ...more };
  return member.post('loanSimulations', {}, { body, key: null });
};

async function countsOfEverything(): Promise<unknown> {
  const em = services.database.fork();
  return em.execute(
    `select table_name, (xpath('/row/c/text()', query_to_xml(
       format('select count(*) as c from %I', table_name), false, true, '')))[1]::text as rows
     from information_schema.tables where table_schema = 'public' order by table_name`,
  );
}

describe('a loan simulation', () => {
  it('reproduces a life of Apache Fineract from outside: a back-dated rate, payments counted anew', async () => {
    // LoanInterestRateChange.feature, UC1.
    const events = [
      payment('a', '2024-02-01', '1701'),
      payment('b', '2024-03-01', '1701'),
      { kind: 'rate-change', id: 'c', on: '2024-02-01', per: 'year', householdPercent: '4' },
    ];
    const { status, body } = await ask({ events });
    expect(status).toBe(200);
    const { rows, lines } = body as LoanSimulation;
    const figures = rows.map((row) => [
      row.principalSatang,
      row.interestSatang,
      String(Number(row.metPrincipalSatang) + Number(row.metInterestSatang)),
      row.balanceSatang,
    ]);
    expect(figures).toEqual([
      ['1643', '58', '1701', '8357'],
      ['1660', '28', '1688', '6697'],
      ['1666', '22', '13', '5031'],
      ['1671', '17', '0', '3360'],
      ['1677', '11', '0', '1683'],
      ['1683', '6', '0', '0'],
    ]);
    expect(lines.at(-1)).toMatchObject({
      eventId: 'b',
      onText: { th: '1 มีนาคม 2567', en: '1 March 2024' },
      principalSatang: '1673',
      interestSatang: '28',
      balanceSatang: '6684',
    });
  });

  it('tells arrears, prescription, the figure of any day and every policy it used', async () => {
    const { body } = await ask({
      policies: { ...POLICIES, late: { base: 'whole-balance', rate: '25' } },
      payOffDays: ['2024-02-15', '2024-05-01'],
    });
    const simulation = body as LoanSimulation;
    expect(simulation.arrears).toEqual({
      principalSatang: '3286',
      interestSatang: '116',
      feesSatang: '0',
      oldestDueOn: '2024-02-01',
      daysPastDue: 60,
    });
    expect(simulation.prescription).toEqual({
      runsFrom: '2024-02-01',
      lastDayOn: '2029-02-01',
      hasPassed: false,
    });
    expect(simulation.payOffs.map(({ on, interestSatang }) => [on, interestSatang])).toEqual([
      ['2024-02-15', '86'],
      ['2024-05-01', '232'],
    ]);
    expect(simulation.warnings.map(({ code, section }) => [code, section.en])).toEqual([
      ['late-charge-is-void', 'Civil and Commercial Code s.224/1'],
      ['payment-restarts-prescription', 'Civil and Commercial Code s.193/14, s.193/33'],
    ]);
    expect(simulation.conventions).toEqual(TERMS.conventions);
    expect(simulation.policies).toMatchObject({ interestRuns: 'day', excess: 'prepay' });
    expect(simulation.told.map(({ policy }) => policy)).toEqual([
      'interestRuns',
      'allocation',
      'order',
      'earlyMoney',
      'excess',
      'overpayment',
      'afterTerm',
      'late',
    ]);
  });

  it('carries every kind of event', async () => {
    const on = '2024-02-20';
    const { status, body } = await ask({
      limitSatang: '20000',
      events: [
        payment('slip', '2024-02-10', '500'),
        { kind: 'reversal', id: 'undo', on, paymentId: 'slip' },
        { kind: 'drawdown', id: 'top-up', on, amountSatang: '1000' },
        {
          kind: 'hand-row',
          id: 'move',
          on,
          change: { kind: 'move', dueOn: '2024-03-01', toOn: '2024-03-15' },
        },
        { kind: 'spread-arrears', id: 'spread', on, resolution: '4/2567' },
        {
          kind: 'waiver',
          id: 'waiver',
          on,
          part: 'interest',
          amountSatang: '10',
          resolution: '5/2567',
        },
        { kind: 'pay-off', id: 'end', on: '2024-03-20' },
      ],
    });
    expect({ status, body }).toMatchObject({ status: 200 });
    const { lines, payOff } = body as LoanSimulation;
    expect(lines.map(({ kind }) => kind)).toEqual([
      'agreed-drawdown',
      'payment',
      'drawdown',
      'hand-row',
      'spread-arrears',
      'waiver',
      'reversal',
      'pay-off',
    ]);
    expect(lines[1]).toMatchObject({ isReversed: true, principalSatang: '0' });
    expect(payOff.totalSatang).toBe('0');
  });

  it('takes the fees of instalments along, to the figure that pays off', async () => {
    const each = { code: 'book', time: 'each-instalment', way: 'paid' };
    const fees = [{ ...each, base: { of: 'fixed', amountSatang: '100' } }];
    const { body } = await ask({
      terms: { ...TERMS, fees },
      events: [{ kind: 'instalment', id: 'first', on: '2024-02-01' }],
    });
    const { rows, lines, arrears, payOff } = body as LoanSimulation;
    expect(rows.map((row) => row.feesSatang)).toEqual(Array(6).fill('100'));
    expect(lines[1]).toMatchObject({ feesSatang: '100', unpaidFeesSatang: '0' });
    expect(arrears.feesSatang).toBe('100');
    expect(payOff.feesSatang).toBe('200');
  });

  it('changes nothing in the database and answers the same again', async () => {
    const before = await countsOfEverything();
    const events = [payment('a', '2024-02-01', '1701')];
    const [first, second] = [await ask({ events }), await ask({ events })];
    expect(second.body).toEqual(first.body);
    expect(await countsOfEverything()).toEqual(before);
  });
});

describe('a life that cannot be', () => {
  it('is refused by name, with the event, the day and the figure', async () => {
    const { status, body } = await ask({ events: [payment('slip', '2024-01-16', '99999')] });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: {
        code: 'more-than-owed',
        figures: { event: 'slip', on: '2024-01-16', amount: '100.28' },
        sentence: { th: expect.stringContaining('16 มกราคม 2567') },
      },
    });
  });

  it.each([
    ['event-before-drawdown', { events: [payment('a', '2023-12-31', '1')] }],
    [
      'no-such-payment',
      { events: [{ kind: 'reversal', id: 'a', on: '2024-02-01', paymentId: 'b' }] },
    ],
    [
      'drawdown-beyond-limit',
      {
        limitSatang: '10000',
        events: [{ kind: 'drawdown', id: 'a', on: '2024-02-01', amountSatang: '1' }],
      },
    ],
    ['more-grace-than-instalments', { terms: { ...TERMS, graces: { principalInstalments: 6 } } }],
  ])('%s', async (code, more) => {
    const { status, body } = await ask(more);
    expect({ status, body }).toMatchObject({ status: 422, body: { code } });
  });

  it('is refused at the field when a policy is not named', async () => {
    const { excess: _left, ...policies } = POLICIES;
    const { status, body } = await ask({ policies });
    expect(status).toBe(400);
    expect(body).toMatchObject({ fields: [{ path: 'policies.excess', code: 'missing' }] });
  });
});
