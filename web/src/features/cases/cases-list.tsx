import { linkOptions } from '@tanstack/react-router';
import type { CaseRow } from '#contracts/cases';
import { isFinal } from '#domain/case/case-statuses';
import { Button } from '../../components/action/button.tsx';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { Tag, type TagTone } from '../../components/status/tag.tsx';
import { caseStatusWords } from '../../lib/code-words/case-statuses.ts';
import { countText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { isNarrowed, type CasesSearch } from './cases-search.ts';
import { useCases } from './use-cases.ts';
import { casesWords } from './words.ts';

export function CasesList({ search }: { search: CasesSearch }) {
  const t = useWords(casesWords);
  const cases = useCases(search);
  const isCentreShown = (useMe().data?.centres.length ?? 0) > 1;
  const rows = cases.data?.pages.flatMap((page) => page.rows);
  if (rows === undefined) {
    return cases.error === null ? (
      <SkeletonRows />
    ) : (
      <NotLoaded title={t('notLoaded')} error={cases.error} onAgain={() => void cases.refetch()} />
    );
  }
  if (rows.length === 0) {
    const isSearch = isNarrowed(search);
    return (
      <EmptyState title={t(isSearch ? 'noneFound' : 'none')}>
        <p>{t(isSearch ? 'noneFoundAbout' : 'noneAbout')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <LinkRows label={t('list')}>
        {rows.map((row) => (
          <Row key={row.caseId} row={row} isCentreShown={isCentreShown} />
        ))}
      </LinkRows>
      {cases.hasNextPage && (
        <div className="mt-4 flex justify-center">
          <Button
            look="secondary"
            isRunning={cases.isFetchingNextPage}
            onPress={() => void cases.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ row, isCentreShown }: { row: CaseRow; isCentreShown: boolean }) {
  const t = useWords(casesWords);
  const statusOf = useWords(caseStatusWords);
  const { language } = useLanguage();
  const parts = [
    t('house', { number: row.houseNumber }),
    t('caseNumber', { number: row.caseNumber }),
    isCentreShown ? row.centreName[language] : undefined,
    isFinal(row.status) ? undefined : waitingText(row, t),
  ];
  return (
    <LinkRow
      link={linkOptions({ to: '/cases/$caseId', params: { caseId: row.caseId } })}
      title={row.household}
      isUrgent={row.overdueTasks > 0}
      aside={
        <>
          {row.overdueTasks > 0 && (
            <Tag tone="bad" icon="warning">
              {t('overdue', { count: row.overdueTasks })}
            </Tag>
          )}
          <Tag tone={toneOf(row)}>{statusOf(row.status)}</Tag>
        </>
      }
    >
      {parts.filter(Boolean).join(' · ')}
    </LinkRow>
  );
}

function waitingText(row: CaseRow, t: ReturnType<typeof useWords<typeof casesWords.th>>): string {
  if (row.waitingDays === 0) return t('waitingToday');
  return t('waiting', { days: countText(row.waitingDays) });
}

function toneOf({ status }: CaseRow): TagTone {
  if (status === 'in-arrears' || status === 'relapsed') return 'bad';
  if (status === 'cleared' || status === 'honoured' || status === 'watched') return 'good';
  if (status === 'refused' || status === 'referred') return 'care';
  return isFinal(status) ? 'plain' : 'calm';
}
