import { useState } from 'react';
import type { FundClosing, NewSharing, YearSurplus } from '#contracts/fund-closing';
import { SET_ASIDE_ACCOUNTS } from '#domain/ledger/accounts';
import { YEAR_KINDS } from '#domain/ledger/periods';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { bahtFigure, bahtText, dateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useClosingCommand } from './use-closing-command.ts';
import { thisYearBe, useSurplus, type ChosenYear } from './use-closing.ts';
import { closingWords } from './words.ts';

const YEARS_BACK = 8;

/** What a year brought, how the by-law shares it, and the sharing itself: shown first, posted after. */
export function Surplus({ closing }: { closing: FundClosing }) {
  const t = useWords(closingWords);
  const mayKeep = useMay('keep-cash');
  const [chosen, setChosen] = useState<ChosenYear>({
    kind: 'calendar-year',
    yearBe: thisYearBe() - 1,
  });
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useSurplus(closing.fundId, chosen);
  return (
    <Section
      title={t('surplus')}
      aside={
        mayKeep && (
          <Button look="secondary" onPress={() => setOpen(true)}>
            {t('setRule')}
          </Button>
        )
      }
    >
      <YearChoice chosen={chosen} onChoose={setChosen} />
      {closing.rule !== null && (
        <p className="mb-3 text-soft">
          {t('ruleSince', { date: dateText(closing.rule.effectiveFrom) })}
        </p>
      )}
      {data === undefined &&
        (error === null ? (
          <Skeleton />
        ) : (
          <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
        ))}
      {data !== undefined && <Shown closing={closing} chosen={chosen} year={data} />}
      {isOpen && <RuleDialog closing={closing} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function YearChoice(props: { chosen: ChosenYear; onChoose: (year: ChosenYear) => void }) {
  const t = useWords(closingWords);
  const { chosen, onChoose } = props;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYearBe() - back));
  return (
    <div className="mb-4 grid gap-4 sm:max-w-xl sm:grid-cols-2 print:hidden">
      <Select
        name="years"
        label={t('years')}
        choices={YEAR_KINDS.map((value) => ({ value, label: t(value) }))}
        value={chosen.kind}
        onChange={(kind = 'calendar-year') => onChoose({ ...chosen, kind })}
        isRequired
      />
      <Select
        name="year"
        label={t('year')}
        choices={years.map((value) => ({ value, label: value }))}
        value={String(chosen.yearBe)}
        onChange={(year) => onChoose({ ...chosen, ...(year && { yearBe: Number(year) }) })}
        isRequired
      />
    </div>
  );
}

interface ShownProps {
  readonly closing: FundClosing;
  readonly chosen: ChosenYear;
  readonly year: YearSurplus;
}

function Shown({ closing, chosen, year }: ShownProps) {
  const t = useWords(closingWords);
  return (
    <>
      <p>{t('surplusOf', { from: dateText(year.firstOn), to: dateText(year.lastOn) })}</p>
      <p className="mb-3 text-3xl font-bold text-indigo-900">{bahtText(year.surplusSatang)}</p>
      {year.surplusSatang !== '0' && <Shares year={year} />}
      <ShareNow closing={closing} chosen={chosen} year={year} />
    </>
  );
}

function Shares({ year }: { year: YearSurplus }) {
  const t = useWords(closingWords);
  const { shares } = year;
  if (shares === null) return <p className="text-soft">{t('noRule')}</p>;
  return (
    <Table
      caption={t('surplus')}
      rows={SET_ASIDE_ACCOUNTS}
      rowKey={(account) => account}
      columns={[
        { key: 'purpose', label: t('purpose'), cell: (account) => t(account) },
        {
          key: 'amount',
          label: t('amount'),
          isFigure: true,
          cell: (account) => bahtFigure(shares[account]),
        },
      ]}
      foot={{ purpose: t('sum'), amount: bahtFigure(year.surplusSatang) }}
    />
  );
}

function ShareNow({ closing, chosen, year }: ShownProps) {
  const t = useWords(closingWords);
  const mayKeep = useMay('keep-cash');
  const sharing = useClosingCommand<NewSharing>({
    path: 'surplusSharings',
    params: { fundId: closing.fundId },
    done: () => t('shared'),
  });
  const { surplusSatang } = year;
  if (year.isShared) return <p className="mt-3 font-semibold">{t('isShared')}</p>;
  if (surplusSatang === '0') return <p className="mt-3 text-soft">{t('nothing')}</p>;
  if (!year.isClosed) return <p className="mt-3 text-soft">{t('notClosed')}</p>;
  if (!mayKeep || year.shares === null) return null;
  return (
    <div className="mt-4 print:hidden">
      <ProblemForm
        problem={sharing.problem}
        onSubmit={() => sharing.run({ ...chosen, surplusSatang })}
      >
        <div>
          <Button type="submit" isRunning={sharing.isRunning}>
            {t('shareNow')}
          </Button>
        </div>
      </ProblemForm>
    </div>
  );
}
