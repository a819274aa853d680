/**
 * The doors of identity that are open: sign in, sign out, change one's own password, and the door of
 * households. Everything else the library could do (sign-up, reading a session's token, asking whether
 * a user exists) is not there. The library's answers become ours: problem+json when it refuses, and
 * never a token that a script could read.
 */

import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { PasswordChange } from '#contracts/people';
import { endOneTimePassword } from '#database/people/one-time-password';
import { refuseField } from '../problems/at-field.ts';
import { fieldProblemsOf } from '../problems/field-problems.ts';
import { sendRefusal } from '../problems/send-refusal.ts';
import type { Services } from '../services.ts';
import { finishIdentity } from './finish-identity.ts';
import { setUpHouseholdDoor } from './set-up-household-door.ts';

const LARGEST_BODY = 10_000;

/** Wrong passwords one address may try in ten minutes; right ones do not count. */
const WRONG_TRIES = 60;

export function setUpIdentity(app: Express, services: Services): void {
  const { identity, clock, database } = services;
  const limitTries = rateLimit({
    windowMs: 10 * 60_000,
    limit: WRONG_TRIES,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      sendRefusal(response, { refused: 'too-many-requests' });
    },
  });
  const readBody = express.json({ limit: LARGEST_BODY, type: 'application/json' });
  const pass: RequestHandler = async (request, response) => {
    if (request.is('application/json') === false) {
      return sendRefusal(response, { refused: 'not-json' });
    }
    return finishIdentity(response, await identity.answer(request));
  };
  const checkChange: RequestHandler = (request, response, next) => {
    if (request.is('application/json') === false) {
      return sendRefusal(response, { refused: 'not-json' });
    }
    const change = PasswordChange.safeParse(request.body);
    if (!change.success) {
      const fields = fieldProblemsOf(change.error, request.body);
      return sendRefusal(response, { refused: 'invalid-form', fields });
    }
    // Whoever knew the old password must be out: on every device but this one.
    request.body = { ...change.data, revokeOtherSessions: true };
    next();
  };
  const change: RequestHandler = async (request, response) => {
    const caller = await identity.findCaller(request, clock);
    const answer = await identity.answer(request);
    if (answer.ok && caller !== undefined) {
      const ended = { userId: caller.userId, at: clock.now().toISOString() };
      await endOneTimePassword(database.fork(), ended);
    }
    if (answer.status === 401) return sendRefusal(response, { refused: 'not-signed-in' });
    if (answer.status === 400) {
      return sendRefusal(response, refuseField('currentPassword', 'wrong-password'));
    }
    return finishIdentity(response, answer);
  };
  app.post('/api/auth/sign-in/username', readBody, limitTries, pass);
  app.post('/api/auth/sign-out', readBody, pass);
  app.post('/api/auth/change-password', readBody, limitTries, checkChange, change);
  setUpHouseholdDoor(app, { services, before: [readBody, limitTries] });
}
