import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useMay, useMe } from '../../lib/session.ts';
import { CasesFilters } from './cases-filters.tsx';
import { CasesList } from './cases-list.tsx';
import { casesWords } from './words.ts';

/** Every household in reach; who sits here for an own household is led straight to its file. */
export function CasesPage() {
  const t = useWords(casesWords);
  const me = useMe().data;
  const search = useSearch({ from: '/signed-in/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const mayOpen = useMay('open-case');
  const mayMerge = useMay('merge-people');
  if (me && me.seats.length > 0 && me.seats.every((seat) => seat.role === 'household')) {
    return <OwnCase caseId={me.householdCaseId} />;
  }
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayMerge && (
              <Link to="/people/alike" className={buttonClass('secondary')}>
                {t('alike')}
              </Link>
            )}
            {mayOpen && (
              <Link to="/cases/new" className={buttonClass('primary')}>
                <Icon name="add" />
                {t('register')}
              </Link>
            )}
          </>
        }
      />
      <CasesFilters
        // What was typed belongs to one address; going back shows that address's own words.
        key={search.search ?? ''}
        search={search}
        onChange={(next) => void navigate({ search: next })}
      />
      <CasesList search={search} />
    </>
  );
}

function OwnCase({ caseId }: { caseId: string | null }) {
  const t = useWords(casesWords);
  if (caseId !== null) return <Navigate to="/cases/$caseId/own" params={{ caseId }} replace />;
  return (
    <>
      <PageHeading title={t('own')} />
      <EmptyState title={t('noOwn')}>
        <p>{t('noOwnAbout')}</p>
      </EmptyState>
    </>
  );
}
