/** Addresses of daily work: tasks, households, meetings, the overview and the calculator. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMemberStatementSearch } from '../../features/case-file/statement/statement-search.ts';
import { readCasesSearch } from '../../features/cases/cases-search.ts';
import { readRegisterSearch } from '../../features/cases/register/register-search.ts';
import { readInboxSearch } from '../../features/inbox/inbox-search.ts';
import { readSheetSearch } from '../../features/task/form/sheet-search.ts';
import { AreaPage } from '../pages/area-page.tsx';
import { forWhoMay, signedInRoute } from './signed-in-route.tsx';

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../../features/inbox/inbox-page.tsx'), 'InboxPage'),
  pendingComponent: () => <AreaPage area="inbox" />,
});

const taskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tasks/$taskId',
  validateSearch: readSheetSearch,
  component: lazyRouteComponent(() => import('../../features/task/task-page.tsx'), 'TaskPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(() => import('../../features/cases/cases-page.tsx'), 'CasesPage'),
  pendingComponent: () => <AreaPage area="cases" />,
});

const newCaseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/new',
  validateSearch: readRegisterSearch,
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../../features/cases/register/register-household-page.tsx'),
    'RegisterHouseholdPage',
  ),
});

const caseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(
    () => import('../../features/case-file/case-file-page.tsx'),
    'CaseFilePage',
  ),
});

const ownViewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/own',
  validateSearch: (search: Record<string, unknown>): { for?: string } =>
    typeof search['for'] === 'string' ? { for: search['for'] } : {},
  component: lazyRouteComponent(
    () => import('../../features/case-file/own/own-view-page.tsx'),
    'OwnViewPage',
  ),
});

const ownAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/account',
  component: lazyRouteComponent(
    () => import('../../features/case-file/account/account-page.tsx'),
    'AccountPage',
  ),
});

const accessesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/codes',
  component: lazyRouteComponent(
    () => import('../../features/case-file/accesses/accesses-page.tsx'),
    'AccessesPage',
  ),
});

const codeSheetRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/codes/$accessId',
  beforeLoad: forWhoMay('give-household-access'),
  component: lazyRouteComponent(
    () => import('../../features/case-file/accesses/code-sheet-page.tsx'),
    'CodeSheetPage',
  ),
});

const addMemberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/members/new',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../../features/cases/register/add-member-page.tsx'),
    'AddMemberPage',
  ),
});

const memberStatementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/statement',
  validateSearch: readMemberStatementSearch,
  component: lazyRouteComponent(
    () => import('../../features/case-file/statement/member-statement-page.tsx'),
    'MemberStatementPage',
  ),
});

const evidenceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/evidence',
  component: lazyRouteComponent(
    () => import('../../features/case-file/evidence/evidence-page.tsx'),
    'EvidencePage',
  ),
});

const negotiationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/negotiation',
  component: lazyRouteComponent(
    () => import('../../features/negotiation/negotiation-page.tsx'),
    'NegotiationPage',
  ),
});

const plansRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/plans',
  component: lazyRouteComponent(() => import('../../features/plans/plans-page.tsx'), 'PlansPage'),
});

const meetingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings',
  beforeLoad: forWhoMay('see-meeting'),
  component: lazyRouteComponent(
    () => import('../../features/meetings/meetings-page.tsx'),
    'MeetingsPage',
  ),
  pendingComponent: () => <AreaPage area="meetings" />,
});

const conveneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/new',
  beforeLoad: forWhoMay('convene-meeting'),
  component: lazyRouteComponent(
    () => import('../../features/meetings/convene/convene-page.tsx'),
    'ConvenePage',
  ),
});

const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(
    () => import('../../features/meetings/room/meeting-room-page.tsx'),
    'MeetingRoomPage',
  ),
});

const projectorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId/projector',
  beforeLoad: forWhoMay('run-meeting'),
  component: lazyRouteComponent(
    () => import('../../features/meetings/projector/projector-page.tsx'),
    'ProjectorPage',
  ),
});

const allocationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId/allocation',
  component: lazyRouteComponent(
    () => import('../../features/allocation/allocation-page.tsx'),
    'AllocationPage',
  ),
});

const minutesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId/minutes',
  component: lazyRouteComponent(
    () => import('../../features/meetings/minutes/minutes-page.tsx'),
    'MinutesPage',
  ),
});

const decisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId/items/$itemId/decision',
  component: lazyRouteComponent(
    () => import('../../features/meetings/decision/decision-page.tsx'),
    'DecisionPage',
  ),
});

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/board',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(() => import('../../features/board/board-page.tsx'), 'BoardPage'),
});

const calculatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calculator',
  component: lazyRouteComponent(
    () => import('../../features/calculator/calculator-page.tsx'),
    'CalculatorPage',
  ),
});

export const WORK_ROUTES = [
  inboxRoute,
  taskRoute,
  casesRoute,
  newCaseRoute,
  caseRoute,
  ownViewRoute,
  ownAccountRoute,
  accessesRoute,
  codeSheetRoute,
  addMemberRoute,
  memberStatementRoute,
  evidenceRoute,
  negotiationRoute,
  plansRoute,
  meetingsRoute,
  conveneRoute,
  meetingRoute,
  projectorRoute,
  allocationRoute,
  minutesRoute,
  decisionRoute,
  boardRoute,
  calculatorRoute,
] as const;
