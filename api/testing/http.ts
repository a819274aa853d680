/** The API over real HTTP as one person uses it; the answer is left to the test to judge. */

import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathOf, type PathName } from '#contracts/paths';
import { createApp } from '../app.ts';
import type { TestServices } from './open-test-services.ts';

export interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

type Params = Readonly<Record<string, string>>;

export interface Person {
  readonly username: string;
  get(path: PathName, params?: Params, query?: string): Promise<Told>;
  /** A file as it was answered. */
  download(path: PathName, params?: Params): Promise<Buffer>;
  /** Sends a command with a key of its own unless one is given; null sends none. */
  post(
    path: PathName,
    params: Params,
    sent?: { body?: unknown; key?: string | null },
  ): Promise<Told>;
}

export interface House {
  readonly url: string;
  signIn(account: { username: string; password: string }): Promise<Person>;
  /** Whoever a door has just let in. */
  personOf(username: string, letIn: Response): Person;
  close(): Promise<void>;
}

export async function openHouse(services: TestServices): Promise<House> {
  const server: Server = createApp(services).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    signIn: (account) => signIn(url, account),
    personOf: (username, letIn) => personOf(url, username, letIn),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function signIn(
  url: string,
  { username, password }: { username: string; password: string },
): Promise<Person> {
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (response.status !== 200) throw new Error(`${username} cannot sign in: ${response.status}`);
  return personOf(url, username, response);
}

function personOf(url: string, username: string, letIn: Response): Person {
  const cookie = letIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    username,
    get: async (path, params = {}, query = '') =>
      told(await fetch(url + pathOf(path, params) + query, { headers: { cookie } })),
    download: async (path, params = {}) => {
      const response = await fetch(url + pathOf(path, params), { headers: { cookie } });
      return Buffer.from(await response.arrayBuffer());
    },
    post: async (path, params, { body, key = randomUUID() } = {}) =>
      told(
        await fetch(url + pathOf(path, params), {
          method: 'POST',
          headers: {
            cookie,
            'content-type': 'application/json',
            ...(key === null ? {} : { 'idempotency-key': key }),
          },
          body: JSON.stringify(body ?? {}),
        }),
      ),
  };
}

async function told(response: Response): Promise<Told> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json() : {};
  if (!isJson) await response.arrayBuffer();
  return { status: response.status, body, headers: response.headers };
}
