import { bahtFigure, bahtText, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Table } from '../list/table.tsx';
import { pieceWords } from '../words.ts';
import { largestOf, sharePercent } from './share.ts';
import { TableBehind } from './table-behind.tsx';

export interface MonthLine {
  readonly key: string;
  readonly label: string;
  /** What stands before the first month; decimal string of satang, as all amounts here. */
  readonly openingSatang: string;
  /** One amount a month; a shorter line has ended. */
  readonly amountsSatang: readonly string[];
}

interface LinesOverMonthsProps {
  readonly caption: string;
  readonly lines: readonly MonthLine[];
  /** ISO due days, one a month, as many as the longest line has. */
  readonly dueOn: readonly string[];
}

const WIDTH = 600;
const HEIGHT = 220;
const SHOWN_ROWS = 24;

/** Colour and dash together, so that the lines can be told apart without colour. */
const STROKES = [
  { className: 'stroke-clay-700', dash: '' },
  { className: 'stroke-indigo-600', dash: '9 4' },
  { className: 'stroke-bamboo-800', dash: '2 4' },
  { className: 'stroke-leaf-700', dash: '' },
  { className: 'stroke-ink', dash: '12 4 2 4' },
] as const;

/** Amounts that change month by month, one line a thing; the figures stand in the table behind. */
export function LinesOverMonths({ caption, lines, dueOn }: LinesOverMonthsProps) {
  const all = lines.flatMap((line) => [line.openingSatang, ...line.amountsSatang]);
  const most = largestOf(all);
  return (
    <figure>
      <figcaption className="mb-2 font-semibold">{caption}</figcaption>
      <p aria-hidden="true" className="text-sm text-soft">
        {bahtText(String(most))}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="w-full max-w-4xl">
        <path d={`M0 ${HEIGHT - 1}H${WIDTH}`} className="stroke-edge" strokeWidth="1.5" />
        {lines.map((line, at) => (
          <polyline
            key={line.key}
            points={pointsOf(line, { most, months: dueOn.length })}
            fill="none"
            strokeWidth="3"
            strokeLinejoin="round"
            strokeDasharray={strokeOf(at).dash}
            className={strokeOf(at).className}
          />
        ))}
      </svg>
      <div aria-hidden="true" className="flex max-w-4xl justify-between text-sm text-soft">
        <span>{dueOn[0] === undefined ? '' : shortDateText(dueOn[0])}</span>
        <span>{dueOn.at(-1) === undefined ? '' : shortDateText(dueOn.at(-1) ?? '')}</span>
      </div>
      <Legend lines={lines} />
      <TableBehind>
        <MonthsTable caption={caption} lines={lines} dueOn={dueOn} />
      </TableBehind>
    </figure>
  );
}

function Legend({ lines }: { lines: readonly MonthLine[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
      {lines.map((line, at) => (
        <li key={line.key} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 40 8" className="h-2 w-10 shrink-0">
            <path
              d="M0 4H40"
              strokeWidth="4"
              strokeDasharray={strokeOf(at).dash}
              className={strokeOf(at).className}
            />
          </svg>
          {line.label}
        </li>
      ))}
    </ul>
  );
}

/** Every month, or for long plans every so many, always with the last. */
function MonthsTable({ caption, lines, dueOn }: LinesOverMonthsProps) {
  const t = useWords(pieceWords);
  const step = Math.max(1, Math.ceil(dueOn.length / SHOWN_ROWS));
  const rows = dueOn
    .map((on, at) => ({ on, at }))
    .filter(({ at }) => (at + 1) % step === 0 || at === dueOn.length - 1);
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ on }) => on}
      columns={[
        { key: 'month', label: t('month'), cell: ({ on }) => shortDateText(on) },
        ...lines.map((line) => ({
          key: line.key,
          label: line.label,
          isFigure: true,
          cell: ({ at }: { at: number }) => {
            const amount = line.amountsSatang[at];
            return amount === undefined ? '–' : bahtFigure(amount);
          },
        })),
      ]}
    />
  );
}

function pointsOf(line: MonthLine, scale: { most: bigint; months: number }): string {
  return [line.openingSatang, ...line.amountsSatang]
    .map((amount, at) => {
      const x = (at / Math.max(1, scale.months)) * WIDTH;
      const y = HEIGHT - 2 - (sharePercent(amount, scale.most) / 100) * (HEIGHT - 6);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

function strokeOf(at: number): (typeof STROKES)[number] {
  return STROKES[at % STROKES.length] ?? STROKES[0];
}
