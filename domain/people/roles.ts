/**
 * Roles are seats: a person holds a role at a place for a term, and may hold several. What a seat may
 * do is the table in `permissions.ts`; where it may do it follows from the reach of its role.
 */

export const SEAT_REACH = {
  chair: 'centre',
  secretary: 'centre',
  treasurer: 'centre',
  member: 'centre',
  'nfe-officer': 'agency',
  'agriculture-officer': 'agency',
  'tambon-officer': 'area',
  'district-officer': 'area',
  'province-officer': 'area',
  auditor: 'area',
  administrator: 'area',
  household: 'household',
} as const satisfies Record<string, SeatReach>;

export type SeatReach = 'centre' | 'agency' | 'area' | 'household';

export type Role = keyof typeof SEAT_REACH;

export const ROLES = Object.keys(SEAT_REACH) as [Role, ...Role[]];

/** The seats that make up the committee; quorum counts them. */
export const COMMITTEE_ROLES = [
  'chair',
  'secretary',
  'treasurer',
  'member',
] as const satisfies readonly Role[];

export const AGENCIES = ['nfe', 'agriculture'] as const;

export type Agency = (typeof AGENCIES)[number];

export const AGENCY_OF_ROLE = {
  'nfe-officer': 'nfe',
  'agriculture-officer': 'agriculture',
} as const satisfies Partial<Record<Role, Agency>>;

/**
 * A seat as rules see it. `areaCode` is the centre's own code for a centre seat, and the prefix that
 * bounds the reach (province 2, district 4, tambon 6 digits) for area and agency seats.
 */
export interface Seat {
  readonly seatId: string;
  readonly role: Role;
  readonly centreId: string | null;
  readonly areaCode: string;
  readonly householdId: string | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** The place of a thing that somebody wants to see or change. */
export interface Place {
  readonly centreId: string;
  readonly areaCode: string;
  readonly householdId?: string | null;
}

/** Whether the seat's term covers the day (`on`: ISO date in Bangkok). Both ends count. */
export function isSeatedOn(seat: Pick<Seat, 'fromOn' | 'untilOn'>, on: string): boolean {
  return seat.fromOn <= on && (seat.untilOn === null || on <= seat.untilOn);
}

/** Whether the seat reaches the place: own centre, own area, own household. */
export function reaches(seat: Seat, place: Place): boolean {
  switch (SEAT_REACH[seat.role]) {
    case 'centre':
      return seat.centreId === place.centreId;
    case 'agency':
    case 'area':
      return place.areaCode.startsWith(seat.areaCode);
    case 'household':
      return seat.householdId !== null && seat.householdId === place.householdId;
  }
}
