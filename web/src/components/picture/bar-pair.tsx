import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { Table } from '../list/table.tsx';
import { pieceWords } from '../words.ts';
import { largestOf, sharePercent } from './share.ts';
import { TableBehind } from './table-behind.tsx';

export interface BeforeAndNow {
  readonly label: string;
  /** Decimal strings of satang. */
  readonly beforeSatang: string;
  readonly nowSatang: string;
}

interface BarPairProps {
  readonly caption: string;
  readonly pairs: readonly BeforeAndNow[];
}

/** What was and what is, two bars a thing, all on one scale. */
export function BarPair({ caption, pairs }: BarPairProps) {
  const t = useWords(pieceWords);
  const most = largestOf(pairs.flatMap((pair) => [pair.beforeSatang, pair.nowSatang]));
  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{caption}</figcaption>
      <ul className="flex flex-col gap-5">
        {pairs.map((pair) => (
          <li key={pair.label}>
            <p>{pair.label}</p>
            <Bar name={t('before')} satang={pair.beforeSatang} most={most} fill="fill-bamboo-400" />
            <Bar name={t('now')} satang={pair.nowSatang} most={most} fill="fill-leaf-500" />
          </li>
        ))}
      </ul>
      <TableBehind>
        <Table
          caption={caption}
          rows={pairs}
          rowKey={(pair) => pair.label}
          columns={[
            { key: 'item', label: t('item'), cell: (pair) => pair.label },
            {
              key: 'before',
              label: t('before'),
              isFigure: true,
              cell: (pair) => bahtText(pair.beforeSatang),
            },
            {
              key: 'now',
              label: t('now'),
              isFigure: true,
              cell: (pair) => bahtText(pair.nowSatang),
            },
          ]}
        />
      </TableBehind>
    </figure>
  );
}

function Bar(props: { name: string; satang: string; most: bigint; fill: string }) {
  const percent = sharePercent(props.satang, props.most);
  return (
    <div className="mt-1 grid grid-cols-[4rem_1fr] items-center gap-x-3 sm:grid-cols-[4rem_1fr_9.5rem]">
      <span className="text-sm text-soft">{props.name}</span>
      <svg aria-hidden="true" className="h-5 w-full">
        <rect width="100%" height="100%" rx="4" className="fill-paper" />
        <rect width={`${percent}%`} height="100%" rx="4" className={props.fill} />
      </svg>
      <span className="col-start-2 text-sm font-semibold sm:col-start-3 sm:text-right">
        {bahtText(props.satang)}
      </span>
    </div>
  );
}
