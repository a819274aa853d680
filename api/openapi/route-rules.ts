/** The refusals that the rules behind a route can give over the whole request (not at a field). */

import type { PathName } from '#contracts/paths';
import type { AskAllocationRefusal } from '#database/allocation/ask-allocation';
import type { AskChangeRefusal, WithdrawChangeRefusal } from '#database/loan-changes/ask-change';
import type { AttendanceRefusal } from '#database/meetings/attendance';
import type { DecideRefusal } from '#database/meetings/decide-item';
import type { MoveSessionRefusal } from '#database/meetings/move-session';
import type { OpenVotingRefusal } from '#database/meetings/open-voting';
import type { PostponeRefusal } from '#database/meetings/settle-item';
import type { MergeRefusal } from '#database/people/merge/merge-people';
import type { UndoMergeRefusal } from '#database/people/merge/undo-merge';
import type { AskRefusal } from '#database/reversals/ask-reversal';
import type { DecideRefusal as DecideReversalRefusal } from '#database/reversals/decide-reversal';
import type { WitnessRefusal } from '#domain/law/signature';
import { SIMULATION_REFUSALS } from '#domain/loans/living/terms/refusals';
import { SCHEDULE_REFUSALS } from '#domain/schedules/terms/refusals';
import { TASK_ACT_REFUSALS } from '#domain/tasks/task-acts';
import { PLAN_CHANGE_REFUSALS } from '#domain/tasks/task-done';
import type { RefusalCode } from '../problems/refusals.ts';
import { all } from './all-refusals.ts';
import { BALLOT_RULES } from './ballot-rules.ts';
import { FILE_REFUSALS } from './file-rules.ts';
import { FUND_MONEY_RULES, POSTING } from './fund-money-rules.ts';
import { GRANT_RULES } from './grant-rules.ts';
import { HOUSEHOLD_RULES } from './household-rules.ts';
import { INTEREST_RULES } from './interest-rules.ts';
import { MINUTES_RULES } from './minutes-rules.ts';
import { NEGOTIATION_RULES } from './negotiation-rules.ts';
import { PAPER_RULES } from './paper-rules.ts';
import { QUEUE_RULES } from './queue-rules.ts';
import { UNDO_RULES } from './undo-rules.ts';

const TASK_ACT: readonly RefusalCode[] = ['no-such-task', ...TASK_ACT_REFUSALS];
const TASK_CALL: readonly RefusalCode[] = [...TASK_ACT, 'changed-meanwhile'];
const TASK_PLAN: readonly RefusalCode[] = [...TASK_ACT, ...PLAN_CHANGE_REFUSALS];

