import { ACCESSION_ROUTES } from '../accessions/routes.ts';
import { ALLOCATION_ROUTES } from '../allocations/routes.ts';
import { AREA_ROUTES } from '../areas/routes.ts';
import { BANK_ROUTES } from '../bank/routes.ts';
import { BOARD_ROUTES } from '../board/routes.ts';
import { BOOK_EXPORT_ROUTES } from '../books/export-routes.ts';
import { BOOK_IMPORT_ROUTES } from '../books/import-routes.ts';
import { CANDIDATE_ROUTES } from '../candidates/routes.ts';
import { CASE_COMMAND_ROUTES } from '../cases/command-routes.ts';
import { CASE_READ_ROUTES } from '../cases/read-routes.ts';
import { COUNT_ROUTES } from '../cash/count-routes.ts';
import { CASH_ROUTES } from '../cash/routes.ts';
import { FUND_STATEMENT_ROUTES } from '../centres/fund-statement-routes.ts';
import { CENTRE_LIFE_ROUTES } from '../centres/life-routes.ts';
import { RATE_PROOF_ROUTES } from '../centres/rate-proof-routes.ts';
import { CENTRE_ROUTES } from '../centres/routes.ts';
import { SPEND_GUIDE_ROUTES } from '../centres/spend-guide-routes.ts';
import { CLOSING_ROUTES } from '../closing/routes.ts';
import { DECISION_ROUTES } from '../decisions/routes.ts';
import { DOCUMENT_ROUTES } from '../documents/routes.ts';
import { EVIDENCE_ROUTES } from '../evidence/routes.ts';
import { BY_LAW_ROUTES } from '../fund-register/by-law-routes.ts';
import { FUND_REGISTER_ROUTES } from '../fund-register/routes.ts';
import { FUND_TERM_ROUTES } from '../fund-register/term-routes.ts';
import { HOUSEHOLD_ACCESS_ROUTES } from '../household-access/routes.ts';
import { LOAN_CHANGE_ROUTES } from '../loans/change-routes.ts';
import { REVERSAL_ROUTES } from '../loans/reversal-routes.ts';
import { LOAN_ROUTES } from '../loans/routes.ts';
import { STATEMENT_ROUTES } from '../loans/statement-routes.ts';
import { ME_ROUTES } from '../me/routes.ts';
import { APPROVAL_ROUTES } from '../meetings/approval-routes.ts';
import { BALLOT_ROUTES } from '../meetings/ballot-routes.ts';
import { MEETING_CALL_ROUTES } from '../meetings/calls/routes.ts';
import { INTEREST_ROUTES } from '../meetings/interest-routes.ts';
import { MEETING_LIVE_ROUTES } from '../meetings/live/routes.ts';
import { MINUTES_ROUTES } from '../meetings/minutes/routes.ts';
import { MEETING_ROUTES } from '../meetings/routes.ts';
import { SPLIT_ROUTES } from '../meetings/split-routes.ts';
import { MOTION_ROUTES } from '../motions/routes.ts';
import { MANDATE_ROUTES } from '../negotiations/mandate-routes.ts';
import { MATTER_ROUTES } from '../negotiations/matter-routes.ts';
import { NEGOTIATION_READ_ROUTES } from '../negotiations/read-routes.ts';
import { TALK_ROUTES } from '../negotiations/talk-routes.ts';
import { ACCOUNT_ROUTES } from '../own-view/account-routes.ts';
import { HEARD_ROUTES } from '../own-view/heard-routes.ts';
import { OWN_VIEW_ROUTES } from '../own-view/routes.ts';
import { PAPER_ENTRY_ROUTES } from '../paper/entry-routes.ts';
import { PAPER_ROUTES } from '../paper/routes.ts';
import { PAYER_ROUTES } from '../payers/routes.ts';
import { CORRECTION_ROUTES } from '../people/correction-routes.ts';
import { LEAVING_ROUTES } from '../people/leaving-routes.ts';
import { PERSON_MATCH_ROUTES } from '../people/match-routes.ts';
import { PERSON_MERGE_ROUTES } from '../people/merge-routes.ts';
import { PERSON_READ_ROUTES } from '../people/read-routes.ts';
import { PERSON_RELATION_ROUTES } from '../people/relation-routes.ts';
import { PERSON_SEAT_ROUTES } from '../people/seat-routes.ts';
import { PHOTO_ROUTES } from '../photos/routes.ts';
import { PLAN_COMPARISON_ROUTES } from '../plans/routes.ts';
import { QUEUE_ROUTES } from '../queue/routes.ts';
import { QUOTE_ROUTES } from '../quotes/routes.ts';
import { REGISTER_ROUTES } from '../registers/routes.ts';
import { COMMITTEE_ROUTES } from '../seats/committee-routes.ts';
import { PASSWORD_ROUTES } from '../seats/password-routes.ts';
import { SEAT_ROUTES } from '../seats/routes.ts';
import { SIMULATION_ROUTES } from '../simulations/routes.ts';
import { TARGET_ROUTES } from '../targets/routes.ts';
import { TASK_ACT_ROUTES } from '../tasks/act-routes.ts';
import { TASK_COMPLETE_ROUTES } from '../tasks/complete/routes.ts';
import { TASK_PLAN_ROUTES } from '../tasks/plan-routes.ts';
import { TASK_READ_ROUTES } from '../tasks/read-routes.ts';
import type { AnyRoute } from './route.ts';

