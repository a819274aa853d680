import { useWords } from '../../lib/i18n.ts';
import { Icon } from '../action/icon.tsx';
import { pieceWords } from '../words.ts';
import type { SideStation, Station } from './path-picture.tsx';

/** The mark of a station on the line; its state is also said in words to readers. */
export function PathNode({ station }: { station: Station }) {
  const t = useWords(pieceWords);
  const { state, side } = station;
  if (state === 'done') {
    return (
      <span className={`${ROUND} border-leaf-700 bg-leaf-700 text-white`}>
        <Icon name="check" className="size-4.5" />
        <span className="sr-only">{t('stationDone')}: </span>
      </span>
    );
  }
  if (state === 'ahead') {
    return (
      <span className={`${ROUND} border-edge bg-white`}>
        <span className="sr-only">{t('stationAhead')}: </span>
      </span>
    );
  }
  return (
    <span className={`${ROUND} scale-125 ${side ? HALTED : HERE}`}>
      <span className={`size-2.5 rounded-full ${side ? 'bg-clay-700' : 'bg-white'}`} />
      <span className="sr-only">{t('stationCurrent')}: </span>
    </span>
  );
}

/** The card of a side station. */
export function SideCard({ side }: { side: SideStation }) {
  return (
    <span
      className={`inline-block rounded-field border-[1.5px] px-3 py-1.5 text-sm leading-snug ${SIDE_TONES[side.tone]}`}
    >
      <span className="flex items-center gap-1.5 font-bold">
        <Icon name="warning" className="size-5" />
        {side.label}
      </span>
      {side.note && <span className="block text-ink">{side.note}</span>}
    </span>
  );
}

const ROUND = 'relative z-10 grid size-7 shrink-0 place-items-center rounded-full border-[2.5px]';
const HERE = 'border-indigo-700 bg-indigo-700 ring-4 ring-indigo-100';
const HALTED = 'border-clay-700 bg-white ring-4 ring-clay-100';

const SIDE_TONES = {
  care: 'border-bamboo-600 bg-bamboo-100 text-bamboo-800',
  bad: 'border-clay-500 bg-clay-100 text-clay-700',
} as const satisfies Record<SideStation['tone'], string>;
