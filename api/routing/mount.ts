/** Puts the routes into Express: parse, find the caller, run once, answer. */

import type { Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import { PATHS } from '#contracts/paths';
import { bindCommand, keepAnswer, unbindCommand } from '#database/commands/bind-command';
import { runCommand, type Command, type CommandOutcome } from '#database/commands/run-once';
import { contentHash } from '#database/content-hash';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { fieldProblemsOf } from '../problems/field-problems.ts';
import { sendRefusal } from '../problems/send-refusal.ts';
import type { Services } from '../services.ts';
import type { AnsweredFile, AnyRoute, Caller, Refused } from './route.ts';

type RouteResult = Awaited<ReturnType<AnyRoute['handle']>>;

const KEY_PATTERN = /^[\x21-\x7e]{8,200}$/;

export function routerOf(routes: readonly AnyRoute[], services: Services): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const route of routes) {
    const method = route.kind === 'read' ? 'get' : 'post';
    router[method](expressPath(route), handlerOf(route, services));
  }
  for (const [path, methods] of methodsByPath(routes)) {
    router.all(path, (_request, response) => {
      response.set('Allow', methods.join(', '));
      sendRefusal(response, { refused: 'method-not-allowed' });
    });
  }
  return router;
}

function methodsByPath(routes: readonly AnyRoute[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = expressPath(route);
    const own = route.kind === 'read' ? ['GET', 'HEAD'] : ['POST'];
    methods.set(path, [...(methods.get(path) ?? []), ...own]);
  }
  return methods;
}

function expressPath(route: AnyRoute): string {
  return PATHS[route.path].replaceAll(/\{(\w+)\}/g, ':$1');
}

function handlerOf(route: AnyRoute, services: Services): RequestHandler {
  return async (request, response) => {
    const caller = await services.identity.findCaller(request, services.clock);
    if (caller === undefined) return sendRefusal(response, { refused: 'not-signed-in' });
    if (caller.mustChangePassword && route.path !== 'me') {
      return sendRefusal(response, { refused: 'password-must-change' });
    }
    const parsed = parse(route, request);
    if ('refused' in parsed) return sendRefusal(response, parsed);
    const now = services.clock.now();
    const asked = {
      services,
      caller,
      ...parsed,
      at: now.toISOString(),
      today: bangkokDateOf(now.getTime()),
    };
    if (route.kind === 'read' || route.kind === 'calculation') {
      return answer(response, route, await run(route, { ...asked, em: services.database.fork() }));
    }
    const key = request.get('idempotency-key');
    if (key === undefined) return sendRefusal(response, { refused: 'idempotency-key-missing' });
    if (!KEY_PATTERN.test(key))
      return sendRefusal(response, { refused: 'idempotency-key-unreadable' });
    const needs = { asked, key, services, caller };
    await (route.kind === 'plan' ? plan(route, needs, response) : command(route, needs, response));
  };
}

interface CommandNeeds {
  readonly asked: { readonly params: unknown; readonly body: unknown; readonly at: string };
  readonly key: string;
  readonly services: Services;
  readonly caller: Caller;
}

async function command(route: AnyRoute, needs: CommandNeeds, response: Response): Promise<void> {
  const { asked, key, services } = needs;
  const seen: { refusal: Refused | null } = { refusal: null };
  const outcome = await runCommand(services.database, commandOf(route, needs), async (em) => {
    seen.refusal = null;
    const result = await run(route, { ...asked, em, key });
    if ('refused' in result) {
      seen.refusal = result;
      return { status: 409, response: null };
    }
    const told = jsonOf(route, result);
    const place = 'place' in result && result.place !== undefined ? { place: result.place } : {};
    return { status: route.status ?? 200, response: told, ...place };
  });
  if (seen.refusal !== null) return sendRefusal(response, seen.refusal);
  sendOutcome(response, outcome);
}

/** A change of the plan: the key is bound first, the process carries it out, the answer is kept. */
async function plan(route: AnyRoute, needs: CommandNeeds, response: Response): Promise<void> {
  const { asked, key, services } = needs;
  const em = services.database.fork();
  const bound = commandOf(route, needs);
  const known = await bindCommand(em, bound);
  if (known !== 'bound') return sendOutcome(response, known);
  const result = await run(route, { ...asked, em, key });
  if ('refused' in result) {
    await unbindCommand(em, bound);
    return sendRefusal(response, result);
  }
  const answered = { status: 200, response: jsonOf(route, result) };
  await keepAnswer(em, bound, answered);
  sendOutcome(response, { ...answered, isRepeat: false });
}

function commandOf(route: AnyRoute, { asked, key, caller }: CommandNeeds): Command {
  const kept = route.isBodyForgotten === true ? null : asked.body;
  return {
    userId: caller.userId,
    key,
    route: `POST ${PATHS[route.path]}`,
    bodyHash: contentHash([asked.params ?? null, kept ?? null]),
    at: asked.at,
  };
}

function sendOutcome(response: Response, outcome: CommandOutcome): void {
  if ('refused' in outcome) return sendRefusal(response, outcome);
  if (outcome.isRepeat) response.set('Idempotent-Replay', 'true');
  response.status(outcome.status).json(outcome.response);
}

type Parsed = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

function parse(route: AnyRoute, request: Request): Parsed | Refused {
  const params = route.params?.safeParse(request.params);
  if (params?.success === false) return { refused: 'not-found' };
  const query = route.query?.safeParse(request.query);
  if (query?.success === false) {
    return { refused: 'invalid-query', fields: fieldProblemsOf(query.error, request.query) };
  }
  if (route.kind !== 'read' && route.body !== undefined && !request.is('application/json')) {
    return { refused: 'not-json' };
  }
  const body = route.body?.safeParse(request.body);
  if (body?.success === false) {
    return { refused: 'invalid-form', fields: fieldProblemsOf(body.error, request.body) };
  }
  return { params: params?.data, query: query?.data, body: body?.data };
}

/** The one place where a route's own types are forgotten: `parse` has just checked them. */
function run(route: AnyRoute, asked: object): ReturnType<AnyRoute['handle']> {
  return route.handle(asked as never);
}

function answer(response: Response, route: AnyRoute, result: RouteResult): void {
  if ('refused' in result) return sendRefusal(response, result);
  if ('file' in result) return sendFile(response, route, result.file);
  response.json(route.answer.parse(result.answer));
}

/** The name travels as RFC 5987 has it, so that Thai names arrive whole. */
function sendFile(response: Response, route: AnyRoute, file: AnsweredFile): void {
  const mediaType = file.mediaType ?? (typeof route.file === 'string' ? route.file : undefined);
  response.attachment(file.fileName);
  const named = String(response.getHeader('content-disposition'));
  response
    .set('Content-Disposition', named.replace(/^attachment/, file.disposition))
    .type(file.mediaType ?? mediaType ?? 'application/octet-stream')
    .send(Buffer.from(file.content));
}

/** Commands answer in JSON; a file is for reading. */
function jsonOf(route: AnyRoute, result: Exclude<RouteResult, Refused>): unknown {
  if ('file' in result) throw new Error(`A command answers with a file: ${route.path}`);
  return route.answer.parse(result.answer);
}
