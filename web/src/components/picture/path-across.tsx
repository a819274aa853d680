/**
 * The path across a desk. Labels stand above and below the line in turn, so fourteen of them keep a
 * readable size; a side station hangs from the line below all labels.
 */

import { PathNode, SideCard } from './path-node.tsx';
import type { PathProps, Station } from './path-picture.tsx';

export function PathAcross({ label, stations }: PathProps) {
  const sideAt = stations.findIndex((station) => station.side !== undefined);
  return (
    <ol aria-label={label} className={`flex px-[3%] ${sideAt < 0 ? '' : 'pb-18'}`}>
      {stations.map((station, at) => (
        <li
          key={station.key}
          aria-current={station.state === 'current' ? 'step' : undefined}
          className="relative flex min-w-0 flex-1 basis-0 flex-col items-center"
        >
          <Line stations={stations} at={at} />
          {/* The station with a side has its label above, for the side hangs below it. */}
          <StationLabel station={station} isAbove={Math.abs(at - Math.max(sideAt, 0)) % 2 === 0} />
          {station.side && (
            <span
              className={`absolute top-[calc(50%+0.9rem)] flex flex-col ${HANG[edgeOf(at, stations.length)]}`}
            >
              <span
                className={`h-16 w-0.75 ${station.side.tone === 'bad' ? 'bg-clay-500' : 'bg-bamboo-600'}`}
              />
              <span className="w-max max-w-72">
                <SideCard side={station.side} />
              </span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function StationLabel({ station, isAbove }: { station: Station; isAbove: boolean }) {
  const text = (
    <span
      className={`block w-[195%] max-w-40 shrink-0 text-center text-sm leading-snug ${TEXT[station.state]}`}
    >
      {station.label}
      {station.note && <span className="block text-xs font-normal text-soft">{station.note}</span>}
    </span>
  );
  return (
    <>
      <span className="flex h-18 items-end justify-center pb-2.5 [width:100%]">
        {isAbove && text}
      </span>
      <PathNode station={station} />
      <span className="flex h-18 items-start justify-center pt-2.5 [width:100%]">
        {!isAbove && text}
      </span>
    </>
  );
}

/** Half a line to each side of the station; the way already gone is woven thicker and green. */
function Line({ stations, at }: { stations: readonly Station[]; at: number }) {
  const isReached = stations[at]?.state !== 'ahead';
  const isPassed = stations[at]?.state === 'done';
  return (
    <span aria-hidden="true" className="absolute inset-x-0 top-1/2 -mt-[3px] flex h-1.5">
      <span className={`flex-1 ${at === 0 ? '' : isReached ? GONE : COMING}`} />
      <span className={`flex-1 ${at === stations.length - 1 ? '' : isPassed ? GONE : COMING}`} />
    </span>
  );
}

function edgeOf(at: number, count: number): keyof typeof HANG {
  if (at < 2) return 'start';
  return at >= count - 2 ? 'end' : 'middle';
}

const GONE = 'bg-leaf-500';
const COMING = 'bg-line';

const HANG = {
  start: 'left-1/2 items-start',
  middle: 'left-1/2 -translate-x-1/2 items-center',
  end: 'right-1/2 items-end',
} as const;

const TEXT = {
  done: 'text-ink',
  current: 'font-bold text-indigo-900',
  ahead: 'text-soft',
} as const satisfies Record<Station['state'], string>;
