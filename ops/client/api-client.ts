/**
 * The API as a signed-in person uses it, for the demonstration, the story and the tests. A command
 * that got no answer is sent again with the same key, so that it has one effect however often.
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { pathOf } from '#contracts/paths';
import type { PathName } from '#contracts/paths';
import { Problem } from '#contracts/problem';

type Texts = Readonly<Record<string, string>>;

export interface Ask<Answer extends z.ZodType> {
  readonly path: PathName;
  readonly params?: Texts;
  readonly query?: Texts;
  readonly answer: Answer;
}

export interface Command<Answer extends z.ZodType = z.ZodType> {
  readonly path: PathName;
  readonly params?: Texts;
  readonly body?: unknown;
  /** Idempotency-Key; give one to be able to repeat the command after a crash. */
  readonly key?: string;
  readonly answer: Answer;
}

/** What one request came to: the answer, a refusal in the server's words, or silence. */
export type Attempt<Answer> =
  | { readonly answered: Answer }
  | { readonly refused: Problem }
  | { readonly silent: string };

export interface ApiClient {
  readonly username: string;
  /** Throws `RefusedByServer` when the server says no. */
  read<Answer extends z.ZodType>(ask: Ask<Answer>): Promise<z.output<Answer>>;
  /** Sends until there is an answer. Throws `RefusedByServer` when the server says no. */
  command<Answer extends z.ZodType>(command: Command<Answer>): Promise<z.output<Answer>>;
  /** Sends exactly once and tells what became of it. */
  attempt<Answer extends z.ZodType>(command: Command<Answer>): Promise<Attempt<z.output<Answer>>>;
}

/** The server understood and said no; `code` is stable. */
export class RefusedByServer extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, what: string) {
    const fields = (problem.fields ?? []).map(({ path, code }) => `${path}: ${code}`);
    super(`${what}: ${[problem.code, ...fields].join(', ')} (${problem.status})`);
    this.name = 'RefusedByServer';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

const PATIENCE_MS = 90_000;
const ANSWER_WITHIN_MS = 30_000;
const AGAIN_MS = 250;
/**
 * The same request may succeed in a moment. Nothing was done, or (503 `process-answer-unknown`) nobody
 * knows yet: only the same key gets the true answer then, and every repeat here bears it.
 */
const PASSING = new Set([429, 502, 503, 504]);

interface Door {
  readonly apiUrl: string;
  readonly username: string;
  readonly cookie: string;
}

/** The API as one signed-in person. */
export function createApiClient(door: Door): ApiClient {
  return {
    username: door.username,
    async read(ask) {
      const query = ask.query === undefined ? '' : `?${new URLSearchParams(ask.query).toString()}`;
      const url = `${door.apiUrl}${pathOf(ask.path, ask.params)}${query}`;
      const build = () => new Request(url, { headers: { cookie: door.cookie } });
      return ask.answer.parse(await sendUntilAnswered(build, `${door.username} ${ask.path}`));
    },
    async command(command) {
      const fixed = { ...command, key: command.key ?? randomUUID() };
      const build = () => requestOf(door, fixed);
      return command.answer.parse(
        await sendUntilAnswered(build, `${door.username} ${command.path}`),
      );
    },
    async attempt(command) {
      const attempt = await send(requestOf(door, command));
      return 'answered' in attempt ? { answered: command.answer.parse(attempt.answered) } : attempt;
    },
  };
}

function requestOf({ apiUrl, cookie }: Door, command: Command): Request {
  return new Request(`${apiUrl}${pathOf(command.path, command.params)}`, {
    method: 'POST',
    headers: {
      cookie,
      'content-type': 'application/json',
      'idempotency-key': command.key ?? randomUUID(),
    },
    body: JSON.stringify(command.body ?? {}),
  });
}

async function send(request: Request): Promise<Attempt<unknown>> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const body: unknown = await response.json();
    return response.ok ? { answered: body } : { refused: Problem.parse(body) };
  } catch (error) {
    return { silent: (error as Error).message };
  }
}

async function sendUntilAnswered(build: () => Request, what: string): Promise<unknown> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const attempt = await send(build());
    if ('answered' in attempt) return attempt.answered;
    const isPassing = 'silent' in attempt || PASSING.has(attempt.refused.status);
    if (!isPassing || Date.now() > giveUpAt) throw failureOf(attempt, what);
    const isCrowded = 'refused' in attempt && attempt.refused.status === 429;
    await pause(isCrowded ? 10 * AGAIN_MS : AGAIN_MS);
  }
}

function failureOf(attempt: { refused: Problem } | { silent: string }, what: string): Error {
  if ('refused' in attempt) return new RefusedByServer(attempt.refused, what);
  return new Error(`${what}: no answer (${attempt.silent})`);
}
