import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '#contracts/people';
import { Icon } from '../../components/action/icon.tsx';
import { roleWords } from '../../lib/code-words/roles.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { frameWords } from '../words.ts';
import { AccountDialog } from './account-dialog.tsx';
import { LanguageSwitch } from './language-switch.tsx';

/** The name of the product and of the seat one acts from, on indigo above the woven band. */
export function TopBar({ me }: { me: Me | undefined }) {
  const t = useWords(frameWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="bg-indigo-800 text-white print:hidden">
      <div className="mx-auto flex min-h-16 max-w-7xl items-center gap-3 px-4 py-2 sm:px-6">
        <Link
          to="/"
          className="flex min-h-11 min-w-0 flex-1 items-center gap-3 focus-visible:outline-white"
        >
          <Icon name="basket" className="size-9 text-bamboo-400" />
          {me ? <SeatLines me={me} /> : <Lines upper={t('product')} lower={t('productLong')} />}
        </Link>
        <LanguageSwitch />
        {me && (
          <button
            type="button"
            aria-label={`${t('account')}: ${me.displayName}`}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-field px-2 hover:bg-indigo-700 focus-visible:outline-white"
            onClick={() => setOpen(true)}
          >
            <Icon name="person" className="size-7" />
            <span className="hidden max-w-48 truncate font-semibold lg:block">
              {me.displayName}
            </span>
          </button>
        )}
      </div>
      <div className="weave h-3" />
      {me && <AccountDialog me={me} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </header>
  );
}

/** On a phone the centre's name matters more than the product's. */
function SeatLines({ me }: { me: Me }) {
  const t = useWords(frameWords);
  const role = useWords(roleWords);
  const { language } = useLanguage();
  const seat = me.seats[0];
  if (!seat) return <Lines upper={t('product')} lower={me.displayName} />;
  const place = seat.place[language];
  return (
    <>
      <span className="hidden min-w-0 lg:block">
        <Lines upper={t('product')} lower={`${place} · ${role(seat.role)}`} />
      </span>
      <span className="min-w-0 lg:hidden">
        <Lines upper={place} lower={role(seat.role)} />
      </span>
    </>
  );
}

function Lines({ upper, lower }: { upper: string; lower: string }) {
  return (
    <span className="block min-w-0">
      <span className="block truncate text-lg leading-[1.7] font-bold">{upper}</span>
      <span className="-mt-1 block truncate text-sm leading-[1.7] text-bamboo-200">{lower}</span>
    </span>
  );
}
