import { describe, expect, it } from '@jest/globals';
import { leavingRefusal } from './leaving.ts';

const ON = '2026-11-27';
const SON = { personId: 'son', relation: 'child', sinceOn: '2020-05-01' } as const;
const MOTHER = { personId: 'mother', relation: 'head', sinceOn: null } as const;

describe('leavingRefusal', () => {
  it.each([
    ['a son on the day he came', SON, '2020-05-01', null, null],
    ['a son before he came', SON, '2020-04-30', null, 'left-before-coming'],
    ['a son tomorrow', SON, '2026-11-28', null, 'left-in-the-future'],
    ['a son with a successor', SON, ON, 'mother', 'successor-for-head-only'],
    ['the head, of whom nobody knows since when', MOTHER, '1990-01-01', 'son', null],
    ['the head alone', MOTHER, ON, null, 'head-needs-successor'],
    ['the head for herself', MOTHER, ON, 'mother', 'successor-not-of-household'],
    ['the head for a stranger', MOTHER, ON, 'stranger', 'successor-not-of-household'],
  ] as const)('%s', (...[, member, leftOn, successorId, refused]) => {
    const otherIds = ['mother', 'son'].filter((id) => id !== member.personId);
    expect(leavingRefusal({ leftOn, successorId }, member, { otherIds, on: ON })).toBe(refused);
  });
});