/** Every route of the API, in the order of the documentation. */
export const ROUTES: readonly AnyRoute[] = [
  ...ME_ROUTES,
  ...TASK_READ_ROUTES,
  ...TASK_ACT_ROUTES,
  ...TASK_PLAN_ROUTES,
  ...TASK_COMPLETE_ROUTES,
  ...CASE_READ_ROUTES,
  ...CASE_COMMAND_ROUTES,
  ...EVIDENCE_ROUTES,
  ...TARGET_ROUTES,
  ...CANDIDATE_ROUTES,
  ...NEGOTIATION_READ_ROUTES,
  ...MANDATE_ROUTES,
  ...MATTER_ROUTES,
  ...TALK_ROUTES,
  ...PERSON_MATCH_ROUTES,
  ...PERSON_READ_ROUTES,
  ...PERSON_MERGE_ROUTES,
  ...PERSON_RELATION_ROUTES,
  ...PERSON_SEAT_ROUTES,
  ...CORRECTION_ROUTES,
  ...LEAVING_ROUTES,
  ...MEETING_ROUTES,
  ...ALLOCATION_ROUTES,
  ...QUEUE_ROUTES,
  ...SPLIT_ROUTES,
  ...APPROVAL_ROUTES,
  ...INTEREST_ROUTES,
  ...BALLOT_ROUTES,
  ...MEETING_LIVE_ROUTES,
  ...MEETING_CALL_ROUTES,
  ...MINUTES_ROUTES,
  ...DECISION_ROUTES,
  ...LOAN_ROUTES,
  ...PAYER_ROUTES,
  ...STATEMENT_ROUTES,
  ...PLAN_COMPARISON_ROUTES,
  ...REVERSAL_ROUTES,
  ...LOAN_CHANGE_ROUTES,
  ...MOTION_ROUTES,
  ...QUOTE_ROUTES,
  ...SIMULATION_ROUTES,
  ...HOUSEHOLD_ACCESS_ROUTES,
  ...OWN_VIEW_ROUTES,
  ...HEARD_ROUTES,
  ...ACCOUNT_ROUTES,
  ...DOCUMENT_ROUTES,
  ...PHOTO_ROUTES,
  ...PAPER_ROUTES,
  ...PAPER_ENTRY_ROUTES,
  ...CENTRE_ROUTES,
  ...CENTRE_LIFE_ROUTES,
  ...SPEND_GUIDE_ROUTES,
  ...ACCESSION_ROUTES,
  ...FUND_REGISTER_ROUTES,
  ...FUND_TERM_ROUTES,
  ...RATE_PROOF_ROUTES,
  ...FUND_STATEMENT_ROUTES,
  ...CASH_ROUTES,
  ...COUNT_ROUTES,
  ...BOOK_IMPORT_ROUTES,
  ...BOOK_EXPORT_ROUTES,
  ...BANK_ROUTES,
  ...CLOSING_ROUTES,
  ...BY_LAW_ROUTES,
  ...SEAT_ROUTES,
  ...COMMITTEE_ROUTES,
  ...REGISTER_ROUTES,
  ...PASSWORD_ROUTES,
  ...BOARD_ROUTES,
  ...AREA_ROUTES,
];
