import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { satang, sumSatang } from '../money/satang.ts';
import { EMPTY_BALANCES } from './accounts.ts';
import { moveAtPlaces, refusalOfSecondSignature, type AtPlaces } from './cash-places.ts';
import { openingCapitalEntry, reserveEntry, type Entry } from './entry.ts';
import { capitalEntry, moveCashEntry, withdrawEntry } from './fund-entries.ts';
import { post } from './posting.ts';

const lying = (undivided: number, hand: number, bank: number): AtPlaces =>
  new Map([
    ['undivided', satang(undivided)],
    ['hand', satang(hand)],
    ['bank', satang(bank)],
  ]);

const from = (fromPlaceId: string, toPlaceId: string, amount: number) => ({
  fromPlaceId,
  toPlaceId,
  amountSatang: satang(amount),
});

/** As the books name the place of a line that names none. */
const undivided = ({ lines }: Entry) =>
  lines.map((line) =>
    line.account === 'cash' || line.account === 'reserved'
      ? { placeId: 'undivided', ...line }
      : line,
  );

describe('the places of a fund', () => {
  it('give and take what is moved, and all of it can go', () => {
    const moved = moveAtPlaces(
      lying(500, 0, 0),
      moveCashEntry(from('undivided', 'bank', 500)).lines,
    );
    expect(moved).toEqual({ moved: lying(0, 0, 500) });
    const back = moveAtPlaces(lying(0, 0, 500), withdrawEntry(from('bank', 'hand', 120)).lines);
    expect(back).toEqual({ moved: lying(0, 120, 380) });
  });

  it('never give more than lies there', () => {
    const { lines } = moveCashEntry(from('hand', 'bank', 121));
    expect(moveAtPlaces(lying(900, 120, 0), lines)).toEqual({ refused: 'not-enough-at-place' });
  });

  it('do not change when money is only promised, also where it lies at a bank', () => {
    const before = lying(0, 0, 700);
    const promised = undivided(reserveEntry({ amountSatang: satang(700) }));
    expect(moveAtPlaces(before, promised)).toEqual({ moved: before });
  });

  it('are named by every line on cash', () => {
    const { lines } = reserveEntry({ amountSatang: satang(1) });
    expect(() => moveAtPlaces(lying(1, 0, 0), lines)).toThrow('A line on reserved names no place');
  });

  it('hold together what the accounts cash and reserved hold', () => {
    const amount = fc.integer({ min: 1, max: 1_000 });
    const place = fc.constantFrom('undivided', 'hand', 'bank');
    const entry = fc.oneof(
      amount.map((sum) => openingCapitalEntry({ amountSatang: satang(sum) })),
      amount.map((sum) => reserveEntry({ amountSatang: satang(sum) })),
      fc.tuple(place, place, amount).map((way) => moveCashEntry(from(...way))),
      fc
        .tuple(amount, place)
        .map(([sum, placeId]) =>
          capitalEntry({ kind: 'receive-grant', amountSatang: satang(sum), placeId }),
        ),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        let balances = EMPTY_BALANCES;
        let places = lying(0, 0, 0);
        for (const each of entries) {
          const lines = undivided(each);
          const posted = post(balances, { ...each, lines });
          const moved = moveAtPlaces(places, lines);
          if ('refused' in posted || 'refused' in moved) continue;
          balances = posted.posted;
          places = moved.moved;
          const money = sumSatang([...places.values()]);
          expect(money).toBe(balances.cash + balances.reserved);
          expect([...places.values()].every((sum) => sum >= 0n)).toBe(true);
        }
      }),
    );
  });
});

describe('post', () => {
  it('refuses a move from a place to itself', () => {
    expect(post(EMPTY_BALANCES, moveCashEntry(from('bank', 'bank', 5)))).toEqual({
      refused: 'accounts-must-differ',
    });
  });

  it('tells apart no more than the capital that was stated', () => {
    const stated = { ...EMPTY_BALANCES, cash: satang(100), capital: satang(100) };
    const classify = (sum: number) =>
      capitalEntry({ kind: 'classify-as-member-capital', amountSatang: satang(sum) });
    expect(post(stated, classify(101))).toEqual({ refused: 'not-enough-capital' });
    expect(post(stated, classify(100))).toHaveProperty('posted', {
      ...EMPTY_BALANCES,
      cash: 100n,
      'member-capital': 100n,
    });
  });
});

describe('the second signature', () => {
  const signatories = ['chair', 'secretary', 'treasurer'];

  it.each([
    ['treasurer', undefined],
    ['chair', 'sign-by-another'],
    ['member', 'not-a-signatory'],
  ] as const)('of the %s after the chair: %s', (second, refused) => {
    expect(refusalOfSecondSignature({ signatories, first: 'chair', second })).toBe(refused);
  });
});
