import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { moveDuty, openDuty } from '#database/duties/open-duty';
import { aReservedLoan, type LentLoan } from '#database/testing/lent-loan';
import { AT, aWorld, ON, type World } from '#database/testing/money-world';
import { anOpenTask } from '#database/testing/tasks';
import { compareAll } from './compare-all.ts';
import { listExpected } from './expected-processes.ts';

/** Processes of a Temporal that exists on paper: id → stage, or null when it has ended. */
type Processes = Map<string, string | null>;

let world: World;
let loan: LentLoan;
let processes: Processes;
let opened: World[] = [];

beforeEach(async () => {
  world = await aWorld(0);
  opened.push(world);
  loan = await aReservedLoan(world);
  // The relay has delivered everything, and each process shows what its row says.
  await world.database.fork().execute('update outbox set sent_at = now()');
  const expected = await listExpected(world.database.fork());
  processes = new Map(expected.map(({ processId, stage }) => [processId, stage ?? '']));
});
afterAll(async () => {
  for (const each of opened) await each.close();
  opened = [];
});

function clientOf(known: Processes): Client {
  async function* list() {
    for (const [workflowId, stage] of known) if (stage !== null) yield { workflowId };
  }
  async function describeProcess(workflowId: string) {
    const stage = known.get(workflowId);
    if (stage === undefined) throw new WorkflowNotFoundError('not found', workflowId, undefined);
    const status = { name: stage === null ? 'COMPLETED' : 'RUNNING' };
    return { status, searchAttributes: { PlodneeStage: stage === null ? [] : [stage] } };
  }
  const getHandle = (id: string) => ({ describe: () => describeProcess(id) });
  return { workflow: { list, getHandle } } as unknown as Client;
}

async function find(): Promise<string[]> {
  const { database } = world;
  const found = await compareAll({ database, client: clientOf(processes), at: AT, settleMs: 1 });
  return found.map(({ kind, id, detail }) => `${kind} ${id} ${detail}`);
}

describe('compareAll', () => {
  it('finds nothing where rows, processes and journal agree', async () => {
    expect(processes.size).toBeGreaterThanOrEqual(3);
    expect(await find()).toEqual([]);
  });

  it('finds an open row whose process has ended or never was', async () => {
    processes.set(`case/${loan.caseId}`, null);
    processes.delete(`loan/${loan.loanId}`);
    expect((await find()).toSorted()).toEqual([
      expect.stringMatching(`^process-missing case/${loan.caseId} `),
      `process-missing loan/${loan.loanId} open`,
    ]);
  });

  it('finds a process whose row is closed or missing', async () => {
    processes.set('case/0c0c0c0c-0000-4000-8000-000000000001', 'surveyed');
    expect(await find()).toEqual([
      'process-left-over case/0c0c0c0c-0000-4000-8000-000000000001 its row is closed or missing',
    ]);
  });

  it('lets a paid loan wait for the clearance of its household, and no longer', async () => {
    const em = world.database.fork();
    const processId = `loan/${loan.loanId}`;
    const stand = async (status: 'repaying' | 'cleared') => {
      await em.execute('update household_case set status = ? where id = ?', [status, loan.caseId]);
      processes.set(`case/${loan.caseId}`, status);
    };
    await em.execute(`update loan set status = 'paid' where id = ?`, [loan.loanId]);
    const leftOver = async () => (await find()).filter((line) => line.includes('left-over'));
    await stand('repaying');
    expect(await leftOver()).toEqual([]);
    await stand('cleared');
    expect(await leftOver()).toEqual([
      `process-left-over ${processId} its row is closed or missing`,
    ]);
  });

  it('expects no process of a loan that waits for a further approval', async () => {
    const em = world.database.fork();
    const processId = `loan/${loan.loanId}`;
    expect((await listExpected(em)).map((each) => each.processId)).toContain(processId);
    await em.execute(
      `insert into fund_by_law select ?, fund_id, centre_id, area_code, 'approval',
         '{"steps": [], "ofCommittee": []}', reserved_on, 'x', 'x', ?, now() from loan where id = ?`,
      [loan.loanId, world.seats['secretary']?.seatId ?? '', loan.loanId],
    );
    await em.execute(
      `insert into approval_step (id, resolution_id, loan_id, case_id, centre_id, area_code, position,
         approval, by_law_id, status)
       select id, resolution_id, id, case_id, centre_id, area_code, 1, 'members-meeting', id, 'open'
         from loan where id = ?`,
      [loan.loanId],
    );
    expect((await listExpected(em)).map((each) => each.processId)).not.toContain(processId);
  });

  it('finds a process that stands elsewhere than its row', async () => {
    processes.set(`case/${loan.caseId}`, 'watched');
    expect(await find()).toEqual([
      expect.stringMatching(`^stage-differs case/${loan.caseId} row .*, process watched$`),
    ]);
  });

  it('waits for news that are on the way, and finds those that never arrive', async () => {
    processes.set(`case/${loan.caseId}`, 'watched');
    const em = world.database.fork();
    await em.execute('update outbox set sent_at = null where process_id = ?', [
      `case/${loan.caseId}`,
    ]);
    expect(await find()).toEqual([]);
    await em.execute(`update outbox set created_at = now() - interval '2 minutes'`);
    expect(await find()).toEqual([
      expect.stringMatching(/^message-not-delivered outbox \d+ case\//),
    ]);
  });

  it('finds an open task that no process waits for, and one that nobody may do', async () => {
    const place = { centreId: world.centreId, areaCode: '55170401' };
    const task = await world.run((em) =>
      anOpenTask(em, place, { kind: 'answer-offer', processId: 'support/gone', agency: 'nfe' }),
    );
    expect((await find()).toSorted()).toEqual([
      `task-without-process support/gone 1 open tasks`,
      `task-without-seat ${task.id} answer-offer`,
    ]);
  });

  it('finds a case that waits for people without a task for anybody', async () => {
    const em = world.database.fork();
    await em.execute(`update household_case set status = 'surveyed' where id = ?`, [loan.caseId]);
    processes.set(`case/${loan.caseId}`, 'surveyed');
    expect(await find()).toEqual([`case-without-task case/${loan.caseId} surveyed`]);
  });

  it('finds a duty without its process, and one whose day has come without a task', async () => {
    const place = { centreId: world.centreId, areaCode: '55170401' };
    const plan = { kind: 'ask-group-again', subjectId: randomUUID(), place, opensOn: ON } as const;
    const dutyId = await world.run((em) => openDuty(em, plan, { at: AT }));
    await world.database.fork().execute('update outbox set sent_at = now()');
    expect((await find()).toSorted()).toEqual([
      `duty-without-task duty/${dutyId} ask-group-again`,
      `process-missing duty/${dutyId} waiting`,
    ]);
    processes.set(`duty/${dutyId}`, 'waiting');
    await world.run((em) => moveDuty(em, { ...plan, days: { opensOn: '2021-03-26' } }, { at: AT }));
    await world.database.fork().execute('update outbox set sent_at = now()');
    expect(await find()).toEqual([]);
  });

  it('finds books that do not balance', async () => {
    const em = world.database.fork();
    await em.execute(`update ledger_account set balance_satang = balance_satang + 1
      where kind = 'capital'`);
    const found = await find();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.startsWith('books-unsound '))).toBe(true);
  });
});
