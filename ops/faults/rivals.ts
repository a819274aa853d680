/** Who else may do a step, so that two people can want it at the same moment. */

import type { Role } from '#domain/people/roles';
import { taskRule } from '#domain/tasks/task-kinds';
import type { ApiClient } from '../client/api-client.ts';
import { POSTS } from '../client/path/crew.ts';
import type { Crew, Post } from '../client/path/crew.ts';
import type { Step } from '../client/path/step.ts';

const ROLE_OF_POST: Readonly<Record<Post, Role>> = {
  chair: 'chair',
  secretary: 'secretary',
  treasurer: 'treasurer',
  memberA: 'member',
  memberB: 'member',
  tambonOfficer: 'tambon-officer',
  nfeOfficer: 'nfe-officer',
  agricultureOfficer: 'agriculture-officer',
};

/** Commands that are no task: who else may send them. A vote is sent twice by the same person. */
const RIVAL_OF_COMMAND: Readonly<Record<string, Post>> = {
  'open-case': 'chair',
  'convene-meeting': 'chair',
  openVoting: 'chair',
  decideItem: 'secretary',
  repayment: 'secretary',
};

/** Nobody may confirm twice, so a rival who wins the first would be missed at the second. */
const NEVER_CONTESTED: ReadonlySet<string> = new Set(['confirm-clearance']);

export function findRival(crew: Crew, { name, by, client, task }: Step): ApiClient | undefined {
  if (NEVER_CONTESTED.has(name)) return undefined;
  if (name === 'votes') return client;
  if (task === undefined) {
    const post = RIVAL_OF_COMMAND[name];
    return post === undefined ? undefined : crew[post];
  }
  const { roles } = taskRule(task.kind);
  const rival = POSTS.find(
    (post) => post !== by && roles.includes(ROLE_OF_POST[post]) && mayServe(post, task.agency),
  );
  return rival === undefined ? undefined : crew[rival];
}

function mayServe(post: Post, agency: 'nfe' | 'agriculture' | null): boolean {
  if (post === 'nfeOfficer') return agency !== 'agriculture';
  if (post === 'agricultureOfficer') return agency !== 'nfe';
  return true;
}
