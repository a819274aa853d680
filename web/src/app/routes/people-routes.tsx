/** Addresses of the people on file. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { forWhoMay, signedInRoute } from './signed-in-route.tsx';

const alikePeopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/alike',
  beforeLoad: forWhoMay('merge-people'),
  component: lazyRouteComponent(
    () => import('../../features/people/alike-people-page.tsx'),
    'AlikePeoplePage',
  ),
});

const relationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId',
  beforeLoad: forWhoMay('open-case'),
  component: lazyRouteComponent(
    () => import('../../features/people/relations/relations-page.tsx'),
    'RelationsPage',
  ),
});

const besideRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId/beside/$otherPersonId',
  beforeLoad: forWhoMay('merge-people'),
  component: lazyRouteComponent(
    () => import('../../features/people/beside/beside-page.tsx'),
    'BesidePage',
  ),
});

export const PEOPLE_ROUTES = [alikePeopleRoute, relationsRoute, besideRoute] as const;
