import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import {
  AllocationAnswer,
  AllocationOrder,
  AllocationProposal,
} from '#database/allocation/allocation-entities';
import { readFacts } from '#database/allocation/allocation-facts';
import { answerAllocation } from '#database/allocation/answer-allocation';
import { askAllocation } from '#database/allocation/ask-allocation';
import { listAllocations } from '#database/allocation/read-allocations';
import { replayAllocation } from '#database/allocation/replay';
import { keepAllocation, takeAllocation } from '#database/allocation/waiting-allocations';
import { Debt } from '#database/assessment/debt';
import { AuditEvent } from '#database/audit/audit-event';
import { replayAllocations } from '#database/decisions/replay-allocations';
import { conveneMeeting } from '#database/meetings/convene-meeting';
import { AgendaItem, Meeting } from '#database/meetings/meeting-entities';
import { listRows } from '#database/rows';
import {
  actOf,
  aFund,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '#database/testing/money-world';
import { setWeights, wanted } from '#database/testing/weights';
import { tryAll } from '#domain/allocation/brute-force';
import { modelOf } from '#domain/allocation/model';
import { solveNext } from './solve-waiting.ts';

let world: World;
let fundId: string;
beforeAll(async () => {
  world = await aWorld();
  // Money for one of two households over its reserve, and a fund that may pay no old debt.
  fundId = await aFund(world, { capitalSatang: 5_000_000n, reserveSatang: 1_000_000n });
  await aFund(world, { kind: 'poverty-fund', rateBasisPoints: 0, capitalSatang: 28_000_000n });
});
afterAll(() => world.close());

const log = pino({ level: 'silent' });
const RUNNING = new AbortController().signal;
const secretary = () => actOf(world, 'secretary');

/** A meeting about two households; the second pays interest by the day. */
async function anAgenda(): Promise<{ meetingId: string; caseIds: string[] }> {
  const first = await aProposedCase(world);
  const second = await aProposedCase(world);
  await world.run((em) =>
    em.nativeUpdate(Debt, { id: second.debtId }, { rateBasisPoints: 200, ratePeriod: 'day' }),
  );
  const caseIds = [first.caseId, second.caseId];
  const plan = { centreId: world.centreId, plannedOn: ON, plannedTime: '18:00', place: 'ศาลา' };
  const { meetingId } = kept(
    await world.run((em) => conveneMeeting(em, { ...plan, caseIds }, secretary())),
  );
  return { meetingId, caseIds };
}

async function ask(meetingId: string) {
  return kept(await world.run((em) => askAllocation(em, { meetingId }, secretary())));
}

async function theOnly(meetingId: string) {
  const [newest] = await listAllocations(world.database.fork(), meetingId);
  if (newest?.answer === undefined) throw new Error('Not answered');
  return { question: newest.question, answer: newest.answer };
}

describe('a question about an agenda', () => {
  it('is answered once by any of several workers, and replays as it was', async () => {
    const { meetingId, caseIds } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    const rounds = await Promise.all(
      [1, 2, 3].map(() => solveNext({ database: world.database, log }, RUNNING)),
    );
    expect(rounds.filter(Boolean)).toHaveLength(1);
    const { question, answer } = await theOnly(meetingId);
    const { village } = readFacts(question.facts);
    expect(village.cases.map(({ caseId }) => caseId)).toEqual(caseIds);
    expect(answer.answer).toMatchObject({
      placement: [null, village.funds.findIndex((fund) => fund.fundId === fundId)],
    });
    expect(tryAll(modelOf(village))).toMatchObject({ worth: answer.worth });
    expect([answer.bound === answer.worth, answer.areTiesSettled]).toEqual([true, true]);
    expect(answer.solver).toMatch(/^HiGHS \d/);
    expect(replayAllocation(question, answer)).toEqual({
      isSameModel: true,
      stands: true,
      isWorthIt: true,
      isBestOfAll: true,
      isSealed: true,
    });
    const events = await listRows(world.database.fork(), AuditEvent, {
      where: { subjectId: proposalId },
      orderBy: { at: 'asc' },
    });
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'allocation-answered',
      'allocation-asked',
    ]);
    const items = await listRows(world.database.fork(), AgendaItem, {
      where: { meetingId },
      orderBy: { id: 'asc' },
    });
    expect(items.map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  });

  it('is worked out anew with the decisions of its meeting, and a figure changed past the guards is named', async () => {
    const { meetingId } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    await solveNext({ database: world.database, log }, RUNNING);
    const em = world.database.fork();
    const [kept] = await replayAllocations(em, meetingId);
    expect(kept).toMatchObject({ number: 1, part: { part: 'allocation', differences: [] } });
    await em.begin();
    await em.execute('alter table allocation_answer disable trigger user');
    await em.execute(
      'update allocation_answer set worth = worth - 1, are_ties_settled = false where proposal_id = ?',
      [proposalId],
    );
    const [changed] = await replayAllocations(em, meetingId);
    await em.rollback();
    const paths = changed?.part.differences.map(({ path }) => path);
    expect(paths).toEqual(['bestOfAll', 'seal', 'worth']);
  });

  it('is weighed by the policy of its day, and a later one changes nothing of it', async () => {
    const { meetingId } = await anAgenda();
    await setWeights(world, wanted(world, { harmBaht: 7_500 }));
    await setWeights(world, wanted(world, { harmBaht: 9_000 }, '2021-03-26'));
    await ask(meetingId);
    expect(await solveNext({ database: world.database, log }, RUNNING)).toBe(true);
    const { question, answer } = await theOnly(meetingId);
    const facts = readFacts(question.facts);
    expect(facts.village.weights.harmBaht).toBe(7_500);
    expect(facts.policies).toContainEqual({
      key: 'allocation-harm-baht',
      value: 7_500,
      effectiveFrom: ON,
    });
    expect(facts.policies).toContainEqual({
      key: 'allocation-household-baht',
      value: 1_000,
      effectiveFrom: null,
    });
    expect(replayAllocation(question, answer).isSealed).toBe(true);
  });

  it('is refused while one is open, without a household, and once the meeting is over', async () => {
    const { meetingId } = await anAgenda();
    const again = () => world.run((em) => askAllocation(em, { meetingId }, secretary()));
    const both = await Promise.all([again(), again()]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'allocation-under-way' }]);
    await solveNext({ database: world.database, log }, RUNNING);
    const settle = (status: 'approved' | 'waiting') =>
      world.run((em) => em.nativeUpdate(AgendaItem, { meetingId }, { status }));
    await settle('approved');
    expect(await again()).toEqual({ refused: 'no-household-waits-for-a-fund' });
    await settle('waiting');
    await world.run((em) => em.nativeUpdate(Meeting, { id: meetingId }, { status: 'lapsed' }));
    expect(await again()).toEqual({ refused: 'meeting-is-over' });
  });
});

