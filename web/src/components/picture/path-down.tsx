/** The path on a phone: where the case is, the step before and the next one; the rest unfolds. */

import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.ts';
import { pieceWords } from '../words.ts';
import { PathNode, SideCard } from './path-node.tsx';
import type { PathProps, Station } from './path-picture.tsx';

const SHOWN_BEFORE = 1;
const SHOWN_AFTER = 2;

export function PathDown({ label, stations }: PathProps) {
  const t = useWords(pieceWords);
  const found = stations.findIndex((station) => station.state === 'current');
  const here =
    found < 0 ? stations.filter((station) => station.state === 'done').length - 1 : found;
  const from = Math.max(0, here - SHOWN_BEFORE);
  const until = here + SHOWN_AFTER + 1;
  const earlier = stations.slice(0, from);
  const later = stations.slice(until);
  return (
    <div role="group" aria-label={label}>
      {earlier.length > 0 && (
        <Folded summary={t('earlierStations', { count: earlier.length })} isGone>
          <Column stations={earlier} />
        </Folded>
      )}
      <Column stations={stations.slice(from, until)} isLast={later.length === 0} />
      {later.length > 0 && (
        <Folded summary={t('laterStations', { count: later.length })}>
          <Column stations={later} isLast />
        </Folded>
      )}
    </div>
  );
}

function Column({ stations, isLast = false }: { stations: readonly Station[]; isLast?: boolean }) {
  return (
    <ol>
      {stations.map((station, at) => (
        <li
          key={station.key}
          aria-current={station.state === 'current' ? 'step' : undefined}
          className="relative flex gap-4 pb-4"
        >
          {!(isLast && at === stations.length - 1) && (
            <span className={`${LINE} ${station.state === 'done' ? 'bg-leaf-500' : 'bg-line'}`} />
          )}
          <PathNode station={station} />
          <span className={`min-w-0 ${station.state === 'ahead' ? 'text-soft' : ''}`}>
            <span
              className={
                station.state === 'current' ? 'block text-lg font-bold text-indigo-900' : 'block'
              }
            >
              {station.label}
            </span>
            {station.note && <span className="block text-sm text-soft">{station.note}</span>}
            {station.side && (
              <span className="mt-1.5 block">
                <SideCard side={station.side} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Folded(props: { summary: string; children: ReactNode; isGone?: boolean }) {
  return (
    <details className="group relative">
      <summary className="relative flex min-h-12 cursor-pointer list-none items-center gap-4 pb-2 font-semibold text-indigo-700">
        <span
          className={`${LINE} mt-3 group-open:hidden ${props.isGone ? 'bg-leaf-500' : 'hidden'}`}
        />
        <span aria-hidden="true" className={DOTS}>
          •••
        </span>
        <span className="underline underline-offset-4">{props.summary}</span>
      </summary>
      {props.children}
    </details>
  );
}

const LINE = 'absolute top-1 bottom-0 left-[0.72rem] w-1.5 translate-y-0';
const DOTS = 'relative z-10 grid size-7 place-items-center rounded-full bg-straw text-xs text-soft';
