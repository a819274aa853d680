import { describe, expect, it } from '@jest/globals';
import {
  correctionRefusal,
  placeNow,
  remarksNow,
  type CorrectionWish,
  type MinutesCorrection,
} from './corrections.ts';

const RECORD = { place: 'ศาลา', items: [{ itemId: 'i1' }] } as never;
const AT = '2021-03-25T05:00:00.000Z';

let count = 0;
function correction(wish: Partial<MinutesCorrection>): MinutesCorrection {
  count += 1;
  const nothing = { itemId: null, amendsId: null, oldText: null, newText: null };
  return {
    id: `c${count}`,
    part: 'remark',
    ...nothing,
    reason: 'พิมพ์ผิด',
    byName: 'ก',
    at: AT,
    ...wish,
  };
}

const wish = (it: Partial<CorrectionWish>): CorrectionWish => ({
  part: 'remark',
  itemId: null,
  amendsId: null,
  oldText: null,
  newText: 'ข้อความ',
  ...it,
});

describe('the text as corrected', () => {
  it('is the newest wording of the place, else that of the record', () => {
    expect(placeNow(RECORD, [])).toBe('ศาลา');
    const first = correction({ part: 'place', oldText: 'ศาลา', newText: 'วัด' });
    const second = correction({ part: 'place', oldText: 'วัด', newText: 'วัดบัวชัย' });
    expect(placeNow(RECORD, [first, second])).toBe('วัดบัวชัย');
  });

  it('keeps a remark under its item, worded anew or struck out', () => {
    const first = correction({ itemId: 'i1', newText: 'หารือเรื่องอาชีพ' });
    const other = correction({ newText: 'ฝนตก' });
    const anew = correction({ amendsId: first.id, oldText: first.newText, newText: 'หารือ' });
    const struck = correction({ amendsId: other.id, oldText: 'ฝนตก', newText: null });
    const told = remarksNow([first, other, anew, struck]);
    expect(told.map(({ id, itemId, text }) => [id, itemId, text])).toEqual([
      [first.id, 'i1', 'หารือ'],
      [other.id, null, null],
    ]);
  });
});

describe('a correction', () => {
  const remark = correction({ itemId: 'i1', newText: 'หารือ' });
  const ask = (it: Partial<CorrectionWish>) =>
    correctionRefusal({ record: RECORD, corrections: [remark] }, wish(it));

  it.each([
    ['a new remark under an item', { itemId: 'i1' }, undefined],
    ['a new remark under the meeting', {}, undefined],
    ['under an item of another meeting', { itemId: 'i9' }, 'no-such-item'],
    ['of a remark that is not there', { amendsId: 'c9' }, 'no-such-remark'],
    ['of a remark as it was before', { amendsId: remark.id, oldText: 'เก่า' }, 'changed-meanwhile'],
    ['of a remark', { amendsId: remark.id, oldText: 'หารือ', newText: 'ตกลง' }, undefined],
    [
      'that strikes a remark out',
      { amendsId: remark.id, oldText: 'หารือ', newText: null },
      undefined,
    ],
    [
      'that says the same',
      { amendsId: remark.id, oldText: 'หารือ', newText: 'หารือ' },
      'correction-changes-nothing',
    ],
    ['of the place as it stands', { part: 'place', oldText: 'ศาลา', newText: 'วัด' }, undefined],
    ['of the place as it was', { part: 'place', oldText: 'บ้าน' }, 'changed-meanwhile'],
  ] as const)('%s', (_name, it, refused) => {
    expect(ask(it)).toBe(refused);
  });
});
