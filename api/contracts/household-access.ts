/** Codes by which a household comes in: who was given one, the sheet to print, and the door. */

import { z } from 'zod';
import { ACCESS_END_REASONS, ACCESS_KINDS, ACCESS_STATES } from '#domain/household/access';
import { BothTongues, Instant, IsoDate, ShortText, Uuid } from './primitives.ts';

const SIGNATURE_KINDS = ['signature', 'fingerprint'] as const;

const Helper = z.object({
  name: ShortText.max(120),
  relation: ShortText.max(80),
  consentSignedOn: IsoDate,
  signatureKind: z.enum(SIGNATURE_KINDS),
  witnessNames: z.array(ShortText).max(4),
  untilOn: IsoDate,
});

export const NewHouseholdAccess = z.object({
  /** The member who comes in, or who names the helper. */
  personId: Uuid,
  helper: Helper.nullable(),
  /** A code of the same member or helper that stops at this moment, its sheet being lost. */
  replacesAccessId: Uuid.nullable().default(null),
});
export type NewHouseholdAccess = z.infer<typeof NewHouseholdAccess>;

export const EndHouseholdAccess = z.object({
  reason: z.enum(ACCESS_END_REASONS).exclude(['replaced']),
});

export const HouseholdAccessRow = z.object({
  accessId: Uuid,
  kind: z.enum(ACCESS_KINDS),
  state: z.enum(ACCESS_STATES),
  personName: z.string(),
  helperName: z.string().nullable(),
  helperRelation: z.string().nullable(),
  givenAt: Instant,
  claimedAt: Instant.nullable(),
  firstUseUntil: z.string(),
  endsOn: z.string().nullable(),
  revokedReason: z.enum(ACCESS_END_REASONS).nullable(),
  mayEnd: z.boolean(),
});
export type HouseholdAccessRow = z.infer<typeof HouseholdAccessRow>;

export const HouseholdAccessList = z.object({
  householdId: Uuid,
  members: z.array(z.object({ personId: Uuid, name: z.string() })),
  rows: z.array(HouseholdAccessRow),
  mayGive: z.boolean(),
});
export type HouseholdAccessList = z.infer<typeof HouseholdAccessList>;

/** A QR code as a square of `size` units and one path over it; the screen draws it, nothing is loaded. */
export const QrPicture = z.object({ size: z.number().int(), path: z.string() });
export type QrPicture = z.infer<typeof QrPicture>;

/** What is printed for the holder of a code that nobody has used yet. */
export const CodeSheet = z.object({
  accessId: Uuid,
  code: z.string(),
  address: z.string(),
  addressQr: QrPicture,
  kind: z.enum(ACCESS_KINDS),
  holderName: z.string(),
  personName: z.string(),
  houseNumber: z.string(),
  centreName: BothTongues,
  firstUseUntil: z.string(),
  endsOn: z.string().nullable(),
});
export type CodeSheet = z.infer<typeof CodeSheet>;

/** Typed at the door; whatever is typed is looked at, so that every wrong one is refused alike. */
export const HouseholdSignIn = z.object({
  code: z.string().min(1).max(40),
  pin: z.string().min(1).max(128),
});
