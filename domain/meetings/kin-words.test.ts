import { describe, expect, it } from '@jest/globals';
import { groundText } from './interest-words.ts';
import { kinText } from './kin-words.ts';
import type { KinStep } from './kin.ts';

describe('kinText', () => {
  it.each<[KinStep[], string, string]>([
    [['spouse'], 'คู่สมรส', 'spouse'],
    [['parent', 'child'], 'พี่น้อง', 'brother or sister'],
    [['parent', 'parent', 'child'], 'ลุง ป้า น้า หรืออา', 'uncle or aunt'],
    [['parent', 'parent', 'child', 'child'], 'ลูกพี่ลูกน้อง', 'cousin'],
    [['spouse', 'parent', 'child'], 'พี่น้องของคู่สมรส', 'brother or sister of the spouse'],
    [['parent', 'child', 'spouse'], 'คู่สมรสของพี่น้อง', 'spouse of the brother or sister'],
    [
      ['parent', 'parent', 'parent', 'child'],
      'พี่น้องของปู่ย่าตายาย',
      'brother or sister of the grandparent',
    ],
  ])('says %j', (path, th, en) => {
    expect(kinText(path)).toEqual({ th, en });
  });
});

describe('groundText', () => {
  const nothing = { degree: null, path: null, reason: null };

  it('names the ground, the kinship with its degree, or what the member said', () => {
    expect(groundText({ ...nothing, ground: 'own-household' }).th).toBe('เป็นคนในครัวเรือนของวาระนี้');
    const path = ['parent', 'child'] as const;
    expect(groundText({ ...nothing, ground: 'kin-in-item', degree: 2, path })).toEqual({
      th: 'เป็นญาติของผู้เกี่ยวข้องในวาระนี้ (พี่น้อง นับได้ 2 ชั้น)',
      en: 'kin of somebody in this item (brother or sister, degree 2)',
    });
    const wife = { ...nothing, ground: 'kin-in-item', degree: 0, path: ['spouse'] } as const;
    expect(groundText(wife).en).toBe('kin of somebody in this item (spouse)');
    const said = { ...nothing, ground: 'declared-interest', reason: 'นายจ้างของผู้กู้' } as const;
    expect(groundText(said).th).toBe('แจ้งว่ามีส่วนได้เสีย: นายจ้างของผู้กู้');
  });
});
