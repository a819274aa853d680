import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CASE_MOVES,
  CASE_STATUSES,
  isFinal,
  mayMove,
  OPENING_STATUSES,
  PATH_STATIONS,
  REQUESTED_ENDS,
  stationOf,
  type CaseStatus,
} from './case-statuses.ts';

describe('CASE_MOVES', () => {
  it('is this table', () => {
    expect(CASE_MOVES).toEqual({
      identified: ['consented', 'withdrawn', 'moved', 'deceased'],
      consented: ['surveyed', 'referred', 'withdrawn', 'moved', 'deceased'],
      surveyed: ['assessed', 'withdrawn', 'moved', 'deceased'],
      assessed: ['enrolled', 'refused', 'referred', 'withdrawn', 'moved', 'deceased'],
      enrolled: ['negotiating', 'withdrawn', 'moved', 'deceased'],
      negotiating: ['proposed', 'refused', 'referred', 'withdrawn', 'moved', 'deceased'],
      proposed: ['decided', 'refused', 'negotiating', 'withdrawn', 'moved', 'deceased'],
      decided: ['contracted', 'proposed', 'refused'],
      contracted: ['repaying', 'proposed'],
      repaying: ['in-arrears', 'cleared'],
      'in-arrears': ['repaying', 'restructured', 'cleared', 'ended-unsettled'],
      restructured: ['repaying'],
      cleared: ['honoured', 'watched'],
      honoured: ['watched'],
      watched: ['closed', 'relapsed'],
      refused: ['consented', 'negotiating', 'referred', 'withdrawn', 'moved', 'deceased'],
      referred: ['consented', 'ended-unsettled', 'withdrawn', 'moved', 'deceased'],
      relapsed: ['consented', 'ended-unsettled'],
      closed: [],
      withdrawn: [],
      'ended-unsettled': [],
      moved: [],
      deceased: [],
    });
  });

  it('leads only to states it knows', () => {
    for (const targets of Object.values(CASE_MOVES)) {
      for (const target of targets) expect(CASE_STATUSES).toContain(target);
    }
  });

  it('leaves no state without a way to an end', () => {
    for (const status of CASE_STATUSES) expect(endsReachableFrom(status)).not.toHaveLength(0);
  });

  it('walks the main line from first to last station', () => {
    const path: readonly CaseStatus[] = PATH_STATIONS;
    path.slice(1).forEach((to, index) => {
      const from = path[index];
      if (from === undefined) throw new Error(`No station before ${to}`);
      expect(mayMove(from, to)).toBe(true);
    });
  });
});

describe('mayMove', () => {
  it('never moves a case that has ended', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASE_STATUSES),
        fc.constantFrom(...CASE_STATUSES),
        (from, to) => {
          if (isFinal(from)) expect(mayMove(from, to)).toBe(false);
        },
      ),
    );
  });

  it('lets no household withdraw, move or die out of an open loan unseen', () => {
    for (const status of ['decided', 'contracted', 'repaying', 'in-arrears'] as const) {
      for (const end of REQUESTED_ENDS) expect(mayMove(status, end)).toBe(false);
    }
  });
});

describe('stationOf', () => {
  it('draws every state beside a station of the path', () => {
    for (const status of CASE_STATUSES) expect(PATH_STATIONS).toContain(stationOf(status));
  });

  it('draws arrears beside repaying and relapse beside the watch', () => {
    expect(stationOf('in-arrears')).toBe('repaying');
    expect(stationOf('relapsed')).toBe('watched');
  });
});

describe('OPENING_STATUSES', () => {
  it('holds stations of the main path only', () => {
    for (const status of OPENING_STATUSES) expect(PATH_STATIONS).toContain(status);
  });
});

function endsReachableFrom(start: CaseStatus): CaseStatus[] {
  const seen = new Set<CaseStatus>([start]);
  for (const status of seen) for (const next of CASE_MOVES[status]) seen.add(next);
  return [...seen].filter(isFinal);
}
