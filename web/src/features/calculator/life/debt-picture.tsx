import type { LoanSimulation } from '#contracts/simulation-results';
import { daysBetween, plainDate } from '#domain/dates/plain-date';
import { largestOf, sharePercent } from '../../../components/picture/share.ts';
import { bahtText, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { lifeWords } from './words.ts';

const WIDTH = 600;
const HEIGHT = 180;

interface Point {
  readonly on: string;
  readonly amountSatang: string;
}

/** What was owed day by day, then what would be; the figures stand in the ledger and the schedule. */
export function DebtPicture({ simulation }: { simulation: LoanSimulation }) {
  const t = useWords(lifeWords);
  const { actual, planned } = pointsOf(simulation);
  const [first, last] = [actual[0], planned.at(-1) ?? actual.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = largestOf([...actual, ...planned].map(({ amountSatang }) => amountSatang));
  const days = Math.max(1, daysBetween(plainDate(first.on), plainDate(last.on)));
  const at = ({ on, amountSatang }: Point) => {
    const x = (daysBetween(plainDate(first.on), plainDate(on)) / days) * WIDTH;
    const y = HEIGHT - 2 - (sharePercent(amountSatang, most) / 100) * (HEIGHT - 8);
    return { x: x.toFixed(1), y: y.toFixed(1) };
  };
  return (
    <figure>
      <p aria-hidden="true" className="text-sm text-soft">
        {bahtText(String(most))}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="w-full max-w-2xl">
        <path d={`M0 ${HEIGHT - 1}H${WIDTH}`} className="stroke-edge" strokeWidth="1.5" />
        <path d={stepsOf(actual.map(at))} className="stroke-indigo-700" {...LINE} />
        <path
          d={stepsOf(planned.map(at))}
          className="stroke-bamboo-800"
          strokeDasharray="3 5"
          {...LINE}
        />
      </svg>
      <div aria-hidden="true" className="flex max-w-2xl justify-between text-sm text-soft">
        <span>{shortDateText(first.on)}</span>
        <span>{shortDateText(last.on)}</span>
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <Key className="stroke-indigo-700" label={t('pictureActual')} />
        {planned.length > 1 && (
          <Key className="stroke-bamboo-800" dash="3 5" label={t('picturePlanned')} />
        )}
      </figcaption>
    </figure>
  );
}

const LINE = { fill: 'none', strokeWidth: 3, strokeLinejoin: 'round' } as const;

function Key(props: { className: string; label: string; dash?: string }) {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 40 8" className="h-2 w-10 shrink-0">
        <path
          d="M0 4H40"
          strokeWidth="4"
          className={props.className}
          {...(props.dash === undefined ? {} : { strokeDasharray: props.dash })}
        />
      </svg>
      {props.label}
    </span>
  );
}

function pointsOf({ lines, rows, payOff, on }: LoanSimulation) {
  const actual: Point[] = lines.map((line) => ({ on: line.on, amountSatang: line.balanceSatang }));
  const today = { on, amountSatang: payOff.principalSatang };
  const later = rows
    .filter((row) => row.dueOn > on)
    .map((row): Point => ({ on: row.dueOn, amountSatang: row.balanceSatang }));
  return { actual: [...actual, today], planned: later.length === 0 ? [] : [today, ...later] };
}

/** A balance stands until the next day on which it changes. */
function stepsOf(points: readonly { x: string; y: string }[]): string {
  return points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}
