import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { FundStatement } from '#contracts/fund-statement';
import { pathOf } from '#contracts/paths';
import { calendarYearDays, fiscalYearDays, fiscalYearOf } from '#domain/dates/fiscal-year';
import { plainDate } from '#domain/dates/plain-date';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { Select } from '../../../components/form/select.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { dateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { MoneyAtPlaces } from './money-at-places.tsx';
import type { StatementSearch } from './statement-search.ts';
import { StatementEntries, TrialBalance } from './statement-tables.tsx';
import { statementWords } from './words.ts';

const YEARS_BACK = 10;
const CHRISTIAN_TO_BUDDHIST = 543;

/** One fund over a calendar year or a state fiscal year: trial balance and every entry, to print. */
export function FundStatementPage() {
  const t = useWords(statementWords);
  const { language } = useLanguage();
  const { fundId } = useParams({ from: '/signed-in/funds/$fundId/statement' });
  const search = useSearch({ from: '/signed-in/funds/$fundId/statement' });
  const chosen = chosenYear(search);
  const { data, error, refetch } = useStatement(fundId, chosen);
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  const days = t('days', { from: dateText(data.fromOn), to: dateText(data.toOn) });
  return (
    <>
      <PageHeading
        title={t('title', { fund: data.fundName[language] })}
        lead={`${data.centreName[language]} · ${days}`}
        before={<BackToCentre centreId={data.centreId} />}
        actions={
          <>
            <Link to="/funds/$fundId/cash" params={{ fundId }} className={buttonClass('secondary')}>
              {t('cashAndBank')}
            </Link>
            <Link
              to="/funds/$fundId/closing"
              params={{ fundId }}
              className={buttonClass('secondary')}
            >
              {t('closing')}
            </Link>
            <Button look="secondary" icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
          </>
        }
      />
      <YearChoice fundId={fundId} chosen={chosen} />
      <TrialBalance statement={data} />
      <MoneyAtPlaces places={data.places} />
      <StatementEntries statement={data} />
      <div className="mt-12 hidden grid-cols-2 gap-10 text-center print:grid">
        <p>{t('signTreasurer')}</p>
        <p>{t('signChair')}</p>
      </div>
    </>
  );
}

interface ChosenYear {
  readonly years: 'calendar' | 'fiscal';
  /** Buddhist Era. */
  readonly year: number;
}

function chosenYear({ years = 'calendar', year }: StatementSearch): ChosenYear {
  return { years, year: year ?? thisYear(years) };
}

function thisYear(years: ChosenYear['years']): number {
  const today = plainDate(todayInBangkok());
  if (years === 'fiscal') return fiscalYearOf(today);
  return Number(today.slice(0, 4)) + CHRISTIAN_TO_BUDDHIST;
}

function useStatement(fundId: string, { years, year }: ChosenYear) {
  const days = years === 'fiscal' ? fiscalYearDays(year) : calendarYearDays(year);
  return useQuery({
    queryKey: ['fund-statement', fundId, years, year],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('fundStatement', { fundId }),
        answer: FundStatement,
        query: { fromOn: days.firstOn, toOn: days.lastOn },
        signal,
      }),
  });
}

function YearChoice({ fundId, chosen }: { fundId: string; chosen: ChosenYear }) {
  const t = useWords(statementWords);
  const navigate = useNavigate();
  const show = (search: StatementSearch) =>
    void navigate({ to: '/funds/$fundId/statement', params: { fundId }, search, replace: true });
  const latest = thisYear(chosen.years);
  const listed = Array.from({ length: YEARS_BACK }, (_, back) => latest - back);
  const choices = listed.includes(chosen.year) ? listed : [chosen.year, ...listed];
  return (
    <div className="mb-6 grid gap-4 sm:max-w-xl sm:grid-cols-2 print:hidden">
      <Select
        name="years"
        label={t('years')}
        choices={[
          { value: 'calendar', label: t('calendar') },
          { value: 'fiscal', label: t('fiscal') },
        ]}
        value={chosen.years}
        onChange={(years = 'calendar') => show({ years })}
        isRequired
      />
      <Select
        name="year"
        label={t('year')}
        choices={choices.map((year) => ({ value: String(year), label: String(year) }))}
        value={String(chosen.year)}
        onChange={(year) => show({ years: chosen.years, ...(year && { year: Number(year) }) })}
        isRequired
      />
    </div>
  );
}

function BackToCentre({ centreId }: { centreId: string }) {
  const t = useWords(statementWords);
  return (
    <Link
      to="/centre/$centreId"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}
