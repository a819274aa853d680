import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { satang } from '#domain/money/satang';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { moveCase } from '../../cases/move-case.ts';
import { openCase } from '../../cases/open-case.ts';
import { readCaseFile } from '../../cases/queries/read-case-file.ts';
import type { NamedSeat } from '../../people/find-seats.ts';
import type { RowPlace } from '../../places/place.ts';
import { aHousehold } from '../../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../../testing/places.ts';
import { anOpenTask } from '../../testing/tasks.ts';
import { startTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransaction } from '../../transaction.ts';
import { addPhoto, checkLine, notePapers } from '../evidence/add-evidence.ts';
import { assessHousehold } from '../forms/assess-household.ts';
import type { FormCall } from '../forms/form-call.ts';
import { surveyHousehold, type SurveyForm } from '../forms/survey-household.ts';
import { correctBaseline, type WishedCorrection } from './correct-baseline.ts';
import { findBaseline } from './read-baseline.ts';

let test: TestDatabase;
let place: RowPlace;
let surveyor: NamedSeat;
let second: NamedSeat;
let caseId: string;
let personId: string;

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em);
  surveyor = await aSeat(em, { role: 'secretary', place });
  second = await aSeat(em, { role: 'chair', place });
});
afterAll(() => test.stop());

beforeEach(async () => {
  const actor = actingIn(surveyor);
  const opening = { ...place, household: aHousehold(), isDemo: false, actor, at: SOME_INSTANT };
  const opened = await run((em) => openCase(em, opening));
  if ('refused' in opened) throw new Error(opened.refused);
  caseId = opened.caseId;
  const { members } = await file();
  personId = members[0]!.personId;
});

const run = <Told>(work: (em: EntityManager) => Promise<Told>) =>
  inTransaction(test.database, work);
