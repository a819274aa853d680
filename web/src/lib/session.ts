/** Who is signed in, and how to come and go. The cookie is the server's; no token is kept here. */

import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { PATHS } from '#contracts/paths';
import { Me, type PasswordChange } from '#contracts/people';
import type { Permission } from '#domain/people/permissions';
import { readAnswer } from './api-client.ts';
import { noteRequest } from './connection.ts';
import { asProblem, ownProblem, problemOf } from './problem.ts';

export const ME_KEY = ['me'] as const;

/** Undefined data while loading; `null` when nobody is signed in. */
export function useMe() {
  return useQuery({ queryKey: ME_KEY, queryFn: findMe, staleTime: 5 * 60_000 });
}

/** Whether some seat of the signed-in person may do this somewhere; the server decides again. */
export function useMay(permission: Permission): boolean {
  return useMe().data?.permissions.includes(permission) ?? false;
}

/** Signs in and loads who it is. Throws `ApiProblem`; a wrong name or password is 'wrong-sign-in'. */
export async function signIn(
  client: QueryClient,
  credentials: { username: string; password: string },
): Promise<void> {
  await postAuth('/api/auth/sign-in/username', credentials);
  client.clear();
  await client.fetchQuery({ queryKey: ME_KEY, queryFn: findMe });
}

export type HouseholdDoor = 'first-use' | 'sign-in';

/** A household comes in by its code. Throws `ApiProblem`; what is wrong is told in one sentence. */
export async function enterHousehold(
  client: QueryClient,
  typed: { door: HouseholdDoor; code: string; pin: string },
): Promise<void> {
  const { door, code, pin } = typed;
  await postAuth(`/api/auth/household/${door}`, { code, pin });
  client.clear();
  await client.fetchQuery({ queryKey: ME_KEY, queryFn: findMe });
}

/**
 * Changes one's own password and reads anew who is signed in: a password for once held them back.
 * Throws `ApiProblem`, at the field where the server refuses one.
 */
export async function changePassword(client: QueryClient, change: PasswordChange): Promise<void> {
  await postAuth('/api/auth/change-password', change);
  await client.fetchQuery({ queryKey: ME_KEY, queryFn: findMe, staleTime: 0 });
}

/** Signs out and forgets all that was loaded, for phones pass from hand to hand. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await postAuth('/api/auth/sign-out', {});
    client.clear();
    client.setQueryData(ME_KEY, null);
    forgetOpenForms();
  };
}

/** The signed-in person, or null. Throws `ApiProblem` when the server cannot say. */
export async function findMe(): Promise<Me | null> {
  try {
    return await readAnswer({ path: PATHS.me, answer: Me });
  } catch (thrown) {
    if (asProblem(thrown).status === 401) return null;
    throw thrown;
  }
}

async function postAuth(path: string, body: object): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    noteRequest('failed');
    throw ownProblem('unreachable');
  }
  noteRequest('reached');
  if (response.ok) return;
  throw await problemOf(response);
}

/** The next person on this device must not repeat the last one's half-sent commands. */
function forgetOpenForms(): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // Without storage there is nothing kept.
  }
}
