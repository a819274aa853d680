import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readAnswer, sendCommand } from './api-client.ts';
import { asProblem } from './problem.ts';

type Reply = { status: number; body: unknown } | 'hang-up';

const Answer = z.object({ taskId: z.string() });

let server: Server;
let origin: string;
let replies: Reply[];
let asked: { method: string; url: string; key: string | undefined; body: string }[];

beforeEach(async () => {
  replies = [];
  asked = [];
  server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  const key = request.headers['idempotency-key'];
  asked.push({
    method: request.method ?? '',
    url: request.url ?? '',
    key: typeof key === 'string' ? key : undefined,
    body,
  });
  const next = replies.shift();
  if (next === undefined || next === 'hang-up') return void request.socket.destroy();
  response.writeHead(next.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(next.body));
}

function send() {
  return sendCommand({
    path: `${origin}/api/v1/tasks/7/complete`,
    answer: Answer,
    idempotencyKey: 'key-1',
    body: { version: 3 },
  });
}

const refusal = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'task-already-closed',
  sentence: { th: 'งานนี้ปิดไปแล้ว', en: 'This task is closed' },
  fields: [{ path: 'version', code: 'stale', sentence: { th: 'ข้อมูลเก่า', en: 'Stale' } }],
};

describe('sendCommand', () => {
  it('sends the key and the body, and gives the answer of the contract', async () => {
    replies = [{ status: 200, body: { taskId: '7', more: 'ignored' } }];
    await expect(send()).resolves.toEqual({ taskId: '7' });
    expect(asked).toEqual([
      { method: 'POST', url: '/api/v1/tasks/7/complete', key: 'key-1', body: '{"version":3}' },
    ]);
  });

  it('repeats under the same key when the answer was lost or the server was starting', async () => {
    replies = ['hang-up', { status: 503, body: {} }, { status: 200, body: { taskId: '7' } }];
    await expect(send()).resolves.toEqual({ taskId: '7' });
    expect(asked.map((request) => request.key)).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('gives up after three tries with a sentence in both languages', async () => {
    replies = ['hang-up', 'hang-up', 'hang-up', { status: 200, body: { taskId: '7' } }];
    const problem = asProblem(await send().catch((thrown: unknown) => thrown));
    expect([problem.code, problem.status, asked.length]).toEqual(['unreachable', 0, 3]);
    expect(problem.sentence.th).toMatch(/อินเทอร์เน็ต/);
  });

  it('never repeats a refusal, and carries its code, sentence and fields', async () => {
    replies = [{ status: 409, body: refusal }];
    const problem = asProblem(await send().catch((thrown: unknown) => thrown));
    expect(problem).toMatchObject({
      code: 'task-already-closed',
      status: 409,
      sentence: refusal.sentence,
      fields: refusal.fields,
    });
    expect(asked).toHaveLength(1);
  });

  it('says so when an error is no problem document', async () => {
    replies = [{ status: 500, body: '<html>' }];
    const problem = asProblem(await send().catch((thrown: unknown) => thrown));
    expect([problem.code, problem.status, asked.length]).toEqual(['unexpected', 500, 1]);
  });
});

describe('readAnswer', () => {
  it('leaves out what a query does not say', async () => {
    replies = [{ status: 200, body: { taskId: '7' } }];
    const query = { box: 'mine', cursor: undefined, limit: 30 };
    await readAnswer({ path: `${origin}/api/v1/tasks`, answer: Answer, query });
    expect(asked.map((request) => request.url)).toEqual(['/api/v1/tasks?box=mine&limit=30']);
  });

  it('refuses an answer that the contract does not know', async () => {
    replies = [{ status: 200, body: { taskId: 7 } }];
    const reading = readAnswer({ path: `${origin}/api/v1/tasks/7`, answer: Answer });
    const problem = asProblem(await reading.catch((thrown: unknown) => thrown));
    expect(problem.code).toBe('unreadable');
  });
});
