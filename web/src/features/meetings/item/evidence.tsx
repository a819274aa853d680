import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FundOption } from '#contracts/centres';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { Table } from '../../../components/list/table.tsx';
import { SparkBars } from '../../../components/picture/spark-bars.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { inabilityWords } from '../../../lib/code-words/funds.ts';
import { bahtFigure, dayOfInstant, shortDateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from './agenda-item.tsx';
import { itemWords } from './words.ts';

export type Option = z.infer<typeof FundOption>;

/** Able funds in the order of their rank. */
export function ableOf(options: readonly Option[]): readonly Option[] {
  return options
    .filter((option) => option.isAble)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** Funds by whose name members vote yes: those able to lend, or the one whose claim is to be changed. */
export function fundsToVoteFor({
  options,
  change,
}: Pick<ItemProps['item'], 'options' | 'change'>): readonly string[] {
  if (change === null) return ableOf(options).map(({ fundId }) => fundId);
  return change.isPossible ? [change.fundId] : [];
}

/** Every member fund: the able ones with what each choice would mean, the others with every reason. */
export function Evidence({ meeting, item }: ItemProps) {
  const t = useWords(itemWords);
  if (item.resolution === null && item.status !== 'postponed') {
    return (
      <div className="card px-5 py-4">
        <Figures meeting={meeting} item={item} />
      </div>
    );
  }
  return (
    <div className="card px-5 py-1.5">
      <Folded summary={t('evidence')}>
        <Figures meeting={meeting} item={item} />
      </Folded>
    </div>
  );
}

function Figures({ meeting, item }: ItemProps) {
  const t = useWords(itemWords);
  const able = ableOf(item.options);
  const unable = item.options.filter((option) => !option.isAble);
  const isFrozen = item.evidenceHash !== null;
  const from = meeting.openedAt === null ? todayInBangkok() : dayOfInstant(meeting.openedAt);
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3>{t('evidence')}</h3>
        <Tag tone={able.length > 0 ? 'calm' : 'care'}>{t('ableCount', { count: able.length })}</Tag>
      </div>
      <p className="mb-3 text-sm text-soft">{t(isFrozen ? 'frozen' : 'moment')}</p>
      {able.length === 0 ? (
        <Notice kind="care">
          <p>{t('noneAble')}</p>
        </Notice>
      ) : (
        <>
          <AbleTable options={able} />
          <Folded summary={t('ahead')}>
            <div className="grid gap-6 lg:grid-cols-2">
              {able.map((option) => (
                <CashAhead key={option.fundId} option={option} from={from} />
              ))}
            </div>
          </Folded>
        </>
      )}
      {unable.length > 0 && (
        <Folded summary={t('unable', { count: unable.length })}>
          <Unable options={unable} />
        </Folded>
      )}
      {item.evidenceHash !== null && (
        <p className="mt-2 font-mono text-xs text-soft">{t('hash', { hash: item.evidenceHash })}</p>
      )}
    </>
  );
}

function AbleTable({ options }: { options: readonly Option[] }) {
  const t = useWords(itemWords);
  const { language } = useLanguage();
  const figure = (key: string, label: string, satang: (option: Option) => string | null) => ({
    key,
    label,
    isFigure: true,
    cell: (option: Option) => bahtFigure(satang(option) ?? '0'),
  });
  return (
    <Table
      caption={t('evidence')}
      rows={options}
      rowKey={(option) => option.fundId}
      columns={[
        { key: 'fund', label: t('fund'), cell: (option) => option.name[language] },
        figure('instalment', t('instalment'), (option) => option.instalmentSatang),
        figure('interest', t('totalInterest'), (option) => option.totalInterestSatang),
        {
          key: 'ends',
          label: t('ends'),
          isFigure: true,
          cell: (option) => (option.endsOn === null ? '–' : shortDateText(option.endsOn)),
        },
        figure('now', t('cashNow'), (option) => option.cashSatang),
        figure('after', t('cashAfter'), (option) => option.cashAfterSatang),
      ]}
    />
  );
}

function CashAhead({ option, from }: { option: Option; from: string }) {
  const t = useWords(itemWords);
  const { language } = useLanguage();
  return (
    <SparkBars
      caption={t('aheadOf', { fund: option.name[language] })}
      months={option.cashAheadSatang.map((amountSatang, at) => ({
        month: addMonths(plainDate(from), at + 1).slice(0, 7),
        amountSatang,
      }))}
    />
  );
}

function Unable({ options }: { options: readonly Option[] }) {
  const reasonOf = useWords(inabilityWords);
  const { language } = useLanguage();
  return (
    <ul className="divide-y divide-line">
      {options.map((option) => (
        <li key={option.fundId} className="py-2">
          <span className="font-semibold">{option.name[language]}</span>
          <span className="block text-soft">
            {option.reasons.map((reason) => reasonOf(reason)).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
