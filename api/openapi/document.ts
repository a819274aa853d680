/** The OpenAPI 3.1 document, made from the same routes that Express serves. */

import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { PATHS } from '#contracts/paths';
import type { AnyRoute } from '../routing/route.ts';
import { otherPaths } from './other-paths.ts';
import { problemResponses } from './problem-responses.ts';
import { refusalsOf } from './route-refusals.ts';

const SIGNED_IN = 'session';

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

const FORM_RULES =
  'The rules behind each form may refuse with further codes (404, 409, 422) of the table at ' +
  '/api/docs#problems.';

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
        'application/problem+json with a stable code and a sentence in Thai and English. An address ' +
        'under /api/v1 answers a method that it does not know with 405 (method-not-allowed).',
    },
    servers: [{ url: '/' }],
    security: [{ [SIGNED_IN]: [] }],
    paths: { ...paths, ...otherPaths() },
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
    ...(route.path === 'completeTask' ? { description: FORM_RULES } : {}),
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
    responses: {
      [String(route.status ?? 200)]: answerOf(route),
      ...problemResponses(refusalsOf(route)),
    },
  };
}

const FILE = z.string().meta({ format: 'binary' });

function answerOf(route: AnyRoute) {
  return route.file === undefined
    ? { description: 'Done', content: { 'application/json': { schema: route.answer } } }
    : {
        description: 'The file',
        content: Object.fromEntries([route.file].flat().map((type) => [type, { schema: FILE }])),
      };
}

function tagOf(route: AnyRoute): string {
  return PATHS[route.path].split('/')[3] ?? 'api';
}
