import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TargetsView } from '#contracts/targets';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, aProposedCase } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let chair: Person;
let secretary: Person;
let proposedId: string;
let openId: string;

/** The clock of the tests stands on 23 November 2026: fiscal year 2570. */
const YEAR = 2570;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  chair = await village.person('chair');
  secretary = await village.person('secretary');
  proposedId = await aProposedCase(village);
  openId = await anOpenCase(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const read = async (query = '', by: Person = secretary) =>
  TargetsView.parse((await by.get('targets', { centreId: village.centreId }, query)).body);

const choose = (caseId: string, change: object = {}, by: Person = chair) =>
  by.post(
    'targetChoices',
    { caseId },
    { body: { fiscalYearBe: YEAR, isChosen: true, reason: 'พร้อมทำแผน', ...change } },
  );

const countsOf = ({ counts }: TargetsView) =>
  Object.fromEntries(counts.map(({ count, caseIds }) => [count, caseIds.length]));

const codeOf = ({ body }: { body: unknown }) =>
  (body as { code: string; fields?: { code: string }[] }).fields?.[0]?.code ??
  (body as { code: string }).code;

describe('the target households of a centre', () => {
  it('are counted in a fiscal year, each count with its denominator and the list behind it', async () => {
    const targets = await read();
    expect(targets).toMatchObject({ fiscalYearBe: YEAR, target: null, mayChoose: false });
    expect(countsOf(targets)).toEqual({
      known: 2,
      surveyed: 1,
      indebted: 1,
      eligible: 1,
      chosen: 0,
      enrolled: 1,
      refused: 0,
    });
    expect(targets.counts.find(({ count }) => count === 'enrolled')).toEqual({
      count: 'enrolled',
      of: 'surveyed',
      caseIds: [proposedId],
    });
    expect(targets.rows.find(({ caseId }) => caseId === proposedId)).toMatchObject({
      segments: ['out-of-system', 'above-15'],
      isEligible: true,
      debtSatang: '3000000',
    });
    const before = await read(`?fiscalYearBe=${YEAR - 1}`);
    expect(countsOf(before)).toMatchObject({ known: 0, surveyed: 0, enrolled: 0 });
  });

  it('are chosen by the chair alone, with a reason, and put back with one', async () => {
    expect(await choose(proposedId, {}, secretary)).toMatchObject({ status: 403 });
    expect(codeOf(await choose(proposedId, { reason: ' ' }))).toBe('reason-missing');
    expect(codeOf(await choose(openId))).toBe('not-surveyed');
    expect(await choose(proposedId)).toMatchObject({ status: 201 });
    expect(codeOf(await choose(proposedId))).toBe('chosen-so-already');
    const chosen = await read('', chair);
    expect(chosen.mayChoose).toBe(true);
    expect(chosen.rows.find(({ caseId }) => caseId === proposedId)).toMatchObject({
      isChosen: true,
      choiceReason: 'พร้อมทำแผน',
    });
    expect(await choose(proposedId, { isChosen: false, reason: 'ขอรอปีหน้า' })).toMatchObject({
      status: 201,
    });
    expect(countsOf(await read())).toMatchObject({ chosen: 0 });
  });

  it('are decided on once when five presses come at the same instant', async () => {
    const told = await Promise.all(Array.from({ length: 5 }, () => choose(proposedId)));
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(told.filter((each) => codeOf(each) === 'chosen-so-already')).toHaveLength(4);
    const em = services.database.fork();
    await expect(em.execute('delete from target_choice')).rejects.toThrow(/append-only/);
  });

  it('follow criteria that the centre sets from a day on', async () => {
    const { centreId } = village;
    const criterion = {
      code: 'own-1',
      name: 'ค้างนาน',
      measure: 'defaulted-debts',
      least: 1,
      most: null,
      isRequired: true,
      isActive: true,
      effectiveFrom: '2026-11-01',
      reason: 'มติ 3/2569',
    };
    const set = (change: object = {}) =>
      secretary.post('segments', { centreId }, { body: { ...criterion, ...change } });
    expect(codeOf(await set({ name: null }))).toBe('segment-without-name');
    expect(codeOf(await set({ most: 0 }))).toBe('ends-before-it-begins');
    expect(await set()).toMatchObject({ status: 201 });
    expect(codeOf(await set())).toBe('set-for-that-day-already');
    const targets = await read();
    expect(targets.criteria.find(({ code }) => code === 'own-1')).toMatchObject({
      name: 'ค้างนาน',
      isRequired: true,
    });
    expect(countsOf(targets)).toMatchObject({ indebted: 1, eligible: 0 });
  });

  it('are for who may see debts', async () => {
    const { centreId } = village;
    for (const role of ['nfe-officer', 'administrator'] as const) {
      const person = await village.person(role);
      expect(await person.get('targets', { centreId })).toMatchObject({ status: 404 });
    }
  });
});
