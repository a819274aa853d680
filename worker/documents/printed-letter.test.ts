import { describe, expect, it } from '@jest/globals';
import { printedAgreement, printedInvitation } from './printed-letter.ts';
import { anAgreement, anInvitation } from './testing/sample-letters.ts';

describe('letters in print', () => {
  it('write dates in the Buddhist Era and the time as Thai offices do', () => {
    expect(printedInvitation(anInvitation())).toMatchObject({
      writtenOn: { th: '5 พฤษภาคม 2566' },
      meetOn: { th: '12 พฤษภาคม 2566' },
      meetTime: { th: '18.30 น.' },
    });
  });

  it('state the agreed rate with period and method, and the text line by line', () => {
    const printed = printedAgreement(anAgreement());
    expect(printed.rate.th).toBe('ร้อยละ 6 ต่อปี ลดต้นลดดอก');
    expect(printed.rateFromOn.th).toBe('1 มิถุนายน 2566');
    expect(printed.paragraphs).toHaveLength(3);
    const text = { number: 1, decidedOn: '2023-04-20', wording: 'ข้อ 1\r\n\n  ข้อ 2 \n' };
    expect(printedAgreement(anAgreement({ text })).paragraphs).toEqual(['ข้อ 1', 'ข้อ 2']);
  });
});
