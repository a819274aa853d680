/**
 * The reach of seats as a condition of SQL: the same rule as `reaches` of the domain, so that a list
 * shows exactly what the server would open.
 */

import { isSeatedOn, SEAT_REACH, type Role, type Seat } from '#domain/people/roles';

/** A condition with `?` for its parameters, in order. */
export interface SqlPart {
  readonly sql: string;
  readonly params: readonly (string | number | boolean | null)[];
}

export interface ScopeColumns {
  readonly centreId: string;
  readonly areaCode: string;
  /** Absent where rows belong to no household: then household seats reach nothing. */
  readonly householdId?: string;
}

const NOTHING: SqlPart = { sql: 'false', params: [] };

/** True for the rows that one of the seats in term with one of the roles reaches. */
export function seatScopeSql(
  columns: ScopeColumns,
  holder: { seats: readonly Seat[]; roles: readonly Role[]; on: string },
): SqlPart {
  const seats = holder.seats.filter(
    (seat) => holder.roles.includes(seat.role) && isSeatedOn(seat, holder.on),
  );
  return anyOf(seats.map((seat) => reachSql(columns, seat)));
}

/** True for the rows that the seat reaches, whatever its term. */
export function reachSql(columns: ScopeColumns, seat: Seat): SqlPart {
  switch (SEAT_REACH[seat.role]) {
    case 'centre':
      if (seat.centreId === null) return NOTHING;
      return { sql: `${columns.centreId} = ?`, params: [seat.centreId] };
    case 'agency':
    case 'area':
      // Codes are digits only, and `like` with a fixed beginning uses the index of area codes.
      return { sql: `${columns.areaCode} like ?`, params: [`${seat.areaCode}%`] };
    case 'household':
      if (seat.householdId === null || columns.householdId === undefined) return NOTHING;
      return { sql: `${columns.householdId} = ?`, params: [seat.householdId] };
  }
}

export function anyOf(parts: readonly SqlPart[]): SqlPart {
  const useful = parts.filter((part) => part.sql !== NOTHING.sql);
  return useful.length === 0 ? NOTHING : join(useful, ' or ');
}

export function allOf(parts: readonly SqlPart[]): SqlPart {
  return parts.length === 0 ? { sql: 'true', params: [] } : join(parts, ' and ');
}

function join(parts: readonly SqlPart[], word: string): SqlPart {
  return {
    sql: `(${parts.map((part) => part.sql).join(word)})`,
    params: parts.flatMap((part) => part.params),
  };
}
