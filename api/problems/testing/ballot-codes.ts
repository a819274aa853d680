/** The codes of secret ballots and of moved meetings; see `stable-codes.test.ts`. */

export const BALLOT_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  409: [
    'ballot-is-counted',
    'ballot-is-open',
    'ballot-is-secret',
    'ballot-not-counted',
    'ballot-too-small',
    'box-does-not-add-up',
    'box-names-a-member-twice',
    'box-of-one',
    'casting-vote-given',
    'chair-took-no-part',
    'meeting-is-being-called',
    'no-casting-vote-by-law',
    'no-such-choice',
    'no-tie',
    'not-a-leading-choice',
    'secret-ballot-demanded',
    'session-stays-the-same',
    'too-late-to-move',
  ],
};
