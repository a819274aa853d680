import { describe, expect, it } from '@jest/globals';
import type { GrantEvidence } from '#database/motions/grant-evidence';
import type { MotionEvidence } from '#database/motions/motion-evidence';
import { motionResolved, motionText, motionTitle } from './motion.ts';

const GRANT: GrantEvidence = {
  groupId: '00000000-0000-4000-8000-000000000001',
  groupTh: 'กลุ่มทอผ้า',
  groupEn: 'Weavers',
  memberCount: 12,
  amountSatang: '500050',
  unusedSatang: '0',
  source: null,
  fund: {
    nameTh: 'กลุ่มออมทรัพย์',
    nameEn: 'Savings group',
    account: 'welfare-fund',
    setAsideSatang: '600000',
    cashSatang: '9000000',
    reserveSatang: '100000',
    refused: null,
  },
};

const moved = (grant: GrantEvidence): MotionEvidence => ({
  frozenOn: '2026-11-28',
  motion: { motionId: grant.groupId, kind: 'award-grant', title: null, text: 'ซื้อกี่ทอผ้า' },
  rate: null,
  household: null,
  grant,
  fund: null,
  counters: null,
});

describe('a grant in the minutes', () => {
  it('states the amount in figures and words, whose money it is, and what it is for', () => {
    expect(motionTitle(moved(GRANT), '')).toBe('พิจารณาให้เงินทุนให้เปล่าแก่กลุ่มทอผ้า');
    expect(motionResolved(moved(GRANT), true)).toBe(
      'เห็นชอบให้เงินทุนให้เปล่าแก่กลุ่มทอผ้า 5,000.50 บาท (ห้าพันบาทห้าสิบสตางค์) จากเงินกองสวัสดิการของกลุ่มออมทรัพย์',
    );
    expect(motionText(moved(GRANT))).toBe(
      'ให้กลุ่มทอผ้า สมาชิก 12 คน เงินทุนให้เปล่า 5,000.50 บาท (ห้าพันบาทห้าสิบสตางค์) จากเงินกองสวัสดิการของกลุ่มออมทรัพย์ ' +
        'เงินที่จัดสรรไว้ 6,000.00 บาท เงินสดของกองทุน 90,000.00 บาท เงินสำรอง 1,000.00 บาท ใช้เพื่อ: ซื้อกี่ทอผ้า',
    );
  });

  it('names who gives money from outside, and says a no as of every motion', () => {
    const outside = moved({ ...GRANT, fund: null, source: 'กรมการพัฒนาชุมชน' });
    expect(motionResolved(outside, true)).toBe(
      'เห็นชอบให้เงินทุนให้เปล่าแก่กลุ่มทอผ้า 5,000.50 บาท (ห้าพันบาทห้าสิบสตางค์) จาก กรมการพัฒนาชุมชน',
    );
    expect(motionResolved(outside, false)).toBe('ไม่เห็นชอบตามที่เสนอ');
  });
});
