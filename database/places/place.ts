/** The place every row carries: its centre, and the 8-digit village or 6-digit tambon of the centre. */
export interface RowPlace {
  readonly centreId: string;
  readonly areaCode: string;
}

/** Only the place of a thing that has one, to be copied into another row. */
export function placeOf(row: RowPlace): RowPlace {
  return { centreId: row.centreId, areaCode: row.areaCode };
}
