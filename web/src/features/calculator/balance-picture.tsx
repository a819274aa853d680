import type { LoanQuote } from '#contracts/loan-quotes';
import { bahtText, shortDateText } from '../../lib/format.ts';

const WIDTH = 600;
const HEIGHT = 160;

/** The principal going down step by step; the figures stand in the table of the schedule. */
export function BalancePicture({ quote }: { quote: LoanQuote }) {
  const { rows } = quote;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Number(first.openingBalanceSatang) || 1;
  const heightOf = (satang: string) => HEIGHT - (Number(satang) / most) * HEIGHT;
  const step = WIDTH / rows.length;
  const line = rows
    .map((row, at) => {
      const before = heightOf(row.openingBalanceSatang).toFixed(1);
      return `L${(at * step).toFixed(1)} ${before}H${((at + 1) * step).toFixed(1)}`;
    })
    .join('');
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} aria-hidden="true" className="w-full max-w-2xl">
        <path d={`M0 ${HEIGHT}${line}V${HEIGHT}Z`} className="fill-indigo-300" />
        <path d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} className="stroke-edge" strokeWidth="1" />
      </svg>
      <figcaption className="flex max-w-2xl justify-between gap-4 text-sm text-soft">
        <span>{bahtText(first.openingBalanceSatang)}</span>
        <span className="text-right">
          {shortDateText(last.dueOn)}: {bahtText(last.balanceSatang)}
        </span>
      </figcaption>
    </figure>
  );
}
