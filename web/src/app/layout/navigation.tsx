import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/action/icon.tsx';
import { useWords } from '../../lib/i18n.ts';
import { frameWords } from '../words.ts';
import type { NavigationItem } from './navigation-items.ts';

/** At the thumb on a phone, at the side of a desk; the same list. */
export function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const t = useWords(frameWords);
  return (
    <nav
      aria-label={t('mainMenu')}
      className="fixed inset-x-0 bottom-0 z-40 border-t-[1.5px] border-line bg-white pb-[env(safe-area-inset-bottom)] lg:sticky lg:top-6 lg:w-56 lg:self-start lg:border-0 lg:bg-transparent lg:p-0 print:hidden"
    >
      <ul className="flex lg:flex-col lg:gap-1.5">
        {items.map((item) => (
          <li key={item.key} className="min-w-0 flex-auto">
            <Link to={item.to} className={ITEM}>
              <Icon name={item.icon} className="size-7 lg:size-6" />
              <span className="max-w-full truncate">{t(item.key)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const ITEM =
  'flex min-h-16 flex-col items-center justify-center border-t-4 border-transparent px-0.5 pb-1 text-[0.75rem] leading-[1.6] ' +
  'font-semibold text-soft hover:text-indigo-800 focus-visible:-outline-offset-4 ' +
  'data-[status=active]:border-bamboo-600 data-[status=active]:text-indigo-900 ' +
  'lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-field lg:border-t-0 lg:border-l-4 lg:px-3.5 lg:py-2 lg:text-base ' +
  'lg:hover:bg-straw lg:data-[status=active]:bg-white lg:data-[status=active]:shadow-card';
