import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { openCase } from '../../cases/open-case.ts';
import { readCaseFile, type CaseFileView } from '../../cases/queries/read-case-file.ts';
import { accedeFund } from '../../funds/accede-fund.ts';
import type { NamedSeat } from '../../people/find-seats.ts';
import type { RowPlace } from '../../places/place.ts';
import { aHousehold } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../../testing/places.ts';
import { anOpenTask } from '../../testing/tasks.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import { assessHousehold } from './assess-household.ts';
import { agreeNextStep, decideEnrolment } from './case-decisions.ts';
import type { FormCall } from './form-call.ts';
import { negotiateCreditors, type AgreedDebt } from './negotiate-creditors.ts';
import { prepareProposal } from './prepare-proposal.ts';
import { recordConsent } from './record-consent.ts';
import { surveyHousehold, type SurveyedDebt } from './survey-household.ts';

let test: TestDatabase;
let place: RowPlace;
let secretary: NamedSeat;
let caseId: string;
let personId: string;

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em);
  secretary = await aSeat(em, { role: 'secretary', place });
});
afterAll(() => test.stop());

beforeEach(async () => {
  const actor = actingIn(secretary);
  const opening = { ...place, household: aHousehold(), isDemo: false, actor, at: SOME_INSTANT };
  const opened = await inTransaction(test.database, (em) => openCase(em, opening));
  if ('refused' in opened) throw new Error(opened.refused);
  caseId = opened.caseId;
  personId = (await file()).members[0]!.personId;
});

