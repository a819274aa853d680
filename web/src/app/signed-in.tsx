import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../lib/session.ts';

/** Watches the session: when it ends while a page is open, the routes are asked again. */
export function SignedIn() {
  const router = useRouter();
  const hasEnded = useMe().data === null;
  useEffect(() => {
    if (hasEnded) void router.invalidate();
  }, [hasEnded, router]);
  return <Outlet />;
}
