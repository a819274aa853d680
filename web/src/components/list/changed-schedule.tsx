import type { ChangedRow } from '#contracts/loan-changes';
import { satangToJson, satang } from '#domain/money/satang';
import { loanChangeWords } from '../../lib/code-words/loan-changes.ts';
import { bahtFigure, bahtText, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Table } from './table.tsx';

interface ChangedScheduleProps {
  readonly before: readonly ChangedRow[];
  readonly after: readonly ChangedRow[];
}

interface Pair {
  readonly number: number;
  readonly dueOn: string;
  readonly before: ChangedRow | undefined;
  readonly after: ChangedRow | undefined;
}

const NO_ROW = { principalSatang: '0', interestSatang: '0', carriedInterestSatang: '0' } as const;
const paymentOf = (row: ChangedRow | undefined) => {
  const { principalSatang, interestSatang } = row ?? NO_ROW;
  return BigInt(principalSatang) + BigInt(interestSatang);
};
const interestOf = (row: ChangedRow | undefined) => BigInt((row ?? NO_ROW).interestSatang);
const figure = (amount: bigint) => bahtFigure(satangToJson(satang(amount)));

/** The instalments that change, side by side; of the others their number. */
export function ChangedSchedule({ before, after }: ChangedScheduleProps) {
  const t = useWords(loanChangeWords);
  const all = pairsOf({ before, after });
  const changed = all.filter(
    (pair) =>
      paymentOf(pair.before) !== paymentOf(pair.after) ||
      interestOf(pair.before) !== interestOf(pair.after),
  );
  const sum = (of: (pair: Pair) => bigint) =>
    figure(all.reduce((total, pair) => total + of(pair), 0n));
  const carried = after.reduce((total, row) => total + BigInt(row.carriedInterestSatang), 0n);
  const column = (key: 'before' | 'after') => ({
    key,
    label: t(key),
    isFigure: true,
    cell: (pair: Pair) => <Instalment row={pair[key]} />,
  });
  return (
    <div className="flex flex-col gap-2">
      <Table
        caption={t('caption')}
        isCaptionShown
        rows={changed}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'number',
            label: t('number'),
            cell: ({ number, dueOn }) => (
              <span className="whitespace-nowrap">
                {number} · {shortDateText(dueOn)}
              </span>
            ),
          },
          column('before'),
          column('after'),
        ]}
        foot={{
          number: t('sum'),
          before: sum((pair) => paymentOf(pair.before)),
          after: sum((pair) => paymentOf(pair.after)),
        }}
      />
      {all.length > changed.length && (
        <p className="text-sm text-soft">
          {t('unchanged', { count: all.length - changed.length })}
        </p>
      )}
      {carried > 0n && (
        <p className="text-sm text-soft">
          {t('carried', { amount: bahtText(satangToJson(satang(carried))) })}
        </p>
      )}
    </div>
  );
}

/** The instalment, and below it the interest in it. */
function Instalment({ row }: { row: ChangedRow | undefined }) {
  const t = useWords(loanChangeWords);
  return (
    <>
      {figure(paymentOf(row))}
      <span className="block text-sm text-soft">
        {t('interest', { amount: figure(interestOf(row)) })}
      </span>
    </>
  );
}

function pairsOf({ before, after }: ChangedScheduleProps): Pair[] {
  const afterOf = new Map(after.map((row) => [row.number, row]));
  return before.map((row) => {
    const { number, dueOn } = row;
    return { number, dueOn, before: row, after: afterOf.get(number) };
  });
}
