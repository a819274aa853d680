/** Who else may do a step, so that two people can want it at the same moment. */

import type { PathName } from '#contracts/paths';
import type { Role } from '#domain/people/roles';
import { taskRule } from '#domain/tasks/task-kinds';
import type { ApiClient } from '../client/api-client.ts';
import { POSTS } from '../client/path/crew.ts';
import type { Crew, Post } from '../client/path/crew.ts';
import type { Step } from '../client/path/step.ts';
import { attackNameOf } from './attack-name.ts';

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

/** Commands that are no task: who else may send them. */
const RIVAL_OF_COMMAND: Readonly<Partial<Record<PathName, Post>>> = {
  cases: 'chair',
  caseImports: 'tambonOfficer',
  endCase: 'chair',
  meetings: 'chair',
  attendance: 'chair',
  openVoting: 'chair',
  decideItem: 'secretary',
  postponeItem: 'chair',
  closeMeeting: 'chair',
  repayments: 'secretary',
  repaymentReversals: 'secretary',
  decideReversal: 'secretary',
  cashPlaces: 'treasurer',
  cashCounts: 'secretary',
  decideCount: 'secretary',
  decideWithdrawal: 'secretary',
  bookBankLine: 'secretary',
};

/**
 * By their names under fire. A second hold or date of a task is another change of the plan, and both
 * count; so does a second part of an instalment, move or withdrawal of cash, and a second statement.
 */
const NEVER_CONTESTED: ReadonlySet<string> = new Set([
  'holdTask',
  'moveDueDate',
  'repayments/bank',
  'cashMoves',
  'cashWithdrawals',
  'bankLines',
]);

/** Whoever finds the session closing is told that it is closed: both are answered, it moves once. */
const BOTH_MAY_WIN: ReadonlySet<PathName> = new Set(['closeMeeting']);

/**
 * The other one who wants to do the step: somebody else who may, or, where only one person may (a vote,
 * a post of one), the same person pressing twice, that is under another key.
 */
export function findRival(crew: Crew, step: Step): ApiClient | undefined {
  const { by, client, command, task } = step;
  if (NEVER_CONTESTED.has(attackNameOf(step))) return undefined;
  const post = task === undefined ? RIVAL_OF_COMMAND[command.path] : findRivalPost(by, task);
  return post === undefined ? client : crew[post];
}

/** Whether so many of the rivals may have been answered with success. */
export function isRightNumber({ command }: Step, won: number): boolean {
  return won === 1 || (won === 2 && BOTH_MAY_WIN.has(command.path));
}

function findRivalPost(by: Post, task: NonNullable<Step['task']>): Post | undefined {
  const { roles } = taskRule(task.kind);
  return POSTS.find(
    (post) => post !== by && roles.includes(ROLE_OF_POST[post]) && mayServe(post, task.agency),
  );
}

function mayServe(post: Post, agency: 'nfe' | 'agriculture' | null): boolean {
  if (post === 'nfeOfficer') return agency !== 'agriculture';
  if (post === 'agricultureOfficer') return agency !== 'nfe';
  return true;
}
