/**
 * The two doors of identity that are open: sign in, sign out. Everything else the library could do
 * (sign-up, reading a session's token, asking whether a user exists) is not there. The library's
 * answers become ours: problem+json when it refuses, and never a token that a script could read.
 */

import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { RefusalCode } from '../problems/refusals.ts';
import { sendRefusal } from '../problems/send-refusal.ts';
import type { Services } from '../services.ts';
import { IdentityOutOfReachError } from './identity-error.ts';

const LARGEST_BODY = 10_000;

/** Wrong passwords one address may try in ten minutes; right ones do not count. */
const WRONG_TRIES = 60;

export function setUpIdentity(app: Express, { identity }: Services): void {
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
    const answer = await identity.answer(request);
    if (answer.status >= 500) throw new IdentityOutOfReachError('Nobody can sign in or out');
    if (!answer.ok) return sendRefusal(response, { refused: refusalOf(answer.status) });
    for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
    response.json({ isDone: true });
  };
  app.post('/api/auth/sign-in/username', readBody, limitTries, pass);
  app.post('/api/auth/sign-out', readBody, pass);
}

const REFUSALS: Readonly<Record<number, RefusalCode>> = {
  400: 'body-unreadable',
  403: 'foreign-origin',
  415: 'not-json',
};

/** A name that cannot be a user's and one that is nobody's are refused alike. */
function refusalOf(status: number): RefusalCode {
  return REFUSALS[status] ?? 'wrong-sign-in';
}