export const ROUTE_RULES: Readonly<Partial<Record<PathName, readonly RefusalCode[]>>> = {
  claimTask: TASK_CALL,
  releaseTask: TASK_CALL,
  assignTask: [...TASK_CALL, 'assignee-has-no-seat'],
  commentOnTask: ['no-such-task', 'not-for-your-seat'],
  holdTask: TASK_PLAN,
  moveDueDate: TASK_PLAN,
  // Its forms write into every room of the house, and each has rules of its own.
  completeTask: [
    ...TASK_CALL,
    'convene-a-meeting-instead',
    'form-of-another-task',
    'sheet-entered-already',
  ],
  cases: [
    'no-such-centre',
    'centre-not-active',
    'case-is-open-already',
    'no-such-candidate',
    'candidate-has-case',
  ],
  caseMembers: ['no-such-case', 'case-is-closed', 'case-is-open-already'],
  caseImports: [
    'no-such-centre',
    'centre-not-active',
    'no-such-case',
    'case-is-open-already',
    'loan-is-open',
    'another-contract-is-open',
    ...POSTING,
  ],
  evidencePapers: ['no-such-survey-line', 'baseline-is-frozen'],
  evidencePhotos: ['no-such-survey-line', 'baseline-is-frozen'],
  evidenceChecks: ['no-such-survey-line', 'baseline-is-frozen', 'second-member-must-be-another'],
  baselineCorrections: ['no-baseline-yet', 'no-such-survey-line', 'changed-meanwhile'],
  candidateChecks: FILE_REFUSALS,
  candidateLists: [...FILE_REFUSALS, 'list-changed-since-check', 'list-has-faults', 'no-such-fund'],
  targetChoices: ['not-surveyed', 'chosen-so-already'],
  segments: ['no-such-centre'],
  spendGuide: ['no-such-centre'],
  endCase: PLAN_CHANGE_REFUSALS,
  meetings: ['no-such-centre', 'centre-not-active'],
  moveMeeting: all<Exclude<MoveSessionRefusal, 'planned-in-the-past'>>({
    'no-such-meeting': true,
    'meeting-not-convened': true,
    'meeting-is-being-called': true,
    'session-stays-the-same': true,
    'too-late-to-move': true,
  }),
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
    'committee-expired': true,
    'without-quorum': true,
    'item-without-quorum': true,
    'secret-ballot-demanded': true,
    'clearance-is-voted-by-name': true,
  }),
  ...INTEREST_RULES,
  ...BALLOT_RULES,
  // What a fund can no longer lend is told as `chosen-fund-cannot-lend`.
  decideItem: all<
    | Exclude<DecideRefusal, 'fund-not-able-to-lend' | 'not-enough-cash'>
    | 'chosen-fund-cannot-lend'
    | 'split-fund-cannot-lend'
  >({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-not-open-for-votes': true,
    'ballot-not-counted': true,
    'case-not-proposed': true,
    'change-no-longer-fits': true,
    'committee-expired': true,
    'without-quorum': true,
    'item-without-quorum': true,
    'vote-of-who-leaves': true,
    'no-votes': true,
    'no-majority': true,
    tie: true,
    'another-contract-is-open': true,
    'chosen-fund-cannot-lend': true,
    'split-fund-cannot-lend': true,
    'rate-set-for-that-day': true,
    'case-does-not-wait-for-it': true,
    'too-few-to-confirm': true,
    'joins-twice': true,
    'group-not-at-this-step': true,
    'centre-not-active': true,
    'fund-exists': true,
    'loan-is-written-off': true,
    'loan-not-in-arrears': true,
    'split-loan-no-write-off': true,
    'payer-loan-no-write-off': true,
    'change-is-open': true,
    'no-visit-on-file': true,
    'owed-has-changed': true,
    ...GRANT_RULES,
    'left-already': true,
    'loans-are-open': true,
    'voting-is-open': true,
    'debt-not-nil': true,
    'honoured-already': true,
    'resolution-was-undone': true,
  }),
  postponeItem: all<PostponeRefusal>({
    'no-such-item': true,
    'meeting-not-open': true,
    'item-settled-already': true,
  }),
  closeMeeting: PLAN_CHANGE_REFUSALS,
  allocationProposals: all<AskAllocationRefusal>({
    'no-such-meeting': true,
    'meeting-is-over': true,
    'allocation-under-way': true,
    'no-household-waits-for-a-fund': true,
  }),
  ...MINUTES_RULES,
  repayments: [
    'no-such-loan',
    'loan-is-written-off',
    'creditors-not-paid',
    'loan-is-paid',
    'amount-must-be-positive',
    'not-enough-cash',
    ...POSTING,
  ],
  personSeats: ['no-such-seat', 'seat-of-another-person'],
  personDistinctions: ['person-with-themselves'],
  correctPerson: ['person-merged-already', 'changed-meanwhile', 'nothing-changed'],
  personMerges: all<Exclude<MergeRefusal, 'no-such-person'>>({
    'person-with-themselves': true,
    'not-of-one-centre': true,
    'person-merged-already': true,
    'changed-meanwhile': true,
    'people-are-related': true,
  }),
  undoPersonMerge: all<UndoMergeRefusal>({
    'no-such-merge': true,
    'merge-undone-already': true,
    'merged-again-since': true,
    'changed-since-merge': true,
  }),
  centres: ['centre-exists'],
  centreFounding: ['no-such-centre'],
  centreDistinctions: ['no-such-centre', 'chosen-already'],
  centreMoves: ['no-such-centre', 'centre-cannot-move-so', 'cases-are-open', 'loans-are-open'],
  ...NEGOTIATION_RULES,
  accessions: ['no-such-centre', 'group-listed-already'],
  accessionSteps: ['no-such-group', 'group-not-at-this-step'],
  accessionContacts: ['no-such-group'],
  accessionLetters: ['no-such-group', 'group-not-at-this-step', 'no-agreement-text'],
  accessionJoin: [
    'no-such-group',
    'joins-twice',
    'group-not-at-this-step',
    'no-agreement-text',
    'centre-not-active',
    'fund-exists',
  ],
  agreementTexts: ['no-such-centre'],
  signatories: ['no-such-fund', 'signs-already'],
  signatoryEnd: ['no-such-signatory', 'ended-already'],
  outsideMoney: ['no-such-fund'],
  outsideMoneyRepaid: ['no-such-outside-money', 'ended-already'],
  centreFunds: ['no-such-centre', 'centre-not-active', 'fund-exists', 'group-listed-already'],
  fundLeaves: ['no-such-fund', 'left-already', 'loans-are-open', 'voting-is-open'],
  bookChecks: FILE_REFUSALS,
  bookImports: [
    ...FILE_REFUSALS,
    'book-changed-since-check',
    'book-has-faults',
    'book-headline-unanswered',
    'book-imported-otherwise',
  ],
  planComparisons: ['not-found', 'not-surveyed', 'no-old-debt-left'],
  loanChanges: all<
    Exclude<AskChangeRefusal, 'reason-missing' | 'amount-must-be-positive' | WitnessRefusal>
  >({
    'no-such-loan': true,
    'loan-does-not-run': true,
    'change-asked-already': true,
    'split-loan-no-write-off': true,
    'split-loan-adds-no-interest': true,
    'nothing-is-owed': true,
    'no-arrears-to-spread': true,
    'no-instalment-left': true,
    'waiver-above-owed': true,
    'fund-adds-no-interest': true,
    'by-law-forbids-added-interest': true,
    'agreement-day-missing': true,
    'agreement-in-the-future': true,
    'no-interest-overdue': true,
    'interest-not-overdue-until': true,
    'agreement-amount-differs': true,
  }),
  ...UNDO_RULES,
  withdrawLoanChange: all<WithdrawChangeRefusal>({
    'no-such-change': true,
    'change-is-on-agenda': true,
    'change-is-decided': true,
  }),
  loanQuotes: SCHEDULE_REFUSALS,
  loanSimulations: SIMULATION_REFUSALS,
  loanPayer: ['no-such-loan', 'contract-is-signed', 'payer-is-agreed', 'split-loan-no-payer'],
  payerClaims: ['no-such-loan', 'no-payer-agreed', 'nothing-to-claim', ...POSTING],
  payerPayments: ['no-such-loan', 'no-payer-agreed', 'no-such-place', ...POSTING],
  repaymentReversals: all<Exclude<AskRefusal, 'reason-missing'>>({
    'no-such-repayment': true,
    'cancelled-already': true,
    'resolution-stands-on-it': true,
    'money-came-back-from-fund': true,
    'new-loan-awaits-receipts': true,
    'new-loan-owes-less': true,
    'household-is-cleared': true,
    'clearance-is-confirmed': true,
    'reversal-asked-already': true,
  }),
  decideReversal: all<DecideReversalRefusal>({
    'no-such-reversal': true,
    'reversal-decided-already': true,
    'confirm-by-another': true,
    'no-such-repayment': true,
    'cancelled-already': true,
    'resolution-stands-on-it': true,
    'money-came-back-from-fund': true,
    'new-loan-awaits-receipts': true,
    'new-loan-owes-less': true,
    'household-is-cleared': true,
    'clearance-is-confirmed': true,
    'not-enough-cash-to-undo': true,
    'posting-key-reused': true,
    'amount-must-be-positive': true,
    'entry-does-not-balance': true,
    'accounts-must-differ': true,
    'not-enough-reserved': true,
    'not-enough-receivable': true,
    'period-is-closed': true,
    'not-enough-capital': true,
    'not-enough-set-aside': true,
    'not-enough-at-place': true,
  }),
  ...FUND_MONEY_RULES,
  centrePolicies: ['weights-need-two-people', 'no-such-centre'],
  ...QUEUE_RULES,
  centreGroups: ['no-such-centre'],
  centreWelfare: ['no-such-centre'],
  ...PAPER_RULES,
  seats: ['no-such-centre', 'seat-exists'],
  seatEnd: ['no-such-seat', 'seat-ended-already'],
  committeeReserves: ['no-such-centre', 'in-reserve-already'],
  strikeRegisterEntry: ['no-such-entry', 'struck-out-already', 'grant-stands-on-resolution'],
  ...HOUSEHOLD_RULES,
  committeeReserveEnd: ['no-such-reserve', 'ended-already'],
};
