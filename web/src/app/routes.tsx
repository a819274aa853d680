/** All addresses of the product. A feature gives a page; this file alone gives it its address. */

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { Me } from '#contracts/people';
import type { Permission } from '#domain/people/permissions';
import { readMemberStatementSearch } from '../features/case-file/statement/statement-search.ts';
import { readCasesSearch } from '../features/cases/cases-search.ts';
import { readStatementSearch } from '../features/centre/statement/statement-search.ts';
import { readInboxSearch } from '../features/inbox/inbox-search.ts';
import { findMe, ME_KEY } from '../lib/session.ts';
import { Frame } from './layout/frame.tsx';
import { homeOf } from './layout/navigation-items.ts';
import { AreaPage } from './pages/area-page.tsx';
import { SignedIn } from './signed-in.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
});

/** Everything behind the sign-in; without a session the way leads there and back again. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData({ queryKey: ME_KEY, queryFn: findMe });
    if (me === null) throw redirect({ to: '/sign-in', search: { from: location.href } });
    return { me };
  },
  component: SignedIn,
});

/** A page by its address is for whom the menu offers it; others are led to their own first page. */
function forWhoMay(permission: Permission) {
  return ({ context: { me } }: { context: { me: Me } }) => {
    if (!me.permissions.includes(permission)) throw redirect({ to: homeOf(me) });
  };
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    isOwnAddress(search['from']) ? { from: search['from'] } : {},
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.me) });
  },
});

const passwordRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/password',
  component: lazyRouteComponent(
    () => import('../features/account/change-password-page.tsx'),
    'ChangePasswordPage',
  ),
});

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inbox',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
  pendingComponent: () => <AreaPage area="inbox" />,
});

const taskRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../features/task/task-page.tsx'), 'TaskPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(() => import('../features/cases/cases-page.tsx'), 'CasesPage'),
  pendingComponent: () => <AreaPage area="cases" />,
});

const newCaseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/new',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../features/cases/register/register-household-page.tsx'),
    'RegisterHouseholdPage',
  ),
});

const caseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(
    () => import('../features/case-file/case-file-page.tsx'),
    'CaseFilePage',
  ),
});

const addMemberRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/members/new',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../features/cases/register/add-member-page.tsx'),
    'AddMemberPage',
  ),
});

const memberStatementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/statement',
  validateSearch: readMemberStatementSearch,
  component: lazyRouteComponent(
    () => import('../features/case-file/statement/member-statement-page.tsx'),
    'MemberStatementPage',
  ),
});

const plansRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cases/$caseId/plans',
  component: lazyRouteComponent(() => import('../features/plans/plans-page.tsx'), 'PlansPage'),
});

const meetingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings',
  beforeLoad: forWhoMay('see-meeting'),
  component: lazyRouteComponent(
    () => import('../features/meetings/meetings-page.tsx'),
    'MeetingsPage',
  ),
  pendingComponent: () => <AreaPage area="meetings" />,
});

const conveneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/new',
  beforeLoad: forWhoMay('convene-meeting'),
  component: lazyRouteComponent(
    () => import('../features/meetings/convene/convene-page.tsx'),
    'ConvenePage',
  ),
});

const centresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre',
  beforeLoad: forWhoMay('see-centre'),
  component: lazyRouteComponent(() => import('../features/centre/centres-page.tsx'), 'CentresPage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(
    () => import('../features/meetings/room/meeting-room-page.tsx'),
    'MeetingRoomPage',
  ),
});

const centreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId',
  component: lazyRouteComponent(() => import('../features/centre/centre-page.tsx'), 'CentrePage'),
});

const oneRateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/one-rate',
  component: lazyRouteComponent(
    () => import('../features/centre/one-rate/one-rate-page.tsx'),
    'OneRatePage',
  ),
});

const booksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/books',
  beforeLoad: forWhoMay('export-books'),
  component: lazyRouteComponent(() => import('../features/books/books-page.tsx'), 'BooksPage'),
});

const fundStatementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/statement',
  validateSearch: readStatementSearch,
  component: lazyRouteComponent(
    () => import('../features/centre/statement/fund-statement-page.tsx'),
    'FundStatementPage',
  ),
});

const fundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(() => import('../features/funds/fund-page.tsx'), 'FundPage'),
});

const committeeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/committee',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../features/centre/terms/terms-page.tsx'),
    'TermsPage',
  ),
});

const groupsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/groups',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../features/accessions/groups-page.tsx'),
    'GroupsPage',
  ),
});

const groupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$accessionId',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(() => import('../features/accessions/group-page.tsx'), 'GroupPage'),
});

const joinRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$accessionId/join',
  beforeLoad: forWhoMay('manage-funds'),
  component: lazyRouteComponent(
    () => import('../features/accessions/join/join-page.tsx'),
    'JoinPage',
  ),
});

const fundCashRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/cash',
  component: lazyRouteComponent(
    () => import('../features/fund-cash/fund-cash-page.tsx'),
    'FundCashPage',
  ),
});

const cashCountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/cash/counts/$countId',
  component: lazyRouteComponent(
    () => import('../features/fund-cash/count-sheet-page.tsx'),
    'CountSheetPage',
  ),
});

const fundClosingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/closing',
  component: lazyRouteComponent(
    () => import('../features/fund-closing/fund-closing-page.tsx'),
    'FundClosingPage',
  ),
});

const bankAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/bank-accounts/$placeId',
  component: lazyRouteComponent(
    () => import('../features/fund-bank/bank-account-page.tsx'),
    'BankAccountPage',
  ),
});

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/board',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
});

const alikePeopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/alike',
  beforeLoad: forWhoMay('merge-people'),
  component: lazyRouteComponent(
    () => import('../features/people/alike-people-page.tsx'),
    'AlikePeoplePage',
  ),
});

const relationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../features/people/relations/relations-page.tsx'),
    'RelationsPage',
  ),
});

const besideRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/beside/$otherPersonId',
  beforeLoad: forWhoMay('merge-people'),
  component: lazyRouteComponent(
    () => import('../features/people/beside/beside-page.tsx'),
    'BesidePage',
  ),
});

const calculatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calculator',
  component: lazyRouteComponent(
    () => import('../features/calculator/calculator-page.tsx'),
    'CalculatorPage',
  ),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([
    homeRoute,
    passwordRoute,
    inboxRoute,
    taskRoute,
    casesRoute,
    newCaseRoute,
    caseRoute,
    addMemberRoute,
    memberStatementRoute,
    plansRoute,
    meetingsRoute,
    conveneRoute,
    meetingRoute,
    centresRoute,
    centreRoute,
    oneRateRoute,
    booksRoute,
    fundStatementRoute,
    fundRoute,
    fundCashRoute,
    cashCountRoute,
    committeeRoute,
    groupsRoute,
    groupRoute,
    joinRoute,
    fundClosingRoute,
    bankAccountRoute,
    boardRoute,
    alikePeopleRoute,
    relationsRoute,
    besideRoute,
    calculatorRoute,
  ]),
]);

/** A path on this site; '//host' and '/\host' would lead away from it. */
function isOwnAddress(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value);
}
