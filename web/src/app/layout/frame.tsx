import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { Announcer } from '../../components/status/announcer.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { frameWords } from '../words.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { navigationOf } from './navigation-items.ts';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

/** A page for the wall of a room stands alone. */
const PROJECTED = /^\/meetings\/[^/]+\/projector$/;

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useWords(frameWords);
  const me = useMe().data ?? undefined;
  const main = useFocusAfterNavigation();
  const isBare = useLocation({ select: ({ pathname }) => PROJECTED.test(pathname) });
  if (isBare)
    return (
      <main id="main" ref={main} tabIndex={-1} className="outline-none">
        <ConnectionBanner />
        {children}
      </main>
    );
  return (
    <>
      <a href="#main" className={SKIP}>
        {t('skip')}
      </a>
      <TopBar me={me} />
      <ConnectionBanner />
      <div className="mx-auto flex max-w-7xl gap-10 px-4 pt-6 pb-28 sm:px-6 lg:pb-16 print:p-0">
        {me && <Navigation items={navigationOf(me)} />}
        <main id="main" ref={main} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <Announcer />
    </>
  );
}

/** After a change of page readers and keyboards go on at the new content, not at the old link. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

const SKIP =
  'sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-field focus:bg-white ' +
  'focus:px-5 focus:py-3 focus:font-semibold focus:text-indigo-900 focus:shadow-raised';
