/** The OpenAPI 3.1 document, made from the same routes that Express serves. */

import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { PATHS } from '#contracts/paths';
import { PasswordChange } from '#contracts/people';
import { Problem } from '#contracts/problem';
import { REFUSALS, type RefusalCode } from '../problems/refusals.ts';
import type { AnyRoute } from '../routing/route.ts';

const SIGNED_IN = 'session';
const PROBLEM_STATUSES = [400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503] as const;

const IdempotencyKey = z
  .string()
  .min(8)
  .max(200)
  .regex(/^[\x21-\x7e]+$/)
  .meta({
    description:
      'Made once by the client for one intent and sent again with every repeat: the same key with ' +
      'the same content has one effect and one answer, with other content it is refused (422).',
    example: '7f4f0a0e-4a58-4c0b-9a3e-1f0f3f8d2b11',
  });

export type ApiDocument = ReturnType<typeof createDocument>;

export function documentOf(routes: readonly AnyRoute[]): ApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const method = route.kind === 'read' ? 'get' : 'post';
    paths[PATHS[route.path]] = { ...paths[PATHS[route.path]], [method]: operationOf(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Plodnee (ปลดหนี้)',
      version: '1.0.0',
      description:
        'Case management of community fund management centres. Money is a decimal string of satang, ' +
        'days are ISO dates in Asia/Bangkok, instants ISO with zone. Every refusal is ' +
        'application/problem+json with a stable code and a sentence in Thai and English.',
    },
    servers: [{ url: '/' }],
    security: [{ [SIGNED_IN]: [] }],
    paths: { ...paths, ...identityPaths() },
    components: {
      securitySchemes: {
        [SIGNED_IN]: {
          type: 'apiKey',
          in: 'cookie',
          name: 'plodnee.session_token',
          description: 'Set by signing in; over HTTPS its name begins with __Secure-.',
        },
      },
    },
  });
}

const CALCULATION =
  'A calculation: no Idempotency-Key, no side effect, nothing is kept; it is rate-limited like every ' +
  'other request.';

function operationOf(route: AnyRoute) {
  const isRead = route.kind === 'read';
  const takesKey = !isRead && route.kind !== 'calculation';
  return {
    operationId: `${isRead ? 'read' : 'post'}${route.path[0]?.toUpperCase()}${route.path.slice(1)}`,
    summary: route.summary,
    ...(route.kind === 'calculation' ? { description: CALCULATION } : {}),
    tags: [tagOf(route)],
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(takesKey ? { header: z.object({ 'Idempotency-Key': IdempotencyKey }) } : {}),
    },
    ...(route.body === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
        }),
    responses: { [String(route.status ?? 200)]: answerOf(route), ...problemResponses() },
  };
}

function answerOf(route: AnyRoute) {
  return route.file === undefined
    ? { description: 'Done', content: { 'application/json': { schema: route.answer } } }
    : {
        description: 'The file',
        content: { [route.file]: { schema: z.string().meta({ format: 'binary' }) } },
      };
}

function problemResponses() {
  return Object.fromEntries(
    PROBLEM_STATUSES.map((status) => [
      String(status),
      {
        description: codesOf(status).join(', '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}

function codesOf(status: number): RefusalCode[] {
  return (Object.keys(REFUSALS) as RefusalCode[]).filter(
    (code) => REFUSALS[code].status === status,
  );
}

function tagOf(route: AnyRoute): string {
  return PATHS[route.path].split('/')[3] ?? 'api';
}

function identityPaths(): ZodOpenApiPathsObject {
  const body = z.object({ username: z.string(), password: z.string() });
  const done = {
    description: 'Done; the cookie is set or taken back.',
    content: { 'application/json': { schema: z.object({ isDone: z.literal(true) }) } },
  };
  return {
    '/api/auth/sign-in/username': {
      post: {
        operationId: 'signIn',
        summary: 'Sign in with user name and password',
        tags: ['identity'],
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: body } } },
        responses: { '200': done, ...problemResponses() },
      },
    },
    '/api/auth/sign-out': {
      post: {
        operationId: 'signOut',
        summary: 'Sign out; the session is dead at once',
        tags: ['identity'],
        responses: { '200': done, ...problemResponses() },
      },
    },
    '/api/auth/change-password': {
      post: {
        operationId: 'changePassword',
        summary: "Change one's own password; every other session of the person ends",
        tags: ['identity'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: PasswordChange } },
        },
        responses: { '200': done, ...problemResponses() },
      },
    },
  };
}
