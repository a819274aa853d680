/** The last handlers: what nobody answered, and what nobody expected. */

import type { ErrorRequestHandler, Express, Response } from 'express';
import type { Logger } from 'pino';
import { findErrorCode } from '#database/transaction';
import { requestIdOf } from '../middleware/set-up-request-log.ts';
import type { Services } from '../services.ts';
import { findBodyRefusal } from './body-refusals.ts';
import { findKnownFailure } from './known-failures.ts';
import { sendRefusal } from './send-refusal.ts';

export function setUpErrors(app: Express, { log }: Services): void {
  app.use((_request, response) => {
    sendRefusal(response, { refused: 'not-found' });
  });
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  const handleError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    answerFailure(error, response, log);
  };
  app.use(handleError);
}

function answerFailure(error: unknown, response: Response, log: Logger): void {
  // A path that is no valid text names nothing.
  if (error instanceof URIError) return sendRefusal(response, { refused: 'not-found' });
  const unread = findBodyRefusal(error);
  if (unread !== undefined) return sendRefusal(response, { refused: unread });
  const known = findKnownFailure(error);
  const requestId = requestIdOf(response);
  if (known === undefined) log.error({ requestId, ...describe(error) }, 'unexpected failure');
  else log.warn({ requestId, known, code: findErrorCode(error) }, 'part out of reach');
  sendRefusal(response, { refused: known ?? 'unexpected-failure' });
}

/** What a developer needs; never the message, for a database's message may quote a person's data. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { failure: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { failure: error.name, code: findErrorCode(error), at: frames.slice(0, 12) };
}
