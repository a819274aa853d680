/** What a household says from its own view and a person of the centre then does. */

/** `call`: please call me. The two of a support answer an offer. The last tells what was taken back. */
export const REQUEST_KINDS = [
  'call',
  'support-accepted',
  'support-asked',
  'consent-withdrawn',
] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** When a household wants to be called. */
export const CALL_TIMES = ['morning', 'afternoon', 'evening'] as const;

export type CallTime = (typeof CALL_TIMES)[number];
