import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../assessment/debt.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { readPoliciesOn, setPolicy } from '../centres/policies.ts';
import { Policy } from '../places/policy.ts';
import { getRow, listRows } from '../rows.ts';
import { actOf, aProposedCase, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { confirm, DELIVERED, propose, seenOf, setWeights, wanted } from '../testing/weights.ts';
import { answerWeights } from './answer-weights.ts';
import { previewWeights } from './preview-weights.ts';
import { proposeWeights } from './propose-weights.ts';
import { readWaitingLine } from './waiting-line.ts';
import { WeightChange } from './weight-change.ts';

const TOMORROW = '2021-03-26';
const NEXT_MONTH = '2021-04-25';

let world: World;
/** Has defaulted before, and saves less interest than the other. */
let pressed: string;
let saves: string;

beforeAll(async () => {
  world = await aWorld();
  saves = (await aProposedCase(world)).caseId;
  pressed = (await aProposedCase(world)).caseId;
  await world.run(async (em) => {
    await em.nativeUpdate(Debt, { caseId: saves }, { rateBasisPoints: 2_600 });
    await em.nativeUpdate(Debt, { caseId: pressed }, { hasDefaulted: true });
  });
});
afterAll(() => world.close());

const em = () => world.database.fork();
const orderOn = async (on: string) => {
  const { line } = await readWaitingLine(em(), { centreId: world.centreId, on });
  return line.map(({ waiter }) => waiter.caseId);
};
const withdraw = (changeId: string, name = 'secretary') =>
  world.run((tx) => answerWeights(tx, { changeId, outcome: 'withdrawn' }, actOf(world, name)));

describe('weights', () => {
  it('are proposed by one person and confirmed by another, who both see who moves', async () => {
    const want = wanted(world, { harmBaht: 0 }, TOMORROW);
    const { moves, before } = await previewWeights(em(), want, ON);
    expect(before).toEqual(DELIVERED);
    expect(moves).toEqual([
      { caseId: pressed, from: 1, to: 2 },
      { caseId: saves, from: 2, to: 1 },
    ]);
    const { changeId } = kept(await propose(world, want));
    expect(await orderOn(TOMORROW)).toEqual([pressed, saves]);
    expect(await confirm(world, { changeId, want, name: 'secretary' })).toEqual({
      refused: 'weights-by-another',
    });
    kept(await confirm(world, { changeId, want }));
    // They count from their day, and the policy before stays as it was.
    expect(await orderOn(ON)).toEqual([pressed, saves]);
    expect(await orderOn(TOMORROW)).toEqual([saves, pressed]);
    expect(await getRow(em(), WeightChange, { id: changeId })).toMatchObject({
      status: 'confirmed',
      reason: 'มติที่ประชุม',
      proposedByUserId: 'user-secretary',
      answeredByUserId: 'user-chair',
      proposedMoves: moves,
      confirmedMoves: moves,
    });
    const rows = await listRows(em(), Policy, {
      where: { weightChangeId: changeId },
      orderBy: { key: 'asc' },
    });
    expect(rows).toMatchObject([
      { key: 'allocation-harm-baht', value: 0, effectiveFrom: TOMORROW },
    ]);
    const events = await listRows(em(), AuditEvent, {
      where: { subjectId: changeId },
      orderBy: { at: 'asc' },
    });
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'weights-confirmed',
      'weights-proposed',
    ]);
  });

  it('are confirmed once when many hands press at the same moment', async () => {
    const want = wanted(world, { harmBaht: 0, waitingMonthBaht: 900 }, '2021-03-27');
    const { changeId } = kept(await propose(world, want));
    const seen = await seenOf(world, want);
    const answer = { changeId, outcome: 'confirmed' as const, seen };
    const names = ['chair', 'treasurer', 'member1', 'chair', 'treasurer', 'member1'];
    const outcomes = await Promise.all(
      names.map((name) => world.run((tx) => answerWeights(tx, answer, actOf(world, name)))),
    );
    expect(outcomes.filter((outcome) => 'changeId' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(
      Array.from({ length: 5 }, () => ({ refused: 'weights-answered-already' })),
    );
    expect(await em().count(Policy, { weightChangeId: changeId })).toBe(1);
  });

  it('are confirmed or taken back, never both, when both happen at the same moment', async () => {
    const want = wanted(world, { harmBaht: 40 }, '2021-03-28');
    const { changeId } = kept(await propose(world, want));
    const outcomes = await Promise.all([confirm(world, { changeId, want }), withdraw(changeId)]);
    expect(outcomes.filter((outcome) => 'changeId' in outcome)).toHaveLength(1);
    const { status } = await getRow(em(), WeightChange, { id: changeId });
    const policies = await em().count(Policy, { weightChangeId: changeId });
    expect(policies > 0).toBe(status === 'confirmed');
  });

  it('are asked about again when the line has changed since somebody looked', async () => {
    const want = wanted(world, { interestBasisPoints: 4_000 }, NEXT_MONTH);
    const plan = { ...want, reason: 'มติ', seen: await seenOf(world, want) };
    const come = await aProposedCase(world);
    const proposing = (seen: string) =>
      world.run((tx) => proposeWeights(tx, { ...plan, seen }, actOf(world, 'chair')));
    expect(await proposing(plan.seen)).toEqual({ refused: 'queue-has-moved' });
    const seen = await seenOf(world, want);
    const { changeId } = kept(await proposing(seen));
    await world.run((tx) =>
      tx.execute(`update household_case set status = 'withdrawn' where id = ?`, [come.caseId]),
    );
    const confirming = (now: string) =>
      world.run((tx) =>
        answerWeights(tx, { changeId, outcome: 'confirmed', seen: now }, actOf(world, 'treasurer')),
      );
    expect(await confirming(seen)).toEqual({ refused: 'queue-has-moved' });
    kept(await confirming(await seenOf(world, want)));
  });

  it('are refused by name where they cannot be', async () => {
    const tries = (plan: Partial<Parameters<typeof proposeWeights>[1]>) => {
      const usual = {
        ...wanted(world, { householdBaht: 5 }, '2021-05-01'),
        reason: 'มติ',
        seen: '',
      };
      return world.run((tx) => proposeWeights(tx, { ...usual, ...plan }, actOf(world, 'chair')));
    };
    expect(await tries({ reason: '  ' })).toEqual({ refused: 'reason-missing' });
    expect(await tries({ effectiveFrom: '2021-03-24' })).toEqual({
      refused: 'weights-day-has-passed',
    });
    const inForce = await readPoliciesOn(em(), { centreId: world.centreId, on: '2021-05-01' });
    const same = {
      interestBasisPoints: inForce['allocation-interest-basis-points'],
      harmBaht: inForce['allocation-harm-baht'],
      waitingMonthBaht: inForce['allocation-waiting-month-baht'],
      householdBaht: inForce['allocation-household-baht'],
    };
    expect(await tries({ weights: same })).toEqual({ refused: 'weights-change-nothing' });
    const again = { ...same, interestBasisPoints: 4_001 };
    expect(await tries({ weights: again, effectiveFrom: NEXT_MONTH })).toEqual({
      refused: 'weights-set-for-that-day',
    });
    const { changeId } = kept(
      await propose(world, wanted(world, { householdBaht: 5 }, '2021-05-01')),
    );
    expect(await tries({})).toEqual({ refused: 'weights-proposed-already' });
    const late = { ...actOf(world, 'chair'), at: '2021-05-02T02:00:00.000Z' };
    const answer = { changeId, outcome: 'confirmed' as const, seen: '' };
    expect(await world.run((tx) => answerWeights(tx, answer, late))).toEqual({
      refused: 'weights-day-has-passed',
    });
    kept(await withdraw(changeId));
    expect(await withdraw(changeId)).toEqual({ refused: 'weights-answered-already' });
  });

  it('are no by-law value that one person sets', async () => {
    const { centreId } = world;
    const key = 'allocation-harm-baht';
    const plan = { centreId, key, value: 1, effectiveFrom: '2022-01-01', reason: 'มติ' } as const;
    expect(await world.run((tx) => setPolicy(tx, plan, actOf(world, 'chair')))).toEqual({
      refused: 'weights-need-two-people',
    });
  });
});

describe('the database', () => {
  const tries = (sql: string, params: unknown[] = []) => world.run((tx) => tx.execute(sql, params));

  it('takes no weight that two people have not confirmed', async () => {
    const insert = `insert into policy (id, centre_id, area_code, key, value, effective_from, reason,
                      recorded_at, weight_change_id)
       select gen_random_uuid(), centre_id, area_code, 'allocation-harm-baht', ?::int, ?::date, 'ลอง',
              now(), ?::uuid from weight_change limit 1`;
    await expect(tries(insert, [7, '2030-01-01', null])).rejects.toThrow(
      'not confirmed by two people',
    );
    const [confirmed] = await listRows(em(), WeightChange, {
      where: { centreId: world.centreId, status: 'confirmed' },
      orderBy: { proposedAt: 'asc' },
    });
    await expect(tries(insert, [7, '2030-01-01', confirmed?.id])).rejects.toThrow(
      'not confirmed by two people',
    );
    const want = wanted(world, { harmBaht: 77 }, '2021-06-01');
    const { changeId } = kept(await propose(world, want));
    await expect(tries(insert, [77, '2021-06-01', changeId])).rejects.toThrow(
      'not confirmed by two people',
    );
    await expect(
      tries(
        `update weight_change set status = 'confirmed', answered_by_user_id = proposed_by_user_id,
              answered_by_seat_id = proposed_by_seat_id, answered_at = proposed_at,
              confirmed_moves = '[]' where id = ?`,
        [changeId],
      ),
    ).rejects.toThrow('weight_change_by_two');
    await expect(
      tries('update weight_change set harm_baht = 1 where id = ?', [changeId]),
    ).rejects.toThrow('stay as they were proposed');
    kept(await withdraw(changeId));
    await expect(
      tries(`update weight_change set status = 'proposed' where id = ?`, [changeId]),
    ).rejects.toThrow('answered already');
  });

  it('changes and deletes none', async () => {
    await setWeights(world, wanted(world, { harmBaht: 3 }, '2021-07-01'));
    const its = `where key = 'allocation-harm-baht' and effective_from = '2021-07-01'`;
    await expect(tries(`update policy set value = 9 ${its}`)).rejects.toThrow('append-only');
    await expect(tries(`delete from policy ${its}`)).rejects.toThrow('append-only');
    await expect(tries('delete from weight_change')).rejects.toThrow('append-only');
  });
});
