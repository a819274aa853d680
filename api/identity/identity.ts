/**
 * Who is at the door. Passwords and sessions are better-auth's work, in a schema of its own; what the
 * person may do follows from seats, read afresh at each request so that a change counts at once.
 */

import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { fromNodeHeaders } from 'better-auth/node';
import { username } from 'better-auth/plugins/username';
import type { Request as Asked } from 'express';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '#database/orm';
import { findSeats } from '#database/people/find-seats';
import { hasOneTimePassword } from '#database/people/one-time-password';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { isSeatedOn } from '#domain/people/roles';
import type { Caller } from '../routing/route.ts';
import type { Clock } from '../services.ts';
import { accountsOf, type Accounts } from './accounts.ts';
import { IdentityOutOfReachError } from './identity-error.ts';

export interface Identity extends Accounts {
  /** The library's own answer to a sign-in or sign-out; the body has been read. */
  answer(request: Asked): Promise<Response>;
  findCaller(request: Asked, clock: Clock): Promise<Caller | undefined>;
  /** The library's own answer to a sign-in with these, for a door that asked for something else. */
  signInAs(
    request: Asked,
    credentials: { readonly username: string; readonly password: string },
  ): Promise<Response>;
  close(): Promise<void>;
}

export interface IdentityNeeds {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly publicUrl: string;
  readonly log: Logger;
}

/** A working day: then the person signs in again, however busy they were. */
const SESSION_SECONDS = 12 * 60 * 60;

/** Opens identity and brings its own tables up to date. */
export async function openIdentity(needs: IdentityNeeds): Promise<Identity> {
  const pool = new pg.Pool({
    connectionString: needs.databaseUrl,
    options: '-c search_path=auth',
    max: 5,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  });
  pool.on('error', () => {}); // A lost idle connection is replaced by the next query.
  const auth = betterAuth(optionsOf(needs, pool));
  await (await getMigrations(auth.options)).runMigrations();

  async function findSession(request: Asked) {
    try {
      return await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    } catch (error) {
      if (isAPIError(error)) throw new IdentityOutOfReachError('Sessions cannot be read');
      throw error;
    }
  }

  return {
    answer: (request) => auth.handler(requestOf(request, needs.publicUrl)),
    signInAs: ({ headers }, body) => {
      const path = '/api/auth/sign-in/username';
      return auth.handler(requestOf({ method: 'POST', path, headers, body }, needs.publicUrl));
    },
    findCaller: async (request, clock) => {
      const session = await findSession(request);
      if (session === null) return undefined;
      const today = bangkokDateOf(clock.now().getTime());
      const em = needs.database.fork();
      const { id: userId, name: displayName } = session.user;
      const seats = await findSeats(em, userId);
      return {
        userId,
        displayName,
        seats: seats.filter((seat) => isSeatedOn(seat, today)),
        mustChangePassword: await hasOneTimePassword(em, userId),
      };
    },
    ...accountsOf(auth),
    close: () => pool.end(),
  };
}

function requestOf(
  asked: Pick<Asked, 'method' | 'path' | 'headers' | 'body'>,
  publicUrl: string,
): Request {
  const headers = fromNodeHeaders(asked.headers);
  // They speak of the body as it came, which has been unpacked and read.
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) {
    headers.delete(name);
  }
  const body: unknown = asked.body;
  const { href } = new URL(asked.path, publicUrl);
  return new Request(href, {
    method: asked.method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function optionsOf(needs: IdentityNeeds, pool: pg.Pool) {
  const isHttps = needs.publicUrl.startsWith('https:');
  return {
    database: pool,
    secret: needs.secret,
    baseURL: needs.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: aliasesOf(needs.publicUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: isUsername,
        validationOrder: { username: 'post-normalization' },
      }),
    ],
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // The API counts for itself: the library would believe any x-forwarded-for.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'plodnee',
      useSecureCookies: isHttps,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level: unknown, message: string) => {
        needs.log.error({ said: message.slice(0, 200) }, 'identity failed');
      },
    },
  } as const satisfies BetterAuthOptions;
}

/** On one's own machine the same house answers to two names; elsewhere only to its own. */
function aliasesOf(publicUrl: string): string[] {
  const { hostname, port, origin } = new URL(publicUrl);
  const isOwnMachine = hostname === '127.0.0.1' || hostname === 'localhost';
  return isOwnMachine ? [`http://127.0.0.1:${port}`, `http://localhost:${port}`] : [origin];
}

function isUsername(name: string): boolean {
  return /^[a-z0-9.-]+$/.test(name);
}
