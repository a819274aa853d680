import type { FundOption } from '#contracts/fund-evidence';
import { Table, type Column } from '../../../../components/list/table.tsx';
import { TableBehind } from '../../../../components/picture/table-behind.tsx';
import { bahtFigure, bahtText, monthText, shortDateText } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { evidenceWords } from './words.ts';

type Month = FundOption['monthsAhead'][number];

const HEIGHT = 120;
const STEP = 40;
const GAP = 10;

/** The fund's cash month by month if it lends, against its reserve and all else on open agendas. */
export function CashPicture({ option }: { option: FundOption }) {
  const e = useWords(evidenceWords);
  const { language } = useLanguage();
  const { monthsAhead: months, reserveSatang, agendaSatang, reservedSatang } = option;
  const caption = e('caption', { fund: option.name[language] });
  const scale = scaleOf(option);
  const hasAgenda = agendaSatang !== null && agendaSatang !== '0';
  return (
    <figure className="mt-4">
      <figcaption className="mb-2 font-semibold">{caption}</figcaption>
      <svg
        viewBox={`0 0 ${months.length * STEP} ${HEIGHT}`}
        aria-hidden="true"
        className="w-full max-w-2xl"
      >
        {months.map((month, at) => (
          <Bar key={month.on} month={month} at={at} scale={scale} kept={reserveSatang} />
        ))}
        <path
          d={`M0 ${scale(0n)}H${months.length * STEP}`}
          className="stroke-edge"
          strokeWidth="1"
        />
        <path
          d={`M0 ${scale(BigInt(reserveSatang))}H${months.length * STEP}`}
          className="stroke-clay-700"
          strokeWidth="1.5"
          strokeDasharray="6 5"
        />
        {hasAgenda && (
          <polyline
            points={months
              .map(
                (month, at) =>
                  `${at * STEP + STEP / 2},${scale(BigInt(month.ifAgendaSatang ?? month.cashSatang))}`,
              )
              .join(' ')}
            fill="none"
            strokeWidth="2.5"
            className="stroke-bamboo-800"
          />
        )}
      </svg>
      <div aria-hidden="true" className="flex max-w-2xl text-center text-xs text-soft">
        {months.map((month, at) => (
          <span key={month.on} className={`flex-1 ${at % 2 === 1 ? 'invisible sm:visible' : ''}`}>
            {monthText(month.on.slice(0, 7))}
          </span>
        ))}
      </div>
      <ul className="mt-2 text-sm">
        <li>▮ {e('cash')}</li>
        <li className="text-clay-700">– – {e('kept', { amount: bahtText(reserveSatang) })}</li>
        {hasAgenda && (
          <li className="text-bamboo-800">
            ── {e('ifAgenda', { amount: bahtText(agendaSatang) })}
          </li>
        )}
        {reservedSatang !== null && reservedSatang !== '0' && (
          <li className="text-soft">{e('reserved', { amount: bahtText(reservedSatang) })}</li>
        )}
      </ul>
      <TableBehind>
        <MonthsTable caption={caption} months={months} />
      </TableBehind>
    </figure>
  );
}

type Scale = (satang: bigint) => number;

/** From an amount to its height in the picture; what lies below zero has its room too. */
function scaleOf({ monthsAhead, reserveSatang }: FundOption): Scale {
  const all = [
    0n,
    BigInt(reserveSatang),
    ...monthsAhead.flatMap(({ cashSatang, ifAgendaSatang }) => [
      BigInt(cashSatang),
      BigInt(ifAgendaSatang ?? cashSatang),
    ]),
  ];
  const most = all.reduce((a, b) => (a > b ? a : b));
  const least = all.reduce((a, b) => (a < b ? a : b));
  const span = most === least ? 1n : most - least;
  return (satang) => Number(((most - satang) * 10_000n) / span) * ((HEIGHT - 4) / 10_000) + 2;
}

function Bar(props: { month: Month; at: number; scale: Scale; kept: string }) {
  const { month, at, scale, kept } = props;
  const cash = BigInt(month.cashSatang);
  const [top, foot] = [scale(cash), scale(0n)];
  return (
    <rect
      x={at * STEP + GAP / 2}
      y={Math.min(top, foot)}
      width={STEP - GAP}
      height={Math.max(1, Math.abs(foot - top))}
      rx="2.5"
      className={cash < BigInt(kept) ? 'fill-clay-500' : 'fill-indigo-600'}
    />
  );
}

function MonthsTable({ caption, months }: { caption: string; months: readonly Month[] }) {
  const e = useWords(evidenceWords);
  const figure = (
    key: Exclude<keyof Month, 'on'>,
    label: string,
  ): Column<Month> & { isFigure: true } => ({
    key,
    label,
    isFigure: true,
    cell: (month) => {
      const amount = month[key];
      return amount === null ? '–' : bahtFigure(amount);
    },
  });
  return (
    <>
      <p className="mb-2 text-sm text-soft">{e('ahead')}</p>
      <Table
        caption={caption}
        rows={months}
        rowKey={(month) => month.on}
        columns={[
          { key: 'month', label: e('month'), cell: (month) => shortDateText(month.on) },
          figure('expectedSatang', e('expected')),
          figure('ownSatang', e('own')),
          figure('backSatang', e('back')),
          figure('cashSatang', e('cash')),
          figure('ifAgendaSatang', e('ifAgendaShort')),
        ]}
      />
    </>
  );
}
