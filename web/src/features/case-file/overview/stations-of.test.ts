import { describe, expect, it } from '@jest/globals';
import type { CaseStatus } from '#domain/case/case-statuses';
import { stationsOf } from './stations-of.ts';

const moves = (...statuses: CaseStatus[]) =>
  statuses.map((status, index) => ({
    status,
    at: `2021-03-${String(index + 1).padStart(2, '0')}T02:00:00Z`,
    reason: null,
  }));

const states = (now: CaseStatus, ...before: CaseStatus[]) =>
  Object.fromEntries(
    stationsOf(now, moves(...before, now)).map((station) => [station.status, station.state]),
  );

describe('stationsOf', () => {
  it('shows what is done, where the case stands and what lies ahead', () => {
    expect(states('surveyed', 'identified', 'consented')).toMatchObject({
      identified: 'done',
      consented: 'done',
      surveyed: 'current',
      assessed: 'ahead',
      closed: 'ahead',
    });
  });

  it('tells the day on which each station was reached', () => {
    const [first, second, third] = stationsOf('consented', moves('identified', 'consented'));
    expect(first?.reachedAt).toBe('2021-03-01T02:00:00Z');
    expect(second?.reachedAt).toBe('2021-03-02T02:00:00Z');
    expect(third?.reachedAt).toBeNull();
  });

  it('hangs a state beside the path on the station from which the case turned', () => {
    const stations = stationsOf('refused', moves('surveyed', 'assessed', 'refused'));
    const here = stations.find((station) => station.state === 'current');
    expect(here?.status).toBe('assessed');
    expect(here?.side?.status).toBe('refused');
  });

  it('has every station behind it when the case is closed', () => {
    const stations = stationsOf('closed', moves('watched', 'closed'));
    expect(stations.every((station) => station.state === 'done')).toBe(true);
  });

  it('begins the path anew in the round after a relapse', () => {
    const lived: CaseStatus[] = ['identified', 'repaying', 'cleared', 'watched', 'relapsed'];
    const stations = stationsOf('consented', moves(...lived, 'consented'));
    expect(stations.find((station) => station.status === 'cleared')?.state).toBe('ahead');
    expect(stations[0]?.reachedAt).toBeNull();
  });
});
