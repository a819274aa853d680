import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { LoanView } from '#contracts/loans';
import { holdTask } from '#database/tasks/task-steps';
import { inTransaction } from '#database/transaction';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import type { SentUpdate } from '../testing/temporal-stand-in.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, aRepayingLoan } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let treasurer: Person;
let loanId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  ({ loanId } = await aRepayingLoan(village));
  treasurer = await village.person('treasurer');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const PAYMENT = { amountSatang: '98762', paidOn: '2026-11-23' };

async function receipts(): Promise<LoanView['receipts']> {
  return ((await treasurer.get('loan', { loanId })).body as LoanView).receipts;
}

describe('a command and its key', () => {
  it('sent twenty times at once has one effect and twenty equal answers', async () => {
    const before = (await receipts()).length;
    const key = randomUUID();
    const sent = Array.from({ length: 20 }, () =>
      treasurer.post('repayments', { loanId }, { body: PAYMENT, key }),
    );
    const answers = await Promise.all(sent);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body);
    expect(await receipts()).toHaveLength(before + 1);
  });

  it('is refused with another content, and the first answer stays', async () => {
    const key = randomUUID();
    const first = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key });
    const other = { ...PAYMENT, amountSatang: '98763' };
    const refused = await treasurer.post('repayments', { loanId }, { body: other, key });
    expect(refused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const again = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replay')).toBe('true');
  });

  it('belongs to one person: another may use the same key', async () => {
    const key = randomUUID();
    const secretary = await village.person('secretary');
    const first = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key });
    const second = await secretary.post('repayments', { loanId }, { body: PAYMENT, key });
    expect(second).toMatchObject({ status: 201 });
    expect(second.body).not.toEqual(first.body);
  });

  it('is asked for, and must be readable', async () => {
    const without = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key: null });
    expect(without).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
    const short = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key: 'short' });
    expect(short).toMatchObject({ status: 400, body: { code: 'idempotency-key-unreadable' } });
  });

  it('of a refused command may be tried again', async () => {
    const key = randomUUID();
    const tooMuch = { ...PAYMENT, amountSatang: '99999999' };
    const refused = await treasurer.post('repayments', { loanId }, { body: tooMuch, key });
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ code: 'more-than-owed' }] } });
    const right = await treasurer.post('repayments', { loanId }, { body: PAYMENT, key });
    expect(right.status).toBe(201);
  });
});

describe('more cash than pays the loan off, with one key', () => {
  it('ends the loan once, and what goes back is told once and the same', async () => {
    const page = (await treasurer.get('loan', { loanId })).body as LoanView;
    const amountSatang = String(BigInt(page.payoffSatang) + 12_300n);
    const body = { amountSatang, paidOn: '2026-11-23', overpayment: 'return' };
    const key = randomUUID();
    const sent = Array.from({ length: 10 }, () =>
      treasurer.post('repayments', { loanId }, { body, key }),
    );
    const told = { returnedSatang: '12300', amountSatang: page.payoffSatang, isPaidOff: true };
    for (const answer of await Promise.all(sent)) {
      expect(answer).toMatchObject({ status: 201, body: told });
    }
    const returned = (await receipts()).filter(({ returnedSatang }) => returnedSatang !== '0');
    expect(returned).toMatchObject([{ returnedSatang: '12300' }]);
  });
});

