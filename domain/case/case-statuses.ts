/**
 * The states of a household case and the moves between them, in one table that the workflow, the
 * server and the screens share (process: docs/architecture.md; centre practice: handbook S0–S2).
 */

export const CASE_MOVES = {
  identified: ['consented', 'withdrawn', 'moved', 'deceased'],
  consented: ['surveyed', 'referred', 'withdrawn', 'moved', 'deceased'],
  surveyed: ['assessed', 'withdrawn', 'moved', 'deceased'],
  assessed: ['enrolled', 'refused', 'referred', 'withdrawn', 'moved', 'deceased'],
  enrolled: ['negotiating', 'withdrawn', 'moved', 'deceased'],
  negotiating: ['proposed', 'refused', 'referred', 'withdrawn', 'moved', 'deceased'],
  proposed: ['decided', 'refused', 'negotiating', 'withdrawn', 'moved', 'deceased'],
  decided: ['contracted', 'proposed', 'refused'],
  contracted: ['repaying', 'proposed'],
  repaying: ['in-arrears', 'cleared'],
  'in-arrears': ['repaying', 'restructured', 'cleared', 'ended-unsettled'],
  restructured: ['repaying'],
  cleared: ['honoured', 'watched'],
  honoured: ['watched'],
  watched: ['closed', 'relapsed'],
  refused: ['consented', 'negotiating', 'referred', 'withdrawn', 'moved', 'deceased'],
  referred: ['consented', 'ended-unsettled', 'withdrawn', 'moved', 'deceased'],
  relapsed: ['consented', 'ended-unsettled'],
  closed: [],
  withdrawn: [],
  'ended-unsettled': [],
  moved: [],
  deceased: [],
} as const satisfies Record<string, readonly string[]>;

export type CaseStatus = keyof typeof CASE_MOVES;

export const CASE_STATUSES = Object.keys(CASE_MOVES) as [CaseStatus, ...CaseStatus[]];

/** The main line of the path, in order; every other state hangs beside one of these. */
export const PATH_STATIONS = [
  'identified',
  'consented',
  'surveyed',
  'assessed',
  'enrolled',
  'negotiating',
  'proposed',
  'decided',
  'contracted',
  'repaying',
  'cleared',
  'honoured',
  'watched',
  'closed',
] as const satisfies readonly CaseStatus[];

export type PathStation = (typeof PATH_STATIONS)[number];

/** Where a state that is off the main line is drawn: beside the station it branches from. */
const SIDE_STATIONS = {
  'in-arrears': 'repaying',
  restructured: 'repaying',
  refused: 'proposed',
  referred: 'negotiating',
  relapsed: 'watched',
  withdrawn: 'identified',
  'ended-unsettled': 'repaying',
  moved: 'identified',
  deceased: 'identified',
} as const satisfies Record<Exclude<CaseStatus, PathStation>, PathStation>;

/** States in which a case may be opened: at the start, or in mid-life when a centre leaves paper. */
export const OPENING_STATUSES = [
  'identified',
  'consented',
  'surveyed',
  'assessed',
  'enrolled',
  'negotiating',
  'repaying',
  'cleared',
  'honoured',
  'watched',
  'closed',
] as const satisfies readonly CaseStatus[];

export type OpeningStatus = (typeof OPENING_STATUSES)[number];

/** Ends that a person asks for while no loan is open; each is a plan change of the process. */
export const REQUESTED_ENDS = [
  'withdrawn',
  'moved',
  'deceased',
] as const satisfies readonly CaseStatus[];

export type RequestedEnd = (typeof REQUESTED_ENDS)[number];

/** Whether the table allows the move; the database and the workflow both ask here. */
export function mayMove(from: CaseStatus, to: CaseStatus): boolean {
  const targets: readonly CaseStatus[] = CASE_MOVES[from];
  return targets.includes(to);
}

/** A state with no way on: the case is over. */
export function isFinal(status: CaseStatus): boolean {
  return CASE_MOVES[status].length === 0;
}

/** The station of the main path at which a case in this state is drawn. */
export function stationOf(status: CaseStatus): PathStation {
  return isStation(status) ? status : SIDE_STATIONS[status];
}

function isStation(status: CaseStatus): status is PathStation {
  return (PATH_STATIONS as readonly CaseStatus[]).includes(status);
}
