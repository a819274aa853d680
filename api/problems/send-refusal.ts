import type { Response } from 'express';
import type { Problem } from '#contracts/problem';
import { requestIdOf } from '../middleware/set-up-request-log.ts';
import type { Refused } from '../routing/route.ts';
import { REFUSALS } from './refusals.ts';
import { sentenceOf } from './sentence-of.ts';

/** Answers a refusal as problem+json (RFC 9457): stable code, both tongues, what to do. */
export function sendRefusal(response: Response, refused: Refused): void {
  const { status } = REFUSALS[refused.refused];
  const sentence = sentenceOf(refused);
  const problem: Problem = {
    type: `/api/docs#${refused.refused}`,
    title: sentence.en,
    status,
    code: refused.refused,
    sentence,
    ...(refused.fields === undefined ? {} : { fields: [...refused.fields] }),
    ...(refused.figures === undefined ? {} : { figures: { ...refused.figures } }),
    requestId: requestIdOf(response),
  };
  response.locals['refusal'] = refused.refused;
  if (status === 503) response.set('Retry-After', '5');
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}
