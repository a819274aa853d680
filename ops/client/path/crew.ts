/** The people of one centre who walk the path together, each signed in. */

import type { ApiClient } from '../api-client.ts';

export const POSTS = [
  'chair',
  'secretary',
  'treasurer',
  'memberA',
  'memberB',
  'tambonOfficer',
  'nfeOfficer',
  'agricultureOfficer',
] as const;

export type Post = (typeof POSTS)[number];

export type Crew = Readonly<Record<Post, ApiClient>>;

/** Brings everybody in, by the user name of each post. */
export async function gatherCrew(plan: {
  enter: (username: string) => Promise<ApiClient>;
  usernames: Readonly<Record<Post, string>>;
}): Promise<Crew> {
  const clients: [Post, ApiClient][] = [];
  for (const post of POSTS) clients.push([post, await plan.enter(plan.usernames[post])]);
  return Object.fromEntries(clients) as Record<Post, ApiClient>;
}
