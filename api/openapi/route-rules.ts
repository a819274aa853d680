/** The refusals that the rules behind a route can give over the whole request (not at a field). */

import type { PathName } from '#contracts/paths';
import type { AttendanceRefusal } from '#database/meetings/attendance';
import type { DecideRefusal } from '#database/meetings/decide-item';
import type { OpenVotingRefusal } from '#database/meetings/open-voting';
import type { PostponeRefusal } from '#database/meetings/settle-item';
import { VOTE_REFUSALS } from '#domain/meetings/meeting-statuses';
import { TASK_ACT_REFUSALS } from '#domain/tasks/task-acts';
import { PLAN_CHANGE_REFUSALS } from '#domain/tasks/task-done';
import type { RefusalCode } from '../problems/refusals.ts';

/** A refusal that is missing here does not compile. */
function all<Refusal extends RefusalCode>(codes: Readonly<Record<Refusal, true>>): RefusalCode[] {
  return Object.keys(codes) as Refusal[];
}

const TASK_ACT: readonly RefusalCode[] = ['no-such-task', ...TASK_ACT_REFUSALS];
const TASK_CALL: readonly RefusalCode[] = [...TASK_ACT, 'changed-meanwhile'];
const TASK_PLAN: readonly RefusalCode[] = [...TASK_ACT, ...PLAN_CHANGE_REFUSALS];

/** What the books refuse. */
const POSTING: readonly RefusalCode[] = [
  'posting-key-reused',
  'entry-does-not-balance',
  'accounts-must-differ',
  'not-enough-reserved',
  'not-enough-receivable',
];

export const ROUTE_RULES: Readonly<Partial<Record<PathName, readonly RefusalCode[]>>> = {
  claimTask: TASK_CALL,
  releaseTask: TASK_CALL,
  assignTask: [...TASK_CALL, 'assignee-has-no-seat'],
  commentOnTask: ['no-such-task', 'not-for-your-seat'],
  holdTask: TASK_PLAN,
  moveDueDate: TASK_PLAN,
  // Its forms write into every room of the house, and each has rules of its own.
  completeTask: [...TASK_CALL, 'convene-a-meeting-instead', 'form-of-another-task'],
  cases: ['no-such-centre', 'case-is-open-already'],
  caseImports: [
    'no-such-centre',
    'no-such-case',
    'case-is-open-already',
    'loan-is-open',
    ...POSTING,
  ],
  endCase: PLAN_CHANGE_REFUSALS,
  meetings: ['no-such-centre'],
  attendance: all<AttendanceRefusal>({
    'no-such-meeting': true,
    'meeting-not-open': true,
    'not-on-the-committee': true,
    'already-so': true,
  }),
  openVoting: all<OpenVotingRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-waiting': true,
    'without-quorum': true,
  }),
  votes: ['no-such-item', ...VOTE_REFUSALS],
  decideItem: all<DecideRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-open-for-votes': true,
    'case-not-proposed': true,
    'without-quorum': true,
    'no-votes': true,
    'no-majority': true,
    tie: true,
    'fund-not-able-to-lend': true,
    'not-enough-cash': true,
  }),
  postponeItem: all<PostponeRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-settled-already': true,
  }),
  closeMeeting: PLAN_CHANGE_REFUSALS,
  repayments: [
    'no-such-loan',
    'creditors-not-paid',
    'loan-is-paid',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  centres: ['centre-exists'],
  centreFunds: ['no-such-centre', 'fund-exists'],
  fundLeaves: ['no-such-fund', 'left-already', 'loans-are-open'],
  centrePolicies: ['no-such-centre'],
  centreGroups: ['no-such-centre'],
  centreWelfare: ['no-such-centre'],
  seats: ['no-such-centre', 'seat-exists'],
};
