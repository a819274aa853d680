import { describe, expect, it } from '@jest/globals';
import {
  ACCESSION_MOVES,
  ACCESSION_STATUSES,
  liesBeforeYear,
  refuseJoining,
  refuseStep,
  stepsFrom,
  type AccessionStatus,
} from './accession.ts';

const ON = '2021-03-25';

describe('ACCESSION_MOVES', () => {
  it('is this table', () => {
    expect(ACCESSION_MOVES).toEqual({
      listed: ['approached'],
      approached: ['consulted', 'declined'],
      consulted: ['negotiating', 'declined'],
      negotiating: ['agreed', 'declined'],
      agreed: ['acceded', 'declined'],
      acceded: ['left'],
      declined: ['approached'],
      left: ['approached'],
    });
  });

  it('leaves every group a way to join, also who declined or left', () => {
    for (const status of ACCESSION_STATUSES) expect(reachable(status)).toContain('acceded');
  });

  it('lets no group join or leave by a mere step', () => {
    expect(stepsFrom('agreed')).toEqual(['declined']);
    expect(stepsFrom('acceded')).toEqual([]);
  });
});

describe('refuseStep', () => {
  const from = { status: 'consulted', statusSince: '2021-03-01' } as const;

  it.each([
    [{ to: 'agreed', movedOn: ON, nextTryOn: null }, 'group-not-at-this-step'],
    [{ to: 'negotiating', movedOn: '2021-02-28', nextTryOn: null }, 'before-the-last-step'],
    [{ to: 'declined', movedOn: ON, nextTryOn: null }, 'next-try-missing'],
    [{ to: 'declined', movedOn: ON, nextTryOn: ON }, 'next-try-not-after-the-answer'],
    [{ to: 'declined', movedOn: ON, nextTryOn: '2021-06-01' }, undefined],
    [{ to: 'negotiating', movedOn: '2021-03-01', nextTryOn: null }, undefined],
  ] as const)('%o: %s', (step, refusal) => {
    expect(refuseStep(from, step)).toBe(refusal);
  });
});

describe('refuseJoining', () => {
  const group = { status: 'agreed', statusSince: '2021-03-01', foundedYearBe: 2555 } as const;
  const centre = { foundedYearBe: 2561 };
  const joining = { accededOn: ON, rateFromOn: ON, dataSignedOn: ON };

  it('lets a group join that has agreed', () => {
    expect(refuseJoining(group, centre, joining)).toBeUndefined();
  });

  it.each([
    [{ status: 'acceded' }, {}, 'joins-twice'],
    [{ status: 'negotiating' }, {}, 'group-not-at-this-step'],
    [{ foundedYearBe: 2565 }, {}, 'before-its-own-founding'],
    [{ foundedYearBe: null }, { accededOn: '2017-12-31' }, 'before-the-centre-was-founded'],
    [{}, { accededOn: '2021-02-28' }, 'before-the-last-step'],
    [{}, { rateFromOn: '2021-03-26' }, 'rate-begins-after-joining'],
    [{}, { dataSignedOn: '2021-03-26' }, 'data-agreement-after-joining'],
  ] as const)('%o %o: %s', (ofGroup, ofJoining, refusal) => {
    const changed = { ...joining, ...ofJoining };
    expect(refuseJoining({ ...group, ...ofGroup }, centre, changed)).toBe(refusal);
  });
});

describe('liesBeforeYear', () => {
  it('counts Buddhist years, and an unknown one bounds nothing', () => {
    expect(liesBeforeYear('2017-12-31', 2561)).toBe(true);
    expect(liesBeforeYear('2018-01-01', 2561)).toBe(false);
    expect(liesBeforeYear('1900-01-01', null)).toBe(false);
  });
});

function reachable(start: AccessionStatus): Set<AccessionStatus> {
  const seen = new Set<AccessionStatus>([start]);
  for (const status of seen) for (const next of ACCESSION_MOVES[status]) seen.add(next);
  return seen;
}
