import type { z } from 'zod';
import type { MoneyPicture as Picture } from '#contracts/baselines';
import { Table } from '../../../components/list/table.tsx';
import { Section } from '../../../components/page/section.tsx';
import { expenseKindWords, incomeKindWords } from '../../../lib/code-words/household.ts';
import { bahtFigure, bahtText, percentFigure } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { moneyWords } from './words.ts';

/** What comes in, what must go out, and what is left to live on. */
export function MoneyPicture({ file, before }: { file: File; before: z.infer<typeof Picture> }) {
  const t = useWords(moneyWords);
  const residual = BigInt(before.residualSatang);
  const most = BigInt(before.incomeSatang) > 0n ? BigInt(before.incomeSatang) : 1n;
  const isShort = residual < 0n;
  return (
    <Section title={t('picture')}>
      <ul className="flex flex-col gap-3">
        <Bar label={t('income')} satang={before.incomeSatang} most={most} fill="fill-indigo-600" />
        <Bar
          label={t('necessities')}
          satang={before.necessitiesSatang}
          most={most}
          fill="fill-bamboo-400"
        />
        {before.savingsSatang !== '0' && (
          <Bar
            label={t('savings')}
            satang={before.savingsSatang}
            most={most}
            fill="fill-indigo-300"
          />
        )}
        <Bar
          label={t('instalments')}
          satang={before.instalmentSatang}
          most={most}
          fill="fill-clay-500"
        />
        <Bar
          label={t(isShort ? 'short' : 'residual')}
          satang={String(isShort ? -residual : residual)}
          most={most}
          fill={isShort ? 'fill-clay-700' : 'fill-leaf-500'}
        />
      </ul>
      {before.debtServiceBasisPoints !== null && (
        <p className="mt-3 text-soft">
          {t('service', { value: percentFigure(before.debtServiceBasisPoints) })}
        </p>
      )}
      <Lines file={file} />
    </Section>
  );
}

function Bar(props: { label: string; satang: string; most: bigint; fill: string }) {
  const percent = Number((BigInt(props.satang) * 1000n) / props.most) / 10;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-3 sm:grid-cols-[9rem_1fr_9.5rem] sm:items-center">
      <span>{props.label}</span>
      <svg
        aria-hidden="true"
        className="order-last col-span-2 h-4 w-full sm:order-none sm:col-span-1"
      >
        <rect width="100%" height="100%" rx="4" className="fill-paper" />
        <rect width={`${Math.min(100, percent)}%`} height="100%" rx="4" className={props.fill} />
      </svg>
      <span className="text-right font-semibold">{bahtText(props.satang)}</span>
    </li>
  );
}

function Lines({ file }: { file: File }) {
  const t = useWords(moneyWords);
  const incomeOf = useWords(incomeKindWords);
  const expenseOf = useWords(expenseKindWords);
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
        {t('details')}
      </summary>
      <div className="mt-2 grid items-start gap-5 lg:grid-cols-2">
        <MonthLines caption={t('incomes')} lines={linesOf(file.incomes ?? [], incomeOf)} />
        <MonthLines caption={t('expenses')} lines={linesOf(file.expenses ?? [], expenseOf)} />
      </div>
      {file.dependants !== null && (
        <p className="mt-3 text-soft">{t('dependants', { count: file.dependants })}</p>
      )}
    </details>
  );
}

interface MonthLine {
  readonly key: string;
  readonly label: string;
  /** Sales before costs, or the year of a seasonal line: what the average month is made of. */
  readonly isYearly: boolean;
  readonly amountSatang: string;
  readonly costsSatang: string;
  readonly monthSatang: string;
}

function linesOf<Kind extends string>(
  lines: readonly {
    readonly kind: Kind;
    readonly every: 'month' | 'year';
    readonly amountSatang: string;
    readonly costsSatang?: string;
    readonly monthSatang: string;
  }[],
  nameOf: (kind: Kind) => string,
): MonthLine[] {
  return lines.map(({ kind, every, amountSatang, costsSatang = '0', monthSatang }, at) => ({
    key: `${kind}-${at}`,
    label: nameOf(kind),
    isYearly: every === 'year',
    amountSatang,
    costsSatang,
    monthSatang,
  }));
}

function MonthLines({ caption, lines }: { caption: string; lines: readonly MonthLine[] }) {
  const t = useWords(moneyWords);
  const sum = lines.reduce((total, line) => total + BigInt(line.monthSatang), 0n);
  return (
    <Table
      caption={caption}
      isCaptionShown
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'item', label: t('item'), cell: (line) => <LineName line={line} /> },
        {
          key: 'baht',
          label: t('baht'),
          isFigure: true,
          cell: (line) => bahtFigure(line.monthSatang),
        },
      ]}
      foot={{ item: t('sum'), baht: bahtFigure(String(sum)) }}
    />
  );
}

function LineName({ line }: { line: MonthLine }) {
  const t = useWords(moneyWords);
  const gross = bahtText(line.amountSatang);
  const costs = line.costsSatang === '0' ? null : bahtText(line.costsSatang);
  return (
    <>
      <span className="block">{line.label}</span>
      {line.isYearly && (
        <span className="block text-sm text-soft">{t('ofYear', { amount: gross })}</span>
      )}
      {costs !== null && (
        <span className="block text-sm text-soft">
          {line.isYearly ? t('costsOff', { costs }) : t('soldLessCosts', { gross, costs })}
        </span>
      )}
    </>
  );
}