const actOf = (seat: NamedSeat) => ({ ...actingIn(seat), at: SOME_INSTANT });
const file = async () => (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
const baseline = (round = 1) => findBaseline(test.database.fork(), { caseId, round });

async function fill<Form, Told>(
  kind: TaskKind,
  writer: (em: EntityManager, call: FormCall<Form>) => Promise<Told>,
  form: Form,
): Promise<Told> {
  const taskKey = `case/${caseId}/${kind}/${Math.random()}`;
  const task = await anOpenTask(test.database.fork(), place, { kind, taskKey });
  return run((em) =>
    writer(em, { caseId, task, form, actor: actingIn(surveyor), at: SOME_INSTANT }),
  );
}

const SURVEY: Omit<SurveyForm & { outcome: 'surveyed' }, 'debts'> = {
  outcome: 'surveyed',
  incomes: [
    { personId: null, kind: 'trade', monthSatang: 1_500_000n, costsSatang: 900_000n },
    { personId: null, kind: 'day-labour', monthSatang: 400_000n },
  ],
  yearlyIncomes: [{ personId: null, kind: 'rice', yearSatang: 3_600_000n, months: [11, 12] }],
  expenses: [{ kind: 'food', monthSatang: 350_000n }],
  yearlyExpenses: [{ kind: 'education', yearSatang: 600_000n, months: [5] }],
  dependants: 3,
  savingsSatang: 20_000n,
};

const survey = (balanceSatang = 2_000_000n) =>
  fill('survey-household', surveyHousehold, {
    ...SURVEY,
    debts: [
      {
        personId,
        source: 'shop',
        creditorName: 'ร้านสมมุติ',
        creditorFundId: null,
        balanceSatang,
        instalmentSatang: 300_000n,
        rateBasisPoints: 1000,
        ratePeriod: 'month',
        hasDefaulted: true,
        canStillBorrow: false,
        statedPurpose: 'farming',
        actualUse: 'old-debt',
        borrowedOn: '2020-05-01',
        papersSeen: ['contract', 'slip'],
      },
    ],
  } satisfies SurveyForm);

const assess = () => fill('assess-household', assessHousehold, { outcome: 'assessed', note: null });

const correct = (change: Partial<WishedCorrection> = {}) =>
  run(async (em) => {
    const frozen = await findBaseline(em, { caseId, round: 1 });
    const correction: WishedCorrection = {
      lineKind: 'debt',
      lineKey: frozen?.content.debts[0]?.lineId ?? '',
      field: 'balanceSatang',
      oldSatang: 2_000_000n,
      newSatang: satang(2_500_000),
      reason: 'เห็นสมุดของร้านภายหลัง',
      ...change,
    };
    return correctBaseline(em, { caseId, correction }, actOf(second));
  });

async function freeze(): Promise<void> {
  expect(await survey()).toBeUndefined();
  expect(await assess()).toBeUndefined();
}

describe('the baseline', () => {
  it('is frozen when the household is assessed, with all that was seen, under the hash of its text', async () => {
    await survey();
    const { finance } = await file();
    const line = { caseId, lineKind: 'debt', lineId: finance.debts[0]!.id } as const;
    const found = { ...line, outcome: 'agrees', note: null } as const;
    expect(await run((em) => checkLine(em, found, actOf(second)))).toHaveProperty('id');
    expect(await baseline()).toBeUndefined();
    await assess();
    const frozen = (await baseline())!;
    expect(frozen.row.sha256).toBe(createHash('sha256').update(frozen.row.content).digest('hex'));
    expect(frozen.content).toMatchObject({
      dependants: 3,
      savingsSatang: 20_000n,
      debts: [
        {
          balanceSatang: 2_000_000n,
          statedPurpose: 'farming',
          actualUse: 'old-debt',
          borrowedOn: '2020-05-01',
          papersSeen: ['contract', 'slip'],
          check: { outcome: 'agrees' },
        },
      ],
      incomes: [
        { kind: 'trade', amountSatang: 1_500_000n, costsSatang: 900_000n },
        { kind: 'day-labour' },
        { kind: 'rice', every: 'year', amountSatang: 3_600_000n, months: [11, 12] },
      ],
    });
    // 6,000 of the trade, 4,000 labour and a twelfth of the rice; the school a twelfth of its year.
    expect(frozen.sums).toEqual({
      incomeSatang: 1_300_000n,
      expenseSatang: 400_000n,
      necessitiesSatang: 400_000n,
      savingsSatang: 20_000n,
      debtSatang: 2_000_000n,
      instalmentSatang: 300_000n,
    });
  });

  it('is what every "before" of the file says, whatever becomes of the lines', async () => {
    await freeze();
    await test.database
      .fork()
      .execute('update debt set balance_satang = 1, instalment_satang = 1 where case_id = ?', [
        caseId,
      ]);
    const { finance } = await file();
    expect(finance.before).toMatchObject({ debtSatang: 2_000_000n, residualSatang: 580_000n });
    expect(finance.debts[0]).toMatchObject({ balanceSatang: 2_000_000n });
  });

  it('is refused by the database itself to be changed, deleted or emptied', async () => {
    await freeze();
    const em = test.database.fork();
    const refused = /append-only/;
    const where = `where case_id = '${caseId}'`;
    await expect(em.execute(`update baseline set debt_satang = 1 ${where}`)).rejects.toThrow(
      refused,
    );
    await expect(em.execute(`update baseline set content = '{}' ${where}`)).rejects.toThrow(
      refused,
    );
    await expect(em.execute(`delete from baseline ${where}`)).rejects.toThrow(refused);
    await expect(em.execute('truncate baseline cascade')).rejects.toThrow(refused);
    const forged = `insert into baseline select gen_random_uuid(), case_id, centre_id, area_code, 9,
      number, null, '{}', sha256, 0, 0, 0, 0, 0, 0, frozen_on, by_seat_id, recorded_at
      from baseline ${where}`;
    await expect(em.execute(forged)).rejects.toThrow(/check/);
  });

  it('refuses by name another survey, another assessment and more evidence', async () => {
    await freeze();
    expect(await survey()).toEqual({ refused: 'baseline-is-frozen' });
    expect(await assess()).toEqual({ refused: 'baseline-is-frozen' });
    const { finance } = await file();
    const line = { caseId, lineKind: 'debt', lineId: finance.debts[0]!.id } as const;
    const papers = { ...line, papers: ['receipt' as const] };
    const frozen = { refused: 'baseline-is-frozen' };
    expect(await run((em) => notePapers(em, papers, actOf(surveyor)))).toEqual(frozen);
    const photo = { ...line, content: new Uint8Array() };
    expect(await run((em) => addPhoto(em, photo, actOf(surveyor)))).toEqual(frozen);
  });

  it('is frozen once when five press at the same instant', async () => {
    await survey();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => assess()));
    const won = outcomes.filter(
      (outcome) => outcome.status === 'fulfilled' && outcome.value === undefined,
    );
    expect(won).toHaveLength(1);
    const rows = await test.database
      .fork()
      .execute('select 1 from baseline where case_id = ?', [caseId]);
    expect(rows).toHaveLength(1);
  });

  it('gives a household that is surveyed again after a refusal a baseline of its own', async () => {
    await freeze();
    const way = ['consented', 'surveyed', 'assessed', 'refused', 'consented'] as const;
    for (const [index, to] of way.entries()) {
      const step = { caseId, stepKey: `step/${index}`, to, reason: null, bySeatId: null };
      await run((em) => moveCase(em, { ...step, at: SOME_INSTANT }));
    }
    expect(await survey(900_000n)).toBeUndefined();
    expect(await baseline()).toBeUndefined();
    expect((await file()).finance.before).toMatchObject({ debtSatang: 900_000n });
    expect(await assess()).toBeUndefined();
    expect(await baseline()).toMatchObject({ row: { number: 2 }, sums: { debtSatang: 900_000n } });
    const kept = await test.database
      .fork()
      .execute('select debt_satang::text as debt from baseline where case_id = ? order by number', [
        caseId,
      ]);
    expect(kept).toEqual([{ debt: '2000000' }, { debt: '900000' }]);
  });
});

