/** A case's moves as stations of its path: the present round only, for a relapsed one begins anew. */

import type { z } from 'zod';
import type { CaseMove } from '#contracts/cases';
import {
  PATH_STATIONS,
  stationOf,
  type CaseStatus,
  type PathStation,
} from '#domain/case/case-statuses';

type Move = z.infer<typeof CaseMove>;

export interface StationFact {
  readonly status: PathStation;
  readonly state: 'done' | 'current' | 'ahead';
  /** ISO instant of the last time it was reached in this round; null when not, or not known. */
  readonly reachedAt: string | null;
  /** The state beside the path where the case stands now. */
  readonly side: Move | null;
}

/** The stations in their order; `moves` oldest first. */
export function stationsOf(now: CaseStatus, moves: readonly Move[]): StationFact[] {
  const round = presentRound(moves);
  const isOnPath = isStation(now);
  const here = isOnPath ? now : (round.findLast((move) => isStation(move.status))?.status ?? now);
  const at = PATH_STATIONS.indexOf(stationOf(here));
  const side = isOnPath ? null : (round.findLast((move) => move.status === now) ?? null);
  return PATH_STATIONS.map((status, index) => ({
    status,
    state: stateOf(index, now === 'closed' ? PATH_STATIONS.length : at),
    reachedAt: index <= at ? (round.findLast((move) => move.status === status)?.at ?? null) : null,
    side: index === at ? side : null,
  }));
}

function presentRound(moves: readonly Move[]): readonly Move[] {
  const begun = moves.findLastIndex(
    (move, index) => move.status === 'consented' && moves[index - 1]?.status === 'relapsed',
  );
  return begun < 0 ? moves : moves.slice(begun);
}

function stateOf(index: number, at: number): StationFact['state'] {
  if (index === at) return 'current';
  return index < at ? 'done' : 'ahead';
}

function isStation(status: CaseStatus): status is PathStation {
  return (PATH_STATIONS as readonly CaseStatus[]).includes(status);
}
