/**
 * The door of households: a printed code and a PIN, by POST only. An unknown code, a wrong PIN, a used
 * sheet and an ended code are told in one sentence; a code rests after five wrong tries, whether it
 * exists or not, and never for good.
 */

import type { Express, Request, RequestHandler, Response as ServerResponse } from 'express';
import { HouseholdSignIn } from '#contracts/household-access';
import { claimAccess, findOpenAccess } from '#database/household-access/claim-access';
import { countTry, forgetTries } from '#database/household-access/count-tries';
import { inTransaction } from '#database/transaction';
import { pinRefusal, readHouseholdCode, REST_MINUTES } from '#domain/household/access';
import { toArabicDigits } from '#domain/thai/digits';
import { refuseField } from '../problems/at-field.ts';
import { fieldProblemsOf } from '../problems/field-problems.ts';
import { sendRefusal } from '../problems/send-refusal.ts';
import type { Services } from '../services.ts';
import { finishIdentity } from './finish-identity.ts';
import { hashOfHouseholdCode, usernameOfCode } from './household-code.ts';

interface Door {
  readonly services: Services;
  readonly codeHash: string;
  readonly pin: string;
  readonly at: string;
}

export function setUpHouseholdDoor(
  app: Express,
  { services, before }: { services: Services; before: readonly RequestHandler[] },
): void {
  app.post('/api/auth/household/first-use', ...before, async (request, response) => {
    const door = await comeTo(services, request, response);
    if (door === undefined) return;
    const refused = pinRefusal(door.pin);
    if (refused !== null) return sendRefusal(response, refuseField('pin', refused));
    if (!(await mayTry(door, response))) return;
    const claimed = await claim(door);
    if (!claimed) return sendRefusal(response, { refused: 'wrong-household-code' });
    return enter(door, request, response);
  });
  app.post('/api/auth/household/sign-in', ...before, async (request, response) => {
    const door = await comeTo(services, request, response);
    if (door === undefined || !(await mayTry(door, response))) return;
    return enter(door, request, response);
  });
}

async function comeTo(
  services: Services,
  request: Request,
  response: ServerResponse,
): Promise<Door | undefined> {
  if (request.is('application/json') === false) {
    sendRefusal(response, { refused: 'not-json' });
    return undefined;
  }
  const typed = HouseholdSignIn.safeParse(request.body);
  if (!typed.success) {
    const fields = fieldProblemsOf(typed.error, request.body);
    sendRefusal(response, { refused: 'invalid-form', fields });
    return undefined;
  }
  const { code, pin } = typed.data;
  const secret = services.configuration.PLODNEE_AUTH_SECRET;
  const codeHash = hashOfHouseholdCode(readHouseholdCode(code) ?? `none/${code}`, secret);
  return { services, codeHash, pin: toArabicDigits(pin), at: services.clock.now().toISOString() };
}

async function mayTry({ services, codeHash, at }: Door, response: ServerResponse) {
  const may = await countTry(services.database.fork(), { codeHash, at });
  if (!may) {
    const figures = { minutes: String(REST_MINUTES) };
    sendRefusal(response, { refused: 'household-code-rests', figures });
  }
  return may;
}

/** The PIN is set while the row is locked; if the commit fails, the sheet waits as before. */
function claim({ services, codeHash, pin, at }: Door): Promise<boolean> {
  return inTransaction(services.database, async (em) => {
    const claimed = await claimAccess(em, { codeHash, at });
    if (claimed === undefined) return false;
    await services.identity.replacePassword(claimed.userId, pin);
    return true;
  });
}

/** The library makes the session; then the code is asked once more, for it may be ending just now. */
async function enter(door: Door, request: Request, response: ServerResponse): Promise<void> {
  const { services, codeHash, pin, at } = door;
  const credentials = { username: usernameOfCode(codeHash), password: pin };
  const answer = await services.identity.signInAs(request, credentials);
  if (answer.status === 401) {
    return sendRefusal(response, { refused: 'wrong-household-code' });
  }
  if (!answer.ok) return finishIdentity(response, answer);
  const open = await inTransaction(services.database, (em) => findOpenAccess(em, { codeHash, at }));
  if (open === undefined) {
    // The session was just made by somebody whose code has ended: no cookie goes out, and it dies.
    await endSessionOf(services, answer);
    return sendRefusal(response, { refused: 'wrong-household-code' });
  }
  await forgetTries(services.database.fork(), codeHash);
  return finishIdentity(response, answer);
}

async function endSessionOf(services: Services, answer: Response): Promise<void> {
  const { user } = (await answer.clone().json()) as { user: { id: string } };
  await services.identity.closeAccount(user.id);
}
