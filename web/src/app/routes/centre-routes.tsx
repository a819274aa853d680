/** Addresses of a centre and of the groups of its area. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readRegisterSearch } from '../../features/registers/register-search.ts';
import { forWhoMay, signedInRoute } from './signed-in-route.tsx';

const centresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre',
  beforeLoad: forWhoMay('see-centre'),
  component: lazyRouteComponent(
    () => import('../../features/centre/centres-page.tsx'),
    'CentresPage',
  ),
});

const centreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId',
  component: lazyRouteComponent(
    () => import('../../features/centre/centre-page.tsx'),
    'CentrePage',
  ),
});

const oneRateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/one-rate',
  component: lazyRouteComponent(
    () => import('../../features/centre/one-rate/one-rate-page.tsx'),
    'OneRatePage',
  ),
});

const booksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/books',
  beforeLoad: forWhoMay('export-books'),
  component: lazyRouteComponent(() => import('../../features/books/books-page.tsx'), 'BooksPage'),
});

const paperRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/paper',
  beforeLoad: forWhoMay('see-debts'),
  component: lazyRouteComponent(() => import('../../features/paper/paper-page.tsx'), 'PaperPage'),
});

const paperCollectionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/paper/collections/$sheetId',
  beforeLoad: forWhoMay('see-debts'),
  component: lazyRouteComponent(
    () => import('../../features/paper/collection-page.tsx'),
    'CollectionPage',
  ),
});

const candidatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/candidates',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../../features/candidates/candidates-page.tsx'),
    'CandidatesPage',
  ),
});

const targetsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/targets',
  beforeLoad: forWhoMay('see-debts'),
  component: lazyRouteComponent(
    () => import('../../features/targets/targets-page.tsx'),
    'TargetsPage',
  ),
});

const queueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/queue',
  validateSearch: (search: Record<string, unknown>): { case?: string } =>
    typeof search['case'] === 'string' ? { case: search['case'] } : {},
  beforeLoad: forWhoMay('see-meeting'),
  component: lazyRouteComponent(() => import('../../features/queue/queue-page.tsx'), 'QueuePage'),
});

const committeeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/committee',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../../features/centre/terms/terms-page.tsx'),
    'TermsPage',
  ),
});

const groupsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/groups',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../../features/accessions/groups-page.tsx'),
    'GroupsPage',
  ),
});

const groupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$accessionId',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../../features/accessions/group-page.tsx'),
    'GroupPage',
  ),
});

const joinRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$accessionId/join',
  beforeLoad: forWhoMay('manage-funds'),
  component: lazyRouteComponent(
    () => import('../../features/accessions/join/join-page.tsx'),
    'JoinPage',
  ),
});

const registersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/registers',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../../features/registers/registers-page.tsx'),
    'RegistersPage',
  ),
});

const registerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/centre/$centreId/registers/$register',
  validateSearch: readRegisterSearch,
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(
    () => import('../../features/registers/register-page.tsx'),
    'RegisterPage',
  ),
});

export const CENTRE_ROUTES = [
  centresRoute,
  centreRoute,
  oneRateRoute,
  candidatesRoute,
  targetsRoute,
  queueRoute,
  booksRoute,
  paperRoute,
  paperCollectionRoute,
  committeeRoute,
  groupsRoute,
  groupRoute,
  joinRoute,
  registersRoute,
  registerRoute,
] as const;
