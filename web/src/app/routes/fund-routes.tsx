/** Addresses of one fund: its register, its money and its books. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readStatementSearch } from '../../features/centre/statement/statement-search.ts';
import { forWhoMay, signedInRoute } from './signed-in-route.tsx';

const fundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId',
  beforeLoad: forWhoMay('see-board'),
  component: lazyRouteComponent(() => import('../../features/funds/fund-page.tsx'), 'FundPage'),
});

const fundStatementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/statement',
  validateSearch: readStatementSearch,
  component: lazyRouteComponent(
    () => import('../../features/centre/statement/fund-statement-page.tsx'),
    'FundStatementPage',
  ),
});

const fundCashRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/cash',
  component: lazyRouteComponent(
    () => import('../../features/fund-cash/fund-cash-page.tsx'),
    'FundCashPage',
  ),
});

const cashCountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/cash/counts/$countId',
  component: lazyRouteComponent(
    () => import('../../features/fund-cash/count-sheet-page.tsx'),
    'CountSheetPage',
  ),
});

const fundClosingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/funds/$fundId/closing',
  component: lazyRouteComponent(
    () => import('../../features/fund-closing/fund-closing-page.tsx'),
    'FundClosingPage',
  ),
});

const bankAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/bank-accounts/$placeId',
  component: lazyRouteComponent(
    () => import('../../features/fund-bank/bank-account-page.tsx'),
    'BankAccountPage',
  ),
});

export const FUND_ROUTES = [
  fundRoute,
  fundStatementRoute,
  fundCashRoute,
  cashCountRoute,
  fundClosingRoute,
  bankAccountRoute,
] as const;
