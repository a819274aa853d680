import { ACCESSION_ROUTES } from '../accessions/routes.ts';
import { AREA_ROUTES } from '../areas/routes.ts';
import { BANK_ROUTES } from '../bank/routes.ts';
import { BOARD_ROUTES } from '../board/routes.ts';
import { BOOK_EXPORT_ROUTES } from '../books/export-routes.ts';
import { BOOK_IMPORT_ROUTES } from '../books/import-routes.ts';
import { CASE_COMMAND_ROUTES } from '../cases/command-routes.ts';
import { CASE_READ_ROUTES } from '../cases/read-routes.ts';
import { COUNT_ROUTES } from '../cash/count-routes.ts';
import { CASH_ROUTES } from '../cash/routes.ts';
import { FUND_STATEMENT_ROUTES } from '../centres/fund-statement-routes.ts';
import { CENTRE_LIFE_ROUTES } from '../centres/life-routes.ts';
import { RATE_PROOF_ROUTES } from '../centres/rate-proof-routes.ts';
import { CENTRE_ROUTES } from '../centres/routes.ts';
import { CLOSING_ROUTES } from '../closing/routes.ts';
import { DOCUMENT_ROUTES } from '../documents/routes.ts';
import { BY_LAW_ROUTES } from '../fund-register/by-law-routes.ts';
import { FUND_REGISTER_ROUTES } from '../fund-register/routes.ts';
import { FUND_TERM_ROUTES } from '../fund-register/term-routes.ts';
import { LOAN_CHANGE_ROUTES } from '../loans/change-routes.ts';
import { REVERSAL_ROUTES } from '../loans/reversal-routes.ts';
import { LOAN_ROUTES } from '../loans/routes.ts';
import { STATEMENT_ROUTES } from '../loans/statement-routes.ts';
import { ME_ROUTES } from '../me/routes.ts';
import { MEETING_ROUTES } from '../meetings/routes.ts';
import { PAYER_ROUTES } from '../payers/routes.ts';
import { PERSON_MATCH_ROUTES } from '../people/match-routes.ts';
import { PERSON_MERGE_ROUTES } from '../people/merge-routes.ts';
import { PERSON_READ_ROUTES } from '../people/read-routes.ts';
import { PERSON_RELATION_ROUTES } from '../people/relation-routes.ts';
import { PLAN_COMPARISON_ROUTES } from '../plans/routes.ts';
import { QUOTE_ROUTES } from '../quotes/routes.ts';
import { COMMITTEE_ROUTES } from '../seats/committee-routes.ts';
import { PASSWORD_ROUTES } from '../seats/password-routes.ts';
import { SEAT_ROUTES } from '../seats/routes.ts';
import { SIMULATION_ROUTES } from '../simulations/routes.ts';
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
  ...PERSON_MATCH_ROUTES,
  ...PERSON_READ_ROUTES,
  ...PERSON_MERGE_ROUTES,
  ...PERSON_RELATION_ROUTES,
  ...MEETING_ROUTES,
  ...LOAN_ROUTES,
  ...PAYER_ROUTES,
  ...STATEMENT_ROUTES,
  ...PLAN_COMPARISON_ROUTES,
  ...REVERSAL_ROUTES,
  ...LOAN_CHANGE_ROUTES,
  ...QUOTE_ROUTES,
  ...SIMULATION_ROUTES,
  ...DOCUMENT_ROUTES,
  ...CENTRE_ROUTES,
  ...CENTRE_LIFE_ROUTES,
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
  ...PASSWORD_ROUTES,
  ...BOARD_ROUTES,
  ...AREA_ROUTES,
];
