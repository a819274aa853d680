/** All addresses of the product. A feature gives a page; this file and its folder alone give addresses. */

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { homeOf } from './layout/navigation-items.ts';
import { CENTRE_ROUTES } from './routes/centre-routes.tsx';
import { FUND_ROUTES } from './routes/fund-routes.tsx';
import { PEOPLE_ROUTES } from './routes/people-routes.tsx';
import { rootRoute, signedInRoute } from './routes/signed-in-route.tsx';
import { WORK_ROUTES } from './routes/work-routes.tsx';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    isOwnAddress(search['from']) ? { from: search['from'] } : {},
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const householdDoorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/household',
  component: lazyRouteComponent(
    () => import('../features/sign-in/household-door-page.tsx'),
    'HouseholdDoorPage',
  ),
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

export const routeTree = rootRoute.addChildren([
  signInRoute,
  householdDoorRoute,
  signedInRoute.addChildren([
    homeRoute,
    passwordRoute,
    ...WORK_ROUTES,
    ...PEOPLE_ROUTES,
    ...CENTRE_ROUTES,
    ...FUND_ROUTES,
  ]),
]);

/** A path on this site; '//host' and '/\host' would lead away from it. */
function isOwnAddress(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value);
}
