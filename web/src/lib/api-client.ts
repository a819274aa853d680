/**
 * The one way to the server: same origin, JSON, answers parsed by their contract. A command carries
 * an idempotency key, so repeating it after a lost answer has one effect only; that is why a command
 * may be sent again by itself.
 */

import type { z } from 'zod';
import { noteRequest } from './connection.ts';
import { asProblem, ownProblem, problemOf } from './problem.ts';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface ReadOptions<Answer extends z.ZodType> {
  /** From the root, as '/api/v1/cases'. */
  readonly path: string;
  readonly answer: Answer;
  readonly query?: Query | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface CommandOptions<Answer extends z.ZodType> {
  readonly path: string;
  readonly answer: Answer;
  readonly idempotencyKey: string;
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
}

const WAITS_BEFORE_REPEAT_MS = [400, 1500];
const WORTH_REPEATING = [502, 503, 504];

/** Reads one answer. Throws `ApiProblem`. */
export async function readAnswer<Answer extends z.ZodType>(
  options: ReadOptions<Answer>,
): Promise<z.output<Answer>> {
  const init: RequestInit = { headers: { accept: 'application/json' } };
  if (options.signal) init.signal = options.signal;
  const response = await ask(options.path + queryText(options.query), init);
  return parseAnswer(response, options.answer);
}

/** Asks for a calculation: a body, no key, no effect. Throws `ApiProblem`. */
export async function askCalculation<Answer extends z.ZodType>(options: {
  readonly path: string;
  readonly answer: Answer;
  readonly body: unknown;
}): Promise<z.output<Answer>> {
  const response = await ask(options.path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(options.body),
  });
  return parseAnswer(response, options.answer);
}

/** Sends a command, again by itself when the way broke, always under the same key. Throws `ApiProblem`. */
export async function sendCommand<Answer extends z.ZodType>(
  options: CommandOptions<Answer>,
): Promise<z.output<Answer>> {
  const init: RequestInit = {
    method: options.method ?? 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': options.idempotencyKey,
    },
    body: JSON.stringify(options.body ?? {}),
  };
  for (const waitMs of WAITS_BEFORE_REPEAT_MS) {
    try {
      return parseAnswer(await ask(options.path, init), options.answer);
    } catch (thrown) {
      const { status } = asProblem(thrown);
      if (status !== 0 && !WORTH_REPEATING.includes(status)) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return parseAnswer(await ask(options.path, init), options.answer);
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin' });
  } catch (thrown) {
    // A page that was left cancels its requests; that says nothing about the connection.
    if (init.signal?.aborted) throw thrown;
    noteRequest('failed');
    throw ownProblem('unreachable');
  }
  noteRequest(WORTH_REPEATING.includes(response.status) ? 'failed' : 'reached');
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function parseAnswer<Answer extends z.ZodType>(
  response: Response,
  contract: Answer,
): Promise<z.output<Answer>> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = contract.safeParse(body);
  if (!parsed.success) throw ownProblem('unreadable', response.status);
  return parsed.data;
}

function queryText(query: Query = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return '';
  return `?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()}`;
}