describe('a change of the plan', () => {
  const HOLD = { untilOn: '2026-12-01', reason: 'household-away' };

  async function aTask(): Promise<string> {
    const caseId = await anOpenCase(village);
    return village.opens('record-consent', { caseId });
  }

  /** What the relay does in life: everything accepted so far has reached its process. */
  async function deliverNews(): Promise<void> {
    const em = services.database.fork();
    await em.execute('update outbox set sent_at = now() where sent_at is null');
  }

  async function carryOut({ args }: SentUpdate): Promise<void> {
    const hold = args[0] as Parameters<typeof holdTask>[1];
    const at = services.clock.now().toISOString();
    await inTransaction(services.database, (em) => holdTask(em, { ...hold, at }));
  }

  it('goes to the process once and answers with the row as it stands', async () => {
    services.temporalStandIn.answerWith(carryOut);
    const taskId = await aTask();
    await deliverNews();
    const secretary = await village.person('secretary');
    const key = randomUUID();
    const held = await secretary.post('holdTask', { taskId }, { body: HOLD, key });
    expect(held).toMatchObject({ status: 200, body: { holdUntilOn: '2026-12-01' } });
    const again = await secretary.post('holdTask', { taskId }, { body: HOLD, key });
    expect(again.body).toEqual(held.body);
    expect(services.temporalStandIn.updates).toMatchObject([{ name: 'holdTask', args: [HOLD] }]);
    const other = { ...HOLD, untilOn: '2026-12-02' };
    const refused = await secretary.post('holdTask', { taskId }, { body: other, key });
    expect(refused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('is refused in the words of the process, and its key may be tried again', async () => {
    const failure = ApplicationFailure.nonRetryable('no', 'date-not-in-the-future');
    services.temporalStandIn.answerWith(async () => {
      throw new WorkflowUpdateFailedError('failed', failure);
    });
    const taskId = await aTask();
    await deliverNews();
    const secretary = await village.person('secretary');
    const key = randomUUID();
    const refused = await secretary.post('holdTask', { taskId }, { body: HOLD, key });
    expect(refused).toMatchObject({ status: 422, body: { code: 'date-not-in-the-future' } });
    services.temporalStandIn.answerWith(carryOut);
    const other = { ...HOLD, untilOn: '2026-12-05' };
    expect(await secretary.post('holdTask', { taskId }, { body: other, key })).toMatchObject({
      status: 200,
      body: { holdUntilOn: '2026-12-05' },
    });
  });

  it('is not known when no answer comes, and the same key then tells the truth', async () => {
    const taskId = await aTask();
    await deliverNews();
    const secretary = await village.person('secretary');
    const key = randomUUID();
    services.temporalStandIn.answerWith(async (update) => {
      await carryOut(update);
      throw new WorkflowUpdateRPCTimeoutOrCancelledError('no answer within ten seconds');
    });
    const unknown = await secretary.post('holdTask', { taskId }, { body: HOLD, key });
    expect(unknown).toMatchObject({ status: 503, body: { code: 'process-answer-unknown' } });
    const other = { ...HOLD, untilOn: '2026-12-05' };
    const reused = await secretary.post('holdTask', { taskId }, { body: other, key });
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    services.temporalStandIn.answerWith(async () => {});
    const told = await secretary.post('holdTask', { taskId }, { body: HOLD, key });
    expect(told).toMatchObject({ status: 200, body: { holdUntilOn: HOLD.untilOn } });
  });

  it('waits for news that the process has not heard yet, and tells such a process from one that has ended', async () => {
    services.temporalStandIn.answerWith(async ({ workflowId }) => {
      throw new WorkflowNotFoundError('gone', workflowId, undefined);
    });
    const taskId = await aTask();
    const secretary = await village.person('secretary');
    const coming = await secretary.post('holdTask', { taskId }, { body: HOLD });
    expect(coming).toMatchObject({ status: 503, body: { code: 'process-not-reachable' } });
    await deliverNews();
    const ended = await secretary.post('holdTask', { taskId }, { body: HOLD });
    expect(ended).toMatchObject({ status: 409, body: { code: 'process-has-ended' } });
  });
});

describe('a race for one task', () => {
  it('has one winner, and the loser is told who won and since when', async () => {
    const caseId = await anOpenCase(village);
    const taskId = await village.opens('survey-household', { caseId });
    const people = await Promise.all([village.person('secretary'), village.person('member')]);
    const told = await Promise.all(people.map((person) => person.post('claimTask', { taskId })));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const loser = told.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: 'held-by-another',
      figures: { holderName: expect.stringMatching(/^คุณ /), since: '2026-11-23T03:00:00.000Z' },
      sentence: { th: expect.stringContaining('23 พฤศจิกายน 2569 เวลา 10:00 น.') },
    });
  });
});
