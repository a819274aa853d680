import { bahtText, monthText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Table } from '../list/table.tsx';
import { pieceWords } from '../words.ts';
import { largestOf, sharePercent } from './share.ts';
import { TableBehind } from './table-behind.tsx';

export interface MonthAmount {
  /** 'YYYY-MM'. */
  readonly month: string;
  /** Decimal string of satang, not negative. */
  readonly amountSatang: string;
}

interface SparkBarsProps {
  readonly caption: string;
  readonly months: readonly MonthAmount[];
  /** A floor not to be gone under, such as a fund's reserve; months under it stand in clay. */
  readonly floorSatang?: string;
  readonly floorLabel?: string;
}

const HEIGHT = 100;
const STEP = 30;
const GAP = 7;

/** Money month by month, small; the figures stand in the table behind it. */
export function SparkBars({ caption, months, floorSatang, floorLabel }: SparkBarsProps) {
  const t = useWords(pieceWords);
  const most = largestOf([...months.map((month) => month.amountSatang), floorSatang ?? '0']);
  const width = months.length * STEP;
  const floor = floorSatang === undefined ? undefined : HEIGHT - sharePercent(floorSatang, most);
  return (
    <figure>
      <figcaption className="mb-2 font-semibold">{caption}</figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 1}`} aria-hidden="true" className="w-full max-w-xl">
        {months.map((month, at) => {
          const tall = Math.max(1, sharePercent(month.amountSatang, most));
          const isUnder =
            floorSatang !== undefined && BigInt(month.amountSatang) < BigInt(floorSatang);
          return (
            <rect
              key={month.month}
              x={at * STEP + GAP / 2}
              y={HEIGHT - tall}
              width={STEP - GAP}
              height={tall}
              rx="2.5"
              className={isUnder ? 'fill-clay-500' : 'fill-indigo-600'}
            />
          );
        })}
        <path d={`M0 ${HEIGHT + 0.5}H${width}`} className="stroke-edge" strokeWidth="1" />
        {floor !== undefined && (
          <path
            d={`M0 ${floor}H${width}`}
            className="stroke-clay-700"
            strokeWidth="1.2"
            strokeDasharray="5 4"
          />
        )}
      </svg>
      <div aria-hidden="true" className="flex max-w-xl text-center text-xs text-soft">
        {months.map((month, at) => (
          <span
            key={month.month}
            className={`flex-1 ${at % 2 === 1 ? 'invisible sm:visible' : ''}`}
          >
            {monthText(month.month)}
          </span>
        ))}
      </div>
      {floorSatang !== undefined && floorLabel !== undefined && (
        <p className="mt-1 text-sm text-clay-700">
          – – {floorLabel} {bahtText(floorSatang)}
        </p>
      )}
      <TableBehind>
        <Table
          caption={caption}
          rows={months}
          rowKey={(month) => month.month}
          columns={[
            { key: 'month', label: t('month'), cell: (month) => monthText(month.month) },
            {
              key: 'amount',
              label: t('amount'),
              isFigure: true,
              cell: (month) => bahtText(month.amountSatang),
            },
          ]}
        />
      </TableBehind>
    </figure>
  );
}
