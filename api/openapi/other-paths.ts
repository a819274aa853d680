/** The doors that are no route of the table: identity, whose library answers, and the health of the process. */

import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { Alive, Readiness } from '#contracts/health';
import { HouseholdSignIn } from '#contracts/household-access';
import { PasswordChange } from '#contracts/people';
import type { RefusalCode } from '../problems/refusals.ts';
import { problemResponses } from './problem-responses.ts';

export function otherPaths(): ZodOpenApiPathsObject {
  return { ...identityPaths(), ...healthPaths() };
}

const SIGN_OUT: readonly RefusalCode[] = [
  'foreign-origin',
  'not-json',
  'body-unreadable',
  'body-too-large',
  'too-many-requests',
  'database-not-reachable',
  'unexpected-failure',
];
const SIGN_IN: readonly RefusalCode[] = [...SIGN_OUT, 'wrong-sign-in'];
const CHANGE_PASSWORD: readonly RefusalCode[] = [...SIGN_OUT, 'not-signed-in', 'invalid-form'];

const HOUSEHOLD_DOOR: readonly RefusalCode[] = [
  ...SIGN_OUT,
  'invalid-form',
  'wrong-household-code',
  'household-code-rests',
];

const DONE = {
  description: 'Done; the cookie is set or taken back.',
  content: { 'application/json': { schema: z.object({ isDone: z.literal(true) }) } },
};

function householdDoor(told: { readonly operationId: string; readonly summary: string }) {
  return {
    post: {
      ...told,
      tags: ['identity'],
      security: [],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: HouseholdSignIn } },
      },
      responses: { '200': DONE, ...problemResponses(HOUSEHOLD_DOOR) },
    },
  };
}

function identityPaths(): ZodOpenApiPathsObject {
  const body = z.object({ username: z.string(), password: z.string() });
  return {
    '/api/auth/sign-in/username': {
      post: {
        operationId: 'signIn',
        summary: 'Sign in with user name and password',
        tags: ['identity'],
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: body } } },
        responses: { '200': DONE, ...problemResponses(SIGN_IN) },
      },
    },
    '/api/auth/household/first-use': householdDoor({
      operationId: 'useHouseholdCodeFirst',
      summary: 'Use a printed household code for the first time and set its PIN',
    }),
    '/api/auth/household/sign-in': householdDoor({
      operationId: 'signInAsHousehold',
      summary: 'Sign in with a household code and its PIN',
    }),
    '/api/auth/sign-out': {
      post: {
        operationId: 'signOut',
        summary: 'Sign out; the session is dead at once',
        tags: ['identity'],
        responses: { '200': DONE, ...problemResponses(SIGN_OUT) },
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
        responses: { '200': DONE, ...problemResponses(CHANGE_PASSWORD) },
      },
    },
  };
}

function healthPaths(): ZodOpenApiPathsObject {
  const readiness = { 'application/json': { schema: Readiness } };
  return {
    '/healthz': {
      get: {
        operationId: 'readHealth',
        summary: 'The process lives',
        tags: ['health'],
        security: [],
        responses: {
          '200': { description: 'Alive', content: { 'application/json': { schema: Alive } } },
        },
      },
    },
    '/readyz': {
      get: {
        operationId: 'readReadiness',
        summary: 'What the process stands on answers; else which part does not',
        tags: ['health'],
        security: [],
        responses: {
          '200': { description: 'Every part answers', content: readiness },
          '503': { description: 'At least one part does not answer', content: readiness },
        },
      },
    },
  };
}
