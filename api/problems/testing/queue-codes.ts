/** Codes of the waiting order's refusals by their status, as programs of others read them. */
export const QUEUE_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-weights'],
  409: [
    'queue-has-moved',
    'weights-answered-already',
    'weights-by-another',
    'weights-change-nothing',
    'weights-day-has-passed',
    'weights-need-two-people',
    'weights-proposed-already',
    'weights-set-for-that-day',
  ],
};