describe('an order', () => {
  it('that a worker died with is due again after its lease, and answered once', async () => {
    const { meetingId } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    expect(await world.run(takeAllocation)).toBe(proposalId);
    expect(await solveNext({ database: world.database, log }, RUNNING)).toBe(false);
    await world.run((em) => em.execute(`update allocation_order set next_attempt_at = now()`));
    expect(await solveNext({ database: world.database, log }, RUNNING)).toBe(true);
    const { answer } = await theOnly(meetingId);
    // The one thought dead comes back with its own answer: nothing changes.
    const proposed = {
      placement: [null, null],
      worth: 0n,
      bound: 0n,
      areTiesSettled: true,
      instead: [],
    };
    const late = { proposalId, proposed, solver: 'late', tookMs: 1 };
    await world.run((em) => answerAllocation(em, late));
    expect((await theOnly(meetingId)).answer).toEqual(answer);
  });

  it('is given back when the worker is stopped, and called off when its meeting is over', async () => {
    const { meetingId } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    const stopped = AbortSignal.abort();
    expect(await solveNext({ database: world.database, log }, stopped)).toBe(false);
    expect(await world.run(takeAllocation)).toBe(proposalId);
    expect(await world.run((em) => keepAllocation(em, proposalId))).toBe(true);
    await world.run((em) => em.nativeUpdate(Meeting, { id: meetingId }, { status: 'closed' }));
    expect(await world.run((em) => keepAllocation(em, proposalId))).toBe(false);
    expect(await world.run(takeAllocation)).toBeUndefined();
    expect(await world.database.fork().count(AllocationOrder, { proposalId })).toBe(0);
    const [left] = await listAllocations(world.database.fork(), meetingId);
    expect(left).toMatchObject({ answer: undefined, isOpen: false });
  });
});

describe('the database', () => {
  it('changes no question and no answer, and takes no answer worth more than its bound', async () => {
    const refuses = (sql: string) => world.run((em) => em.execute(sql));
    await expect(refuses(`update allocation_proposal set number = 9`)).rejects.toThrow(
      'is append-only',
    );
    await expect(refuses(`delete from allocation_answer`)).rejects.toThrow('is append-only');
    const { meetingId } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    const wrong = world.run((em) =>
      em.execute(
        `insert into allocation_answer (proposal_id, centre_id, area_code, answer, worth, bound,
                                        are_ties_settled, solver, took_ms, sha256)
         values (?, ?, '55170401', '{}', 2, 1, false, 'x', 1, repeat('a', 64))`,
        [proposalId, world.centreId],
      ),
    );
    await expect(wrong).rejects.toThrow(/allocation_answer_check/);
    expect(await world.database.fork().count(AllocationAnswer, { proposalId })).toBe(0);
    expect(await world.database.fork().count(AllocationProposal, { id: proposalId })).toBe(1);
  });

  it('takes no answer that does not stand in whole satang', async () => {
    const { meetingId } = await anAgenda();
    const { proposalId } = await ask(meetingId);
    const proposed = {
      placement: [0, 0],
      worth: 1n,
      bound: 1n,
      areTiesSettled: false,
      instead: [],
    };
    const wrong = { proposalId, proposed, solver: 'x', tookMs: 1 };
    await expect(world.run((em) => answerAllocation(em, wrong))).rejects.toThrow('does not stand');
  });
});
