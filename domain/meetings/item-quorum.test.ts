import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemQuorum, proxiesThatSpeak, type ItemRoom, type RoomRule } from './item-quorum.ts';

const HALF = {
  quorumBasisPoints: 5000,
  majorityBasisPoints: 5000,
  isCastingVoteOfChair: true,
  recusedLowerSeats: false,
  proxiesPerHolder: 2,
  proxiesCountForQuorum: false,
};

const room = (change: Partial<ItemRoom> = {}): ItemRoom => ({
  committee: 6,
  present: ['a', 'b', 'c', 'd'],
  recused: [],
  proxies: [],
  ...change,
});

describe('itemQuorum', () => {
  it.each<[string, Partial<ItemRoom>, Partial<RoomRule>, object]>([
    ['all who are there', {}, {}, { needed: 3, counted: 4, isMet: true }],
    ['not who leaves', { recused: ['a'] }, {}, { needed: 3, counted: 3, isMet: true }],
    ['too few of the whole', { recused: ['a', 'b'] }, {}, { needed: 3, counted: 2, isMet: false }],
    [
      'fewer seats by the by-law',
      { recused: ['a', 'b'] },
      { recusedLowerSeats: true },
      { seats: 4, needed: 2, counted: 2, isMet: true },
    ],
    [
      'a proxy where the by-law counts it',
      { present: ['a', 'b'], proxies: [{ giver: 'e', holder: 'a' }] },
      { proxiesCountForQuorum: true },
      { counted: 3, byProxy: 1, isMet: true },
    ],
    [
      'no proxy where it does not',
      { present: ['a', 'b'], proxies: [{ giver: 'e', holder: 'a' }] },
      {},
      { counted: 2, byProxy: 1, isMet: false },
    ],
    [
      'nobody when all leave',
      { committee: 2, present: ['a', 'b'], recused: ['a', 'b'] },
      { recusedLowerSeats: true },
      { seats: 0, counted: 0, isMet: false },
    ],
  ])('counts %s', (...[, change, rule, counted]) => {
    expect(itemQuorum(room(change), { ...HALF, ...rule })).toMatchObject(counted);
  });

  it('counts as somebody with a list and a pencil does, whoever comes, leaves and speaks for whom', () => {
    const people = Array.from({ length: 9 }, (_, at) => `p${at}`);
    const some = fc.subarray(people);
    const pairs = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        some,
        some,
        pairs,
        fc.record({
          share: fc.integer({ min: 1, max: 10_000 }),
          lowers: fc.boolean(),
          counts: fc.boolean(),
        }),
        (...[present, recused, given, { share, lowers, counts }]) => {
          const proxies = [...new Map(given)]
            .filter(([giver, holder]) => giver !== holder)
            .map(([giver, holder]) => ({ giver, holder }));
          const rule = {
            ...HALF,
            quorumBasisPoints: share,
            recusedLowerSeats: lowers,
            proxiesCountForQuorum: counts,
          };
          const quorum = itemQuorum({ committee: 9, present, recused, proxies }, rule);
          let counted = 0;
          for (const person of people) {
            if (recused.includes(person)) continue;
            const holder = proxies.find(({ giver }) => giver === person)?.holder;
            const speaks =
              holder !== undefined && present.includes(holder) && !recused.includes(holder);
            if (present.includes(person) || (counts && speaks)) counted += 1;
          }
          const seats = lowers ? 9 - recused.length : 9;
          const isMet = seats > 0 && counted >= 1 && counted * 10_000 >= seats * share;
          expect(quorum).toMatchObject({ counted, seats, isMet });
        },
      ),
    );
  });
});

describe('proxiesThatSpeak', () => {
  const proxies = [{ giver: 'e', holder: 'a' }];

  it.each([
    ['while the giver is away and the holder there', room({ proxies }), 1],
    ['not once the giver has come', room({ proxies, present: ['a', 'e'] }), 0],
    ['not without the holder', room({ proxies, present: ['b'] }), 0],
    ['not when the holder leaves the item', room({ proxies, recused: ['a'] }), 0],
    ['not for a giver who would leave it', room({ proxies, recused: ['e'] }), 0],
  ])('%s', (...[, one, count]) => {
    expect(proxiesThatSpeak(one)).toHaveLength(count);
  });
});
