/** What is put under fire, by name: the form of a task with its outcome, or a command by its path. */

import type { PathName } from '#contracts/paths';
import type { FormKind } from '#contracts/task-forms';
import { TASK_FORMS } from '#contracts/task-forms';
import { taskRule } from '#domain/tasks/task-kinds';
import { ROUTES } from '../../api/routing/routes.ts';
import type { Command } from '../client/api-client.ts';
import type { Step } from '../client/path/step.ts';

/**
 * `decide-enrolment/refuse`, `postponeItem`; a resolution that says no is `decideItem/refused`, a
 * reversal that is not confirmed `decideReversal/declined`, a payment sent to the bank `repayments/bank`.
 */
export function attackNameOf({ command, task }: Pick<Step, 'command' | 'task'>): string {
  if (task !== undefined) return `${task.kind}/${textIn(command, 'outcome') ?? ''}`;
  if (command.path === 'decideItem' && textIn(command, 'reason') !== undefined)
    return 'decideItem/refused';
  if (command.path === 'repayments' && textIn(command, 'bankPlaceId') !== undefined)
    return 'repayments/bank';
  const isDeclined = textIn(command, 'outcome') === 'declined';
  return isDeclined ? `${command.path}/declined` : command.path;
}

function textIn({ body }: Pick<Command, 'body'>, field: string): string | undefined {
  const value: unknown = (body as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}

/**
 * No step of a household's way: who holds a task, what is said about it, how a centre is set up, the
 * closing of a fund's books and its books by file; their races stand in database/cash, database/bank,
 * database/closing, database/payers and api/books.
 */
const BESIDE_THE_WAY: ReadonlySet<PathName> = new Set([
  // The secret ballot; its races stand in database/meetings.
  'secretVotes',
  'ballotBoxes',
  'ballotCount',
  'castingVote',
  // Their races stand in api/meetings/calls.
  'moveMeeting',
  'meetingMessageRead',
  'claimTask',
  'releaseTask',
  'assignTask',
  'commentOnTask',
  'caseMembers',
  // Their races stand in database/assessment, api/evidence and api/targets.
  'evidencePapers',
  'evidencePhotos',
  'evidenceChecks',
  'baselineCorrections',
  'spendGuide',
  'targetChoices',
  'segments',
  // Its race stands in api/candidates.
  'candidateLists',
  // Talks with creditors; their races stand in database/negotiations.
  'mandates',
  'mandateConfirmation',
  'mandateEnd',
  'caseNegotiations',
  'negotiationDangers',
  'negotiationTalks',
  'negotiationAnswer',
  'negotiationEnd',
  'negotiationResume',
  // Advice for a meeting, answered by an order that stands; its races stand in worker/solver.
  'allocationProposals',
  // Weights of the waiting order; their race stands in database/queue.
  'weightChanges',
  'answerWeightChange',
  // Its race with a signature stands in database/minutes.
  'minutesCorrections',
  'noteRelation',
  'endRelation',
  'strikeRelation',
  'correctPerson',
  'leaveHousehold',
  'personSeats',
  // Their races stand in database/meetings/interests and database/meetings/proxies.
  'interestDeclarations',
  'meetingProxies',
  'meetingProxyEnd',
  'personDistinctions',
  'personMerges',
  'undoPersonMerge',
  'centres',
  'centreFounding',
  'centreDistinctions',
  'centreMoves',
  'accessions',
  'accessionSteps',
  'accessionContacts',
  'accessionLetters',
  'accessionJoin',
  'agreementTexts',
  'defaultInterestRules',
  // Their races stand in database/by-laws.
  'fundByLaws',
  'membershipStatements',
  'fundChanges',
  'capitalStatements',
  'membershipCounts',
  'signatories',
  'signatoryEnd',
  'outsideMoney',
  'outsideMoneyRepaid',
  'centreFunds',
  'fundLeaves',
  // Its race stands in database/meetings/split.
  'splitMotions',
  // Their races stand in database/loan-changes.
  'loanChanges',
  'withdrawLoanChange',
  'loanPayer',
  'payerClaims',
  'payerPayments',
  'capitalEntries',
  'matchBankLine',
  'unmatchBankLine',
  'periodCloses',
  'periodReopenings',
  'decideReopening',
  'sharingRules',
  'surplusSharings',
  'setAsidePayments',
  'centrePolicies',
  'centreGroups',
  'centreWelfare',
  'seats',
  // Its races stand in api/books/books.db.test.ts.
  'bookImports',
  'seatEnd',
  'seatPassword',
  'committeeReserves',
  'committeeReserveEnd',
  'registerEntries',
  'strikeRegisterEntry',
  // A photo is put beside a form and moves nothing by itself; its race stands in api/photos.
  'centrePhotos',
  // Their races stand in api/household-access and api/own-view.
  'householdAccesses',
  'householdAccessEnd',
  'callWishes',
  'complaints',
  'supportReplies',
  'consentWithdrawals',
  'debtPrivacy',
  'accountLines',
  'strikeAccountLine',
  'accountSharings',
  'promptpay',
  // Sheets of paper; their races stand in api/paper.
  'paperPrints',
  'paperPayments',
  'paperVotes',
  'voidPaperSheet',
  'paperSheetPhoto',
]);

/** All duties run through one process and one way of finishing; this one is put under fire for them. */
const DUTY_UNDER_FIRE = 'ask-group-again' satisfies FormKind;

function isPutUnderFire(kind: FormKind): boolean {
  return taskRule(kind).process !== 'duty' || kind === DUTY_UNDER_FIRE;
}

/** Decisions against a household and what follows them, and other ways to pay: each is a path of its own. */
const OTHER_WAYS = [
  'record-consent/refused',
  'decide-enrolment/refuse',
  'prepare-proposal/refuse',
  'decideItem/refused',
  'sign-contract/declined',
  'answer-offer/refused',
  'offer-support/not-wanted',
  'confirm-clearance/objected',
  'honour-household/declined',
  'aftercare-check/relapsed',
  'decideReversal/declined',
  'repayments/bank',
] as const;

/** What a run has to put under fire, as a new kind of task or a new command is noticed by itself. */
export function missedBy(attacked: Iterable<string>): string[] {
  const names = new Set(attacked);
  const kinds = new Set([...names].map((name) => name.split('/')[0]));
  const commands = ROUTES.filter(({ kind }) => kind === 'command' || kind === 'plan')
    .filter(({ path }) => path !== 'completeTask')
    .map(({ path }) => path)
    .filter((path) => !BESIDE_THE_WAY.has(path));
  return [
    // `put-on-agenda` has no form: `meetings` completes it.
    ...(Object.keys(TASK_FORMS) as FormKind[])
      .filter(isPutUnderFire)
      .filter((kind) => !kinds.has(kind)),
    ...commands.filter((path) => !names.has(path)),
    ...OTHER_WAYS.filter((name) => !names.has(name)),
  ];
}
