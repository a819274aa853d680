/** What of a decision is worked out anew, part by part, and what an older record cannot be asked for. */

/**
 * - `evidence`: the hash of what the members saw, and that the minutes bear the same.
 * - `rules`: the centre's policy of the day, as it was known on that day.
 * - `by-laws`: the by-laws of the funds, likewise.
 * - `funds`: who is able, every reason, the ranking, and what each choice costs and leaves.
 * - `split`: what the members were shown of several funds together.
 * - `change`: the instalments of a contract after the change that was asked.
 * - `room`: who was there, who left the item, who spoke for whom, and the quorum.
 * - `votes`: that each voter could vote, the count, and what it resolved.
 * - `schedule`: the contract and each of its instalments.
 * - `money`: what was posted in the books of each fund.
 * - `approvals`: what the by-laws asked for beside the majority.
 * - `effect`: what followed from a motion that was carried.
 * - `minutes`: the figures of the minutes, and their seal.
 * - `allocation`: the solver's model, answer, worth and bound.
 */
export const DECISION_PARTS = [
  'evidence',
  'rules',
  'by-laws',
  'funds',
  'split',
  'change',
  'room',
  'votes',
  'schedule',
  'money',
  'approvals',
  'effect',
  'minutes',
  'allocation',
] as const;

export type DecisionPart = (typeof DECISION_PARTS)[number];

/** What was not kept at the time; the rest of the decision is judged without it. */
export const NOT_KEPT = [
  /** Evidence from before decision 0036: on what each fund was judged. */
  'facts-of-funds',
  /** Evidence from before decision 0044: what else waited on open agendas. */
  'agenda-of-the-day',
  /** Evidence of the first format: what was expected month by month. */
  'months-ahead',
  /** Evidence from before decision 0044: default interest up to that day. */
  'default-interest-so-far',
  /** Resolutions from before decision 0034: how the item was counted. */
  'count-of-the-item',
  /** Resolutions from before decision 0044, on whose loan something has happened since. */
  'schedule-as-made',
] as const;

export type NotKept = (typeof NOT_KEPT)[number];
