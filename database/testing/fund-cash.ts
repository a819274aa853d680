/** Places for the money of a fund, and moves between them, in a world of the tests. */

import { randomUUID } from 'node:crypto';
import { listPlaces } from '../cash/cash-book.ts';
import { moveCash } from '../cash/move-cash.ts';
import { openPlace } from '../cash/open-place.ts';
import { actOf, aFund, kept, ON, type World } from './money-world.ts';

/** What lies at the places of a fund, by their kind. */
export async function lyingIn(world: World, fundId: string): Promise<Record<string, bigint>> {
  const places = await listPlaces(world.database.fork(), fundId);
  return Object.fromEntries(places.map(({ kind, balanceSatang }) => [kind, balanceSatang]));
}

export async function undividedOf(world: World, fundId: string): Promise<string> {
  return (await listPlaces(world.database.fork(), fundId))[0]?.placeId ?? '';
}

const seatOf = (world: World, name: string) => actOf(world, name).seatId;

export function openBank(
  world: World,
  fundId: string,
  names: readonly string[] = ['chair', 'secretary', 'treasurer'],
) {
  const place = {
    kind: 'bank',
    bankName: 'ธ.ก.ส.',
    accountEnding: '4321',
    signatorySeatIds: names.map((name) => seatOf(world, name)),
  } as const;
  return world.run((em) => openPlace(em, { fundId, place }, actOf(world, 'treasurer')));
}

/** The treasurer holds cash of the fund, unless another is named by seat. */
export function openHand(world: World, fundId: string, holder = seatOf(world, 'treasurer')) {
  const place = { kind: 'on-hand', holderSeatId: holder } as const;
  return world.run((em) => openPlace(em, { fundId, place }, actOf(world, 'chair')));
}

interface Move {
  readonly fundId: string;
  readonly from: string;
  readonly to: string;
  readonly amountSatang: bigint;
  readonly movedOn?: string;
}

export function moveMoney(world: World, { from, to, movedOn = ON, ...move }: Move) {
  const plan = { ...move, fromPlaceId: from, toPlaceId: to, movedOn, moveId: randomUUID() };
  return world.run((em) => moveCash(em, plan, actOf(world, 'treasurer')));
}

export interface BankedFund {
  readonly fundId: string;
  readonly undivided: string;
  readonly bank: string;
}

/** A fund of 100,000.00 with all of it at a bank. */
export async function aBankedFund(world: World): Promise<BankedFund> {
  const fundId = await aFund(world);
  const undivided = await undividedOf(world, fundId);
  const bank = kept(await openBank(world, fundId)).placeId;
  kept(await moveMoney(world, { fundId, from: undivided, to: bank, amountSatang: 10_000_000n }));
  return { fundId, undivided, bank };
}
