/** The root of all addresses, and what stands behind the sign-in. */

import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { Me } from '#contracts/people';
import type { Permission } from '#domain/people/permissions';
import { findMe, ME_KEY } from '../../lib/session.ts';
import { Frame } from '../layout/frame.tsx';
import { homeOf } from '../layout/navigation-items.ts';
import { SignedIn } from '../signed-in.tsx';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
});

const PASSWORD_PAGE = '/account/password';

/** Everything behind the sign-in; without a session the way leads there and back again. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData({ queryKey: ME_KEY, queryFn: findMe });
    if (me === null) throw redirect({ to: '/sign-in', search: { from: location.href } });
    if (me.mustChangePassword && location.pathname !== PASSWORD_PAGE) {
      throw redirect({ to: PASSWORD_PAGE });
    }
    return { me };
  },
  component: SignedIn,
});

/** A page by its address is for whom the menu offers it; others are led to their own first page. */
export function forWhoMay(permission: Permission) {
  return ({ context: { me } }: { context: { me: Me } }) => {
    if (!me.permissions.includes(permission)) throw redirect({ to: homeOf(me) });
  };
}
