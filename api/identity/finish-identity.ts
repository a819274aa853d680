import type { Response as ServerResponse } from 'express';
import type { RefusalCode } from '../problems/refusals.ts';
import { sendRefusal } from '../problems/send-refusal.ts';
import { IdentityOutOfReachError } from './identity-error.ts';

/** The library's answer in our shape: its cookies, but never a token that a script could read. */
export function finishIdentity(response: ServerResponse, answer: Response): void {
  if (answer.status >= 500) throw new IdentityOutOfReachError('Identity does not answer');
  if (!answer.ok) return sendRefusal(response, { refused: refusalOf(answer.status) });
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  response.json({ isDone: true });
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
