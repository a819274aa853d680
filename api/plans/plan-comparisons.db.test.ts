import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PlanComparisonResult, PlanView } from '#contracts/plan-results';
import type { Told } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import {
  comparedDebt as debt,
  newContract as contract,
  planQuestion as question,
} from '../testing/plan-questions.ts';
import { aFund, openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, aProposedCase, aRepayingLoan, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let caseId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  caseId = await aProposedCase(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** Without an Idempotency-Key, as a calculation is asked. */
async function ask(body: object, role: 'secretary' | 'nfe-officer' = 'secretary'): Promise<Told> {
  const person = await village.person(role);
  return person.post('planComparisons', {}, { body, key: null });
}

async function answered(body: object): Promise<PlanComparisonResult> {
  const told = await ask(body);
  expect(told).toMatchObject({ status: 200 });
  return told.body as PlanComparisonResult;
}

const planOf = (result: PlanComparisonResult, kind: PlanView['kind']) =>
  result.plans.find((plan) => plan.kind === kind);

describe('comparing plans without a case', () => {
  it('answers each plan month by month with the conventions named', async () => {
    const result = await answered(question());
    expect(result.plans.map(({ kind }) => kind)).toEqual([
      'debts-kept',
      'avalanche',
      'snowball',
      'one-contract-all',
      'one-contract-some',
    ]);
    const plan = planOf(result, 'one-contract-all');
    expect(plan).toMatchObject({ outcome: 'free', freeOn: '2029-05-25', contracts: 1 });
    expect(plan?.contract).toMatchObject({ instalmentSatang: '98762', principalSatang: '2745000' });
    expect(plan?.months[0]).toMatchObject({
      dueOn: '2026-12-25',
      lines: [{ debtId: 'new-contract', interestSatang: '13725', principalSatang: '85037' }],
      owedSatang: '2659963',
    });
    expect(plan?.months.at(-1)).toMatchObject({ paymentSatang: '98766', owedSatang: '0' });
    expect(result.thresholds).toMatchObject({ from: 'product-default', heavyBasisPoints: 4000 });
    expect(result.conventions.map(({ code }) => code)).toContain('no-interest-on-interest');
  });

  it('has no effect: every table holds what it held', async () => {
    const em = services.database.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const sql = tables.map(({ name }) => `select '${name}' as name, count(*) from "${name}"`);
    const count = () => em.execute(`${sql.join(' union all ')} order by 1`);
    await ask(question());
    const before = await count();
    await answered(question());
    expect(await count()).toEqual(before);
  });

  it('counts an informal debt again, and says both methods where they differ', async () => {
    const history = {
      debtId: 'shop',
      lentOn: '2025-01-01',
      lentSatang: '2000000',
      payments: [{ paidOn: '2025-03-15', amountSatang: '500000' }],
    };
    const informal = debt({ source: 'informal-over-15', ratePeriod: 'month' });
    const [told] = (
      await answered(
        question({
          on: '2027-01-01',
          firstDueOn: '2027-02-01',
          debts: [informal],
          histories: [history],
        }),
      )
    ).debts;
    // 15,600.00 left after the payment, at 15 % for 657 days: 4,212.00.
    expect(told?.informal).toEqual({
      lawful: [
        expect.objectContaining({ method: 'interest-first', owedSatang: '1981200' }),
        expect.objectContaining({ method: 'on-amount-lent', owedSatang: '2100000' }),
      ],
      interestVoid: {
        interestSatang: '0',
        paidSatang: '500000',
        owedSatang: '1500000',
        overpaidSatang: '0',
      },
    });
    expect(told?.payoff).toMatchObject({ convention: 'months-begun', counted: 2 });
  });

  it('tells when a claim can no longer be enforced, and what the law adds in default', async () => {
    const claim = { dueOn: '2025-11-23', isByInstalments: false, lastPaidOrSignedOn: null };
    const kin = debt({ source: 'kin-no-charge', rateBasisPoints: 0, prescription: claim });
    const [told] = (await answered(question({ debts: [kin] }))).debts;
    expect(told?.prescription).toMatchObject({ years: 10, lastDayOn: '2035-11-23' });
    expect(told?.statutoryDefault).toEqual({ rateBasisPoints: 500, interestSatang: '137250' });
  });

  it('tests what remains to live on, month by month', async () => {
    const incomes = [
      { kind: 'day-labour', every: 'month', amountSatang: '500000' },
      { kind: 'rice', every: 'year', amountSatang: '3600000', months: [11, 12] },
    ];
    const expenses = [{ kind: 'food', every: 'month', amountSatang: '400000' }];
    const result = await answered(question({ incomes, expenses }));
    expect(result.sheet?.average.incomeSatang).toBe('800000');
    expect(result.sheet?.yearly.incomeSatang).toBe('3600000');
    const plan = planOf(result, 'one-contract-all');
    expect(plan?.affordability).toMatchObject({ residualSatang: '301238', isEnough: true });
    expect(plan?.leanestMonth).toEqual({ dueOn: '2029-05-25', residualSatang: '1234' });
  });

  it('gives the same answer for the least body an outsider may send', async () => {
    const result = await answered(question({ newContract: null }));
    expect(result.plans.map(({ kind }) => kind)).toEqual(['debts-kept', 'avalanche', 'snowball']);
  });
});

describe('comparing plans for a case', () => {
  const ofCase = () => question({ caseId, debts: null });

  it('uses its survey, its settlements and the thresholds of its centre', async () => {
    const policies = [
      ['residual-floor-baht', 500],
      ['longest-term-months', 36],
    ];
    for (const [key, value] of policies) {
      const body = { key, value, effectiveFrom: '2026-11-01', reason: 'มติที่ประชุม' };
      const officer = await village.person('tambon-officer');
      const params = { centreId: village.centreId };
      const told = await officer.post('centrePolicies', params, { body });
      expect(told).toMatchObject({ status: 201 });
    }
    const result = await answered(ofCase());
    expect(result.thresholds).toMatchObject({
      from: 'centre-policy',
      residualFloorSatang: '50000',
    });
    const [surveyed] = (await readFile(village, caseId)).debts ?? [];
    expect(result.debts).toMatchObject([
      { debtId: surveyed?.debtId, owedSatang: '3000000', settlementSatang: '2745000' },
    ]);
    expect(planOf(result, 'debts-kept')).toMatchObject({
      outcome: 'never',
      never: [{ reason: 'payment-not-above-interest' }],
    });
    expect(planOf(result, 'one-contract-all')).toMatchObject({
      contract: { principalSatang: '2745000' },
      givenUpSatang: '255000',
      affordability: { residualSatang: '701238' },
    });
    const tooLong = contract({ term: { kind: 'months', months: 37 } });
    const refused = await ask({ ...ofCase(), newContract: tooLong });
    expect(refused.body).toMatchObject({
      fields: [{ path: 'newContract.term.months', code: 'term-too-long' }],
    });
  });

  it('names nobody: neither people nor creditors', async () => {
    const text = JSON.stringify(await answered(ofCase()));
    const file = await readFile(village, caseId);
    const names = [file.household, file.members[0]?.personId, file.debts?.[0]?.creditorName];
    for (const name of names) expect(text).not.toContain(name);
  });

  it('knows กข.คจ. money by the fund that lent it', async () => {
    const params = { centreId: village.centreId };
    const fund = aFund({ kind: 'poverty-fund', rateBasisPoints: 0, nameTh: 'กข.คจ.' });
    const made = await village.administrator.post('centreFunds', params, { body: fund });
    expect(made).toMatchObject({ status: 201 });
    const fundId = (made.body as { id: string }).id;
    const em = services.database.fork();
    await em.execute('update debt set creditor_fund_id = ? where case_id = ?', [fundId, caseId]);
    const result = await answered(ofCase());
    await em.execute('update debt set creditor_fund_id = null where case_id = ?', [caseId]);
    expect(result.debts[0]?.isPovertyFund).toBe(true);
    expect(planOf(result, 'one-contract-all')).toMatchObject({ cannot: 'nothing-to-take-in' });
  });

  it('does not exist for who may not see its debts', async () => {
    expect(await ask(ofCase(), 'nfe-officer')).toMatchObject({ status: 404 });
    const neighbour = await openNeighbour(village);
    const stranger = await neighbour.person('secretary');
    const told = await stranger.post('planComparisons', {}, { body: ofCase(), key: null });
    expect(told).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('is refused while there is no survey', async () => {
    const fresh = await anOpenCase(village);
    const told = await ask(question({ caseId: fresh, debts: null }));
    expect(told.body).toMatchObject({ code: 'not-surveyed' });
  });

  it('says so when no old debt is left, instead of comparing nothing', async () => {
    const { caseId: repaying } = await aRepayingLoan(village);
    const told = await ask(question({ caseId: repaying, debts: null }));
    expect(told).toMatchObject({ status: 409, body: { code: 'no-old-debt-left' } });
  });

  it('is refused for a day before its survey', async () => {
    const told = await ask({ ...ofCase(), on: '2026-01-01' });
    expect(told.body).toMatchObject({ fields: [{ path: 'on', code: 'payoff-before-balance' }] });
  });
});
