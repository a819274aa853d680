import { setTimeout as pause } from 'node:timers/promises';
import { createApiClient } from './api-client.ts';
import type { ApiClient } from './api-client.ts';

export interface SignIn {
  readonly apiUrl: string;
  readonly username: string;
  readonly password: string;
}

const PATIENCE_MS = 90_000;
const AGAIN_MS = 500;

/** Signs in as a person does and keeps the session's cookie. Waits while the door is crowded. */
export async function signIn({ apiUrl, username, password }: SignIn): Promise<ApiClient> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const said = await knock({ apiUrl, username, password });
    if ('cookie' in said) return createApiClient({ apiUrl, username, cookie: said.cookie });
    if (said.isFinal || Date.now() > giveUpAt) {
      throw new Error(`${username} could not sign in: ${said.why}`);
    }
    await pause(AGAIN_MS);
  }
}

type Said = { cookie: string } | { why: string; isFinal: boolean };

async function knock({ apiUrl, username, password }: SignIn): Promise<Said> {
  try {
    const response = await fetch(`${apiUrl}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
      signal: AbortSignal.timeout(20_000),
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    await response.arrayBuffer();
    if (response.ok && cookies.length > 0) return { cookie: cookies.join('; ') };
    // Too many sign-ins from one place and a server that is starting both pass by themselves.
    const isFinal = response.status < 429;
    return { why: `status ${response.status}`, isFinal };
  } catch (error) {
    return { why: (error as Error).message, isFinal: false };
  }
}
