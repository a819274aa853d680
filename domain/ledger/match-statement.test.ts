import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { proposeMatches, type Movement } from './match-statement.ts';

const on = (id: string, day: string, amount: number): Movement => ({
  id,
  on: plainDate(`2026-11-${day}`),
  amountSatang: BigInt(amount),
});

describe('a bank statement beside the journal', () => {
  it('pairs equal amounts of near days, and lists what is left on both sides', () => {
    const lines = [on('b1', '03', 500), on('b2', '05', -200), on('b3', '06', 900)];
    const entries = [on('j1', '02', 500), on('j2', '20', -200), on('j3', '06', 800)];
    expect(proposeMatches(lines, entries)).toEqual({
      proposals: [{ lineId: 'b1', entryId: 'j1', daysApart: 1 }],
      linesLeft: ['b2', 'b3'],
      entriesLeft: ['j2', 'j3'],
    });
  });

  it('takes the nearest day where several are alike, each once', () => {
    const lines = [on('b1', '03', 500), on('b2', '04', 500)];
    const entries = [on('j1', '04', 500), on('j2', '01', 500)];
    expect(proposeMatches(lines, entries).proposals).toEqual([
      { lineId: 'b2', entryId: 'j1', daysApart: 0 },
      { lineId: 'b1', entryId: 'j2', daysApart: 2 },
    ]);
  });

  it('never pairs unlike amounts nor anything twice, and loses nothing', () => {
    const movement = (id: string) =>
      fc
        .record({ day: fc.nat({ max: 20 }), amount: fc.integer({ min: -3, max: 3 }) })
        .map((of) => ({
          id,
          on: addDays(plainDate('2026-11-01'), of.day),
          amountSatang: BigInt(of.amount),
        }));
    const side = (name: string) =>
      fc
        .nat({ max: 8 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => movement(`${name}${index}`))),
        );
    fc.assert(
      fc.property(side('b'), side('j'), (lines, entries) => {
        const { proposals, linesLeft, entriesLeft } = proposeMatches(lines, entries);
        const amountOf = (all: readonly Movement[], id: string) =>
          all.find((one) => one.id === id)?.amountSatang;
        for (const { lineId, entryId } of proposals) {
          expect(amountOf(lines, lineId)).toBe(amountOf(entries, entryId));
        }
        const ids = (some: readonly Movement[]) => some.map(({ id }) => id).toSorted();
        expect([...proposals.map(({ lineId }) => lineId), ...linesLeft].toSorted()).toEqual(
          ids(lines),
        );
        expect([...proposals.map(({ entryId }) => entryId), ...entriesLeft].toSorted()).toEqual(
          ids(entries),
        );
      }),
    );
  });
});
