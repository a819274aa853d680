import { ACCESSION_ROUTES } from '../accessions/routes.ts';
import { AREA_ROUTES } from '../areas/routes.ts';
import { BOARD_ROUTES } from '../board/routes.ts';
import { CASE_COMMAND_ROUTES } from '../cases/command-routes.ts';
import { CASE_READ_ROUTES } from '../cases/read-routes.ts';
import { FUND_STATEMENT_ROUTES } from '../centres/fund-statement-routes.ts';
import { CENTRE_LIFE_ROUTES } from '../centres/life-routes.ts';
import { RATE_PROOF_ROUTES } from '../centres/rate-proof-routes.ts';
import { CENTRE_ROUTES } from '../centres/routes.ts';
import { DOCUMENT_ROUTES } from '../documents/routes.ts';
import { FUND_REGISTER_ROUTES } from '../fund-register/routes.ts';
import { FUND_TERM_ROUTES } from '../fund-register/term-routes.ts';
import { REVERSAL_ROUTES } from '../loans/reversal-routes.ts';
import { LOAN_ROUTES } from '../loans/routes.ts';
import { ME_ROUTES } from '../me/routes.ts';
import { MEETING_ROUTES } from '../meetings/routes.ts';
import { PLAN_COMPARISON_ROUTES } from '../plans/routes.ts';
import { QUOTE_ROUTES } from '../quotes/routes.ts';
import { COMMITTEE_ROUTES } from '../seats/committee-routes.ts';
import { SEAT_ROUTES } from '../seats/routes.ts';
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
  ...MEETING_ROUTES,
  ...LOAN_ROUTES,
  ...PLAN_COMPARISON_ROUTES,
  ...REVERSAL_ROUTES,
  ...QUOTE_ROUTES,
  ...DOCUMENT_ROUTES,
  ...CENTRE_ROUTES,
  ...CENTRE_LIFE_ROUTES,
  ...ACCESSION_ROUTES,
  ...FUND_REGISTER_ROUTES,
  ...FUND_TERM_ROUTES,
  ...RATE_PROOF_ROUTES,
  ...FUND_STATEMENT_ROUTES,
  ...SEAT_ROUTES,
  ...COMMITTEE_ROUTES,
  ...BOARD_ROUTES,
  ...AREA_ROUTES,
];
