import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MemberStatement } from '#contracts/member-statement';
import { pathOf } from '#contracts/paths';
import { calendarYearDays } from '#domain/dates/fiscal-year';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { Select } from '../../../components/form/select.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { EmptyState } from '../../../components/status/empty-state.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { dateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { StatementContractSection } from './statement-contract.tsx';
import { statementWords } from './words.ts';

const YEARS_BACK = 10;
const CHRISTIAN_TO_BUDDHIST = 543;
const WHOLE = 'whole';

/** Every payment of one household over a period, to read on screen and to print. */
export function MemberStatementPage() {
  const t = useWords(statementWords);
  const { language } = useLanguage();
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/statement' });
  const { year } = useSearch({ from: '/signed-in/cases/$caseId/statement' });
  const { data, error, refetch } = useStatement(caseId, year);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={t('title', { household: data.household })}
        lead={t('lead', {
          house: data.houseNumber,
          centre: data.centreName[language],
          from: dateText(data.fromOn),
          to: dateText(data.toOn),
        })}
        before={<BackToCase caseId={caseId} />}
        actions={
          <Button look="secondary" icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
        }
      />
      <PeriodChoice caseId={caseId} year={year} />
      {data.contracts.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      )}
      {data.contracts.map((contract) => (
        <StatementContractSection key={contract.loanId} contract={contract} period={data} />
      ))}
      <div className="mt-12 hidden grid-cols-2 gap-10 text-center print:grid">
        <p>{t('signTreasurer')}</p>
        <p>{t('signHousehold')}</p>
      </div>
    </>
  );
}

function useStatement(caseId: string, year: number | undefined) {
  const days = year === undefined ? undefined : calendarYearDays(year);
  return useQuery({
    queryKey: ['member-statement', caseId, year],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('memberStatement', { caseId }),
        answer: MemberStatement,
        query: { fromOn: days?.firstOn, toOn: days?.lastOn },
        signal,
      }),
  });
}

function PeriodChoice({ caseId, year }: { caseId: string; year: number | undefined }) {
  const t = useWords(statementWords);
  const navigate = useNavigate();
  const latest = Number(todayInBangkok().slice(0, 4)) + CHRISTIAN_TO_BUDDHIST;
  const listed = Array.from({ length: YEARS_BACK }, (_, back) => latest - back);
  const years = year === undefined || listed.includes(year) ? listed : [year, ...listed];
  const show = (chosen: string | undefined) =>
    void navigate({
      to: '/cases/$caseId/statement',
      params: { caseId },
      search: chosen === undefined || chosen === WHOLE ? {} : { year: Number(chosen) },
      replace: true,
    });
  return (
    <div className="mb-6 sm:max-w-xs print:hidden">
      <Select
        name="year"
        label={t('period')}
        choices={[
          { value: WHOLE, label: t('whole') },
          ...years.map((one) => ({ value: String(one), label: t('yearOf', { year: one }) })),
        ]}
        value={year === undefined ? WHOLE : String(year)}
        onChange={show}
        isRequired
      />
    </div>
  );
}

function BackToCase({ caseId }: { caseId: string }) {
  const t = useWords(statementWords);
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}