async function file(): Promise<CaseFileView> {
  return (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
}

type Writer<Form, Result> = (em: EntityManager, call: FormCall<Form>) => Promise<Result>;

/** Fills in the form of a task of this kind, as the server does it under the task's lock. */
async function fill<Form, Result>(
  kind: TaskKind,
  writer: Writer<Form, Result>,
  form: Form,
): Promise<Result> {
  const taskKey = `case/${caseId}/${kind}/${Math.random()}`;
  const task = await anOpenTask(test.database.fork(), place, { kind, taskKey });
  const call = { caseId, task, form, actor: actingIn(secretary), at: SOME_INSTANT };
  return inTransaction(test.database, (em) => writer(em, call));
}

const consent = {
  outcome: 'given' as const,
  purposes: ['assess-debt' as const],
  signedOn: SOME_DAY,
  signatureKind: 'fingerprint' as const,
  witnessNames: ['พยานหนึ่ง', 'พยานสอง'],
};

const debt = (change: Partial<SurveyedDebt> = {}): SurveyedDebt => ({
  personId,
  source: 'informal-over-15',
  creditorName: null,
  creditorFundId: null,
  balanceSatang: 2_000_000n,
  instalmentSatang: 300_000n,
  rateBasisPoints: 1000,
  ratePeriod: 'month',
  hasDefaulted: true,
  canStillBorrow: false,
  ...change,
});

const survey = (change = {}) => ({
  outcome: 'surveyed' as const,
  incomes: [{ personId: null, kind: 'rice' as const, monthSatang: 1_200_000n }],
  expenses: [{ kind: 'food' as const, monthSatang: 350_000n }],
  debts: [debt(), debt({ source: 'shop', balanceSatang: 745_000n, instalmentSatang: 200_000n })],
  ...change,
});

const surveyed = () => fill('survey-household', surveyHousehold, survey());

const agreed = async (payoffs: readonly (bigint | null)[]): Promise<AgreedDebt[]> => {
  const { debts } = (await file()).finance;
  return debts.map(({ id }, index) => ({
    debtId: id,
    treatment: payoffs[index] === null ? ('stays' as const) : ('refinance' as const),
    payoffSatang: payoffs[index] ?? null,
    agreedOn: SOME_DAY,
  }));
};

const negotiate = (debts: readonly AgreedDebt[]) =>
  fill('negotiate-creditors', negotiateCreditors, { outcome: 'agreed', debts });

const propose = (change: { termMonths?: number; firstDueOn?: string } = {}) =>
  fill('prepare-proposal', prepareProposal, {
    outcome: 'proposed',
    termMonths: 30,
    firstDueOn: '2021-05-01',
    note: null,
    ...change,
  });

async function aPovertyFund(): Promise<string> {
  const plan = {
    centreId: place.centreId,
    kind: 'poverty-fund',
    nameTh: 'กองทุน กข.คจ.',
    nameEn: 'Poverty-alleviation fund',
    hasMoney: true,
    lends: false,
    rateBasisPoints: 0,
    countsInHeadline: true,
    reserveSatang: 0n,
    capitalSatang: 28_000_000n,
    accededOn: '2018-01-01',
    isDemo: false,
  } as const;
  const act = { ...actingIn(secretary), at: SOME_INSTANT };
  const [raised, fund] = await inTransaction(test.database, async (em) => [
    await accedeFund(em, { ...plan, rateBasisPoints: 600 }, act),
    await accedeFund(em, plan, act),
  ]);
  expect(raised).toEqual({ refused: 'poverty-fund-bears-no-interest' });
  if (fund === undefined || 'refused' in fund) throw new Error(fund?.refused);
  return fund.fundId;
}

describe('recordConsent', () => {
  it('keeps a fingerprint with two witnesses', async () => {
    const form = { ...consent, givenByPersonId: personId };
    expect(await fill('record-consent', recordConsent, form)).toBe(undefined);
  });

  it('keeps a refused consent with the household’s words', async () => {
    const form = {
      outcome: 'refused' as const,
      givenByPersonId: personId,
      signedOn: SOME_DAY,
      note: 'ขอคิดดูก่อน',
    };
    await fill('record-consent', recordConsent, form);
    expect((await file()).decisions[0]).toMatchObject({
      outcome: 'refused',
      reason: 'household-asked',
      note: 'ขอคิดดูก่อน',
    });
  });

  it('refuses a stranger, a date to come, and one witness (Civil and Commercial Code s.9)', async () => {
    const form = { ...consent, givenByPersonId: personId };
    const stranger = { ...form, givenByPersonId: caseId };
    const table = [
      [stranger, 'not-a-member'],
      [{ ...form, signedOn: '2021-03-26' }, 'date-in-the-future'],
      [{ ...form, witnessNames: ['พยาน'] }, 'fingerprint-needs-two-witnesses'],
    ] as const;
    for (const [wrong, refused] of table) {
      expect(await fill('record-consent', recordConsent, wrong)).toEqual({ refused });
    }
  });
});

describe('surveyHousehold', () => {
  it('puts a new survey of the round in the place of the old one', async () => {
    await surveyed();
    await fill('survey-household', surveyHousehold, survey({ debts: [debt()] }));
    const { finance } = await file();
    expect(finance.debts.map((row) => row.balanceSatang)).toEqual([2_000_000n]);
    expect(finance.incomes).toHaveLength(1);
  });

  it('refuses what cannot be and keeps the old survey', async () => {
    await surveyed();
    const table = [
      [{ debts: [debt({ personId: caseId })] }, 'not-a-member'],
      [{ expenses: [...survey().expenses, ...survey().expenses] }, 'expense-kind-twice'],
      [{ debts: [debt({ instalmentSatang: -1n })] }, 'negative-money'],
      [{ debts: [debt({ balanceSatang: 0n })] }, 'money-must-be-positive'],
      [{ debts: [debt({ creditorFundId: caseId })] }, 'no-such-fund'],
    ] as const;
    for (const [change, refused] of table) {
      const outcome = await fill('survey-household', surveyHousehold, survey(change));
      expect(outcome).toEqual({ refused });
    }
    expect((await file()).finance.debts).toHaveLength(2);
  });
});

describe('assessHousehold', () => {
  const assess = () =>
    fill('assess-household', assessHousehold, { outcome: 'assessed', note: null });

  it('freezes the sums of the survey', async () => {
    await surveyed();
    await assess();
    expect((await file()).finance).toMatchObject({
      before: { incomeSatang: 1_200_000n, residualSatang: 350_000n, debtServiceBasisPoints: 4167 },
      debtNowSatang: 2_745_000n,
    });
  });

  it('refuses a household that was not surveyed', async () => {
    expect(await assess()).toEqual({ refused: 'not-surveyed' });
  });
});

describe('negotiateCreditors', () => {
  it('refuses an agreement that leaves a debt out, names it twice or refinances none', async () => {
    await surveyed();
    const [first, second] = (await agreed([2_000_000n, null])) as [AgreedDebt, AgreedDebt];
    const table = [
      [[first], 'debt-left-out'],
      [[first, first], 'debt-named-twice'],
      [[first, { ...second, debtId: caseId }], 'no-such-debt'],
      [[first, { ...second, agreedOn: '2021-03-26' }], 'date-in-the-future'],
      [[first, { ...second, payoffSatang: 5n }], 'payoff-for-refinanced-debts-only'],
      [[{ ...first, payoffSatang: 0n }, second], 'money-must-be-positive'],
      [[{ ...first, treatment: 'stays', payoffSatang: null }, second], 'nothing-to-refinance'],
    ] as const;
    for (const [debts, refused] of table) expect(await negotiate(debts)).toEqual({ refused });
  });

  it('leaves กข.คจ. money where it is, for it bears no interest (regulation 2553)', async () => {
    const creditorFundId = await aPovertyFund();
    const source = 'state-community-fund' as const;
    const owed = debt({ source, creditorFundId, rateBasisPoints: 0, ratePeriod: 'year' });
    await fill('survey-household', surveyHousehold, survey({ debts: [debt(), owed] }));
    const merged = await agreed([2_000_000n, 2_000_000n]);
    expect(await negotiate(merged)).toEqual({ refused: 'poverty-fund-debt-stays' });
    expect(await negotiate(await agreed([2_000_000n, null]))).toBe(undefined);
  });
});

describe('prepareProposal', () => {
  it('asks for the agreed payoffs: 27,450.00 baht over 30 months is 987.62 a month', async () => {
    await surveyed();
    await negotiate(await agreed([2_000_000n, 745_000n]));
    await propose();
    expect((await file()).proposal).toMatchObject({
      number: 1,
      amountSatang: 2_745_000n,
      instalmentSatang: 98_762n,
      rateBasisPoints: 600,
      proposedOn: SOME_DAY,
    });
  });

  it('leaves out the debts that stay', async () => {
    await surveyed();
    await negotiate(await agreed([2_000_000n, null]));
    await propose();
    expect((await file()).proposal).toMatchObject({ amountSatang: 2_000_000n });
  });

  it('refuses a term beyond the by-law, a first date gone by, and nothing to refinance', async () => {
    await surveyed();
    expect(await propose({ termMonths: 61 })).toEqual({ refused: 'term-too-long' });
    expect(await propose({ firstDueOn: SOME_DAY })).toEqual({
      refused: 'first-due-date-not-in-the-future',
    });
    expect(await propose()).toEqual({ refused: 'nothing-to-refinance' });
  });
});

describe('decisions', () => {
  it('keep reason, forum and next step beside their outcome', async () => {
    const refuse = { outcome: 'refuse', reason: 'documents-missing', note: null } as const;
    await fill('decide-enrolment', decideEnrolment, refuse);
    const refer = { outcome: 'refer', forum: 'legal-aid', note: null } as const;
    await fill('agree-next-step', agreeNextStep, refer);
    const { decisions } = await file();
    expect(decisions.find((row) => row.kind === 'decide-enrolment')).toMatchObject({
      outcome: 'refuse',
      reason: 'documents-missing',
      nextStep: null,
    });
    expect(decisions.find((row) => row.kind === 'agree-next-step')).toMatchObject({
      nextStep: 'refer',
      forum: 'legal-aid',
    });
  });
});
