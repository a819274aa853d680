/** Who leaves an item and why, what members declare, and written proxies. */

import { z } from 'zod';
import { INTEREST_GROUNDS } from '#domain/meetings/interests';
import { BothTongues, IsoDate, ShortText, Uuid } from './primitives.ts';

const LeavingView = z.object({
  seatId: Uuid,
  name: z.string(),
  isYou: z.boolean(),
  grounds: z.array(
    z.object({
      ground: z.enum(INTEREST_GROUNDS),
      /** With the way of a kinship and its degree, or with the member's own words. */
      text: BothTongues,
    }),
  ),
});

/** People counted for one item; frozen with its resolution. */
export const ItemRoomView = z.object({
  seats: z.number().int(),
  needed: z.number().int(),
  counted: z.number().int(),
  byProxy: z.number().int(),
  /** How many votes the item can have: of those who stay, and by their proxies. */
  voters: z.number().int(),
  isMet: z.boolean(),
  leaving: z.array(LeavingView),
  /** Seats that have said whether they have an interest. */
  declaredSeatIds: z.array(Uuid),
  yourWord: z.enum(['none', 'interest']).nullable(),
});
export type ItemRoomView = z.infer<typeof ItemRoomView>;

export const ProxyView = z.object({
  proxyId: Uuid,
  giverSeatId: Uuid,
  giverName: z.string(),
  holderSeatId: Uuid,
  holderName: z.string(),
  isYours: z.boolean(),
  signedOn: z.string(),
  paperReference: z.string(),
});
export type ProxyView = z.infer<typeof ProxyView>;

export const DeclareInterest = z.object({
  hasInterest: z.boolean(),
  /** Needed with an interest; the committee and its minutes see it. */
  reason: ShortText.nullable(),
  /** The secretary writes down the word of a member without a phone; null for one's own. */
  onBehalfOfSeatId: Uuid.nullable(),
});
export type DeclareInterest = z.infer<typeof DeclareInterest>;

export const GiveProxy = z.object({
  giverSeatId: Uuid,
  holderSeatId: Uuid,
  signedOn: IsoDate,
  /** Where the signed paper is kept. */
  paperReference: ShortText,
});
export type GiveProxy = z.infer<typeof GiveProxy>;