describe('a correction of the baseline', () => {
  it('stands beside it: who, when, why, old and new', async () => {
    await freeze();
    expect(await correct()).toHaveProperty('id');
    const { finance } = await file();
    expect(finance.before).toMatchObject({ debtSatang: 2_000_000n });
    expect(finance.beforeCorrected).toMatchObject({ debtSatang: 2_500_000n });
    expect(finance.baseline?.corrections).toMatchObject([
      { oldSatang: 2_000_000n, newSatang: 2_500_000n, bySeatId: second.seatId },
    ]);
  });

  it('is refused by name when it cannot be', async () => {
    await survey();
    expect(await correct()).toEqual({ refused: 'no-baseline-yet' });
    await assess();
    const nowhere = { lineKey: caseId };
    expect(await correct(nowhere)).toEqual({ refused: 'no-such-survey-line' });
    expect(await correct({ oldSatang: 1n })).toEqual({ refused: 'changed-meanwhile' });
    expect(await correct({ reason: ' ' })).toEqual({ refused: 'reason-missing' });
  });

  it('counts once of ten that saw the same figure', async () => {
    await freeze();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => correct()));
    expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(
      Array.from({ length: 9 }, () => ({ refused: 'figure-unchanged' })),
    );
  });

  it('begins, says the database, where the figure stands', async () => {
    await freeze();
    await correct();
    const em = test.database.fork();
    const again = `insert into baseline_correction (id, baseline_id, case_id, centre_id, area_code,
        line_kind, line_key, field, old_satang, new_satang, reason, by_user_id, by_seat_id,
        corrected_at)
      select gen_random_uuid(), baseline_id, case_id, centre_id, area_code, line_kind, line_key,
        field, old_satang, 7, reason, by_user_id, by_seat_id, corrected_at
      from baseline_correction where case_id = '${caseId}'`;
    await expect(em.execute(again)).rejects.toThrow(/does not begin/);
    await expect(em.execute(`delete from baseline_correction`)).rejects.toThrow(/append-only/);
  });
});
