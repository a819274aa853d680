import { describe, expect, it } from '@jest/globals';
import { printedHonourCertificate } from './printed-case.ts';
import { printedCashCount } from './printed-count.ts';
import { ceremonialDate, percentText, printedMoney, shortThaiDate } from './printed-facts.ts';
import { printedLoanContract, printedReceipt, rateText } from './printed-loan.ts';
import { printedMinutes } from './printed-minutes.ts';
import { aCashCount, aCertificate, aLoanContract, aReceipt } from './testing/sample-documents.ts';
import { someMinutes } from './testing/sample-minutes.ts';

describe('facts in print', () => {
  it('writes an amount in figures and in words of both languages', () => {
    expect(printedMoney('98762')).toEqual({
      figures: '987.62',
      words: {
        th: 'เก้าร้อยแปดสิบเจ็ดบาทหกสิบสองสตางค์',
        en: 'nine hundred eighty-seven baht and sixty-two satang',
      },
    });
  });

  it('takes satang as bigint and as decimal string alike, and refuses any other number', () => {
    expect(printedMoney(2_745_000n)).toEqual(printedMoney('2745000'));
    expect(() => printedMoney('27450.00')).toThrow('27450.00');
  });

  it('writes dates in the Buddhist Era, in full and in Thai digits on a certificate', () => {
    expect(shortThaiDate('2021-03-25')).toBe('25 มี.ค. 64');
    expect(ceremonialDate('2021-03-25')).toEqual({
      th: 'วันที่ ๒๕ เดือน มีนาคม พุทธศักราช ๒๕๖๔',
      en: '25 March 2021',
    });
    expect(() => ceremonialDate('2021-02-31')).toThrow('2021-02-31');
  });

  it('never writes a rate without its period and method', () => {
    const yearly = { basisPoints: 600, period: 'year', method: 'declining' } as const;
    expect(rateText(yearly).th).toBe('ร้อยละ 6 ต่อปี ลดต้นลดดอก');
    expect(rateText({ basisPoints: 125, period: 'month', method: 'flat' }).th).toBe(
      'ร้อยละ 1.25 ต่อเดือน คงที่จากเงินต้นแรก',
    );
    expect(rateText({ ...yearly, basisPoints: 0, method: 'interest-free' }).th).toBe('ปลอดดอกเบี้ย');
    expect(() => percentText(6.5)).toThrow('6.5');
  });
});

describe('documents in print', () => {
  it('sums a contract’s schedule and payoffs to the satang', () => {
    const contract = printedLoanContract(aLoanContract());
    expect(contract.totals).toEqual({
      principal: '27,450.00',
      interest: '2,178.64',
      amount: '29,628.64',
    });
    expect(contract.payoffTotal.words.th).toBe('สองหมื่นเจ็ดพันสี่ร้อยห้าสิบบาทถ้วน');
    expect([contract.usualInstalment, contract.lastInstalment]).toEqual(['987.62', '987.66']);
  });

  it('lists the older debts to funds that stay beside a contract, and none where none stays', () => {
    expect(printedLoanContract(aLoanContract()).listed).toEqual([
      {
        creditor: 'กองทุน กข.คจ. บ้านบัวชัย',
        sourceClass: { th: 'กองทุนชุมชนที่รัฐสนับสนุน', en: 'State-backed community funds' },
        amount: '5,000.00',
      },
    ]);
    expect(printedLoanContract(aLoanContract({ listed: [] })).listed).toEqual([]);
  });

  it('names no usual instalment when instalments differ (harvest months)', () => {
    const [first, second, ...rest] = aLoanContract().schedule;
    const uneven = [first!, { ...second!, principalSatang: '1' }, ...rest];
    expect(printedLoanContract(aLoanContract({ schedule: uneven })).usualInstalment).toBeNull();
  });

  it('refuses a contract without instalments and a receipt whose parts do not sum', () => {
    expect(() => printedLoanContract(aLoanContract({ schedule: [] }))).toThrow(/no instalments/);
    expect(() => printedReceipt(aReceipt({ interestSatang: '13724' }))).toThrow('98762');
  });

  it('says in one sentence what the payment did', () => {
    expect(printedReceipt(aReceipt()).sentence.th).toBe(
      'ชำระ 987.62 บาท ตัดเงินต้น 850.37 บาท ดอกเบี้ย 137.25 บาท คงเหลือเงินต้น 26,599.63 บาท',
    );
  });

  it('says on the last receipt that the loan is paid off', () => {
    const last = { balanceSatang: '0', isPaidOff: true } as const;
    expect(printedReceipt(aReceipt(last)).isPaidOff).toBe(true);
    expect(printedReceipt(aReceipt()).isPaidOff).toBe(false);
  });

  it('says what the household chose for money beyond the instalment', () => {
    expect(printedReceipt(aReceipt()).extraUse).toBeNull();
    expect(printedReceipt(aReceipt({ extraUse: 'lower' })).extraUse?.th).toContain(
      'ค่างวดที่เหลือลดลง',
    );
  });

  it('counts who came and whether each item had its quorum', () => {
    const minutes = printedMinutes(someMinutes());
    expect([minutes.presentCount, minutes.absentCount]).toEqual(['5', '1']);
    expect(minutes.items.map((item) => item.quorum.isMet)).toEqual([true, true]);
    expect(minutes.startsAt.th).toBe('13.30 น.');
  });

  it('numbers a certificate in Thai digits and names no amount', () => {
    const certificate = printedHonourCertificate(aCertificate());
    expect(certificate.certificateNumber).toEqual({ th: '๑/๒๕๖๙', en: '1/2569' });
    expect(JSON.stringify(certificate)).not.toMatch(/บาท|satang|baht/i);
  });
});

describe('a count of cash in print', () => {
  it.each([
    ['1214075', 'ตรงตามบัญชี', undefined],
    ['1214050', 'เงินเกินบัญชี', 'ยี่สิบห้าสตางค์'],
    ['1215275', 'เงินขาดบัญชี', 'สิบสองบาทถ้วน'],
  ])('beside %s satang in the books: %s', (expectedSatang, th, words) => {
    const printed = printedCashCount(aCashCount({ expectedSatang }));
    expect(printed.difference.says.th).toBe(th);
    expect(printed.difference.money?.words.th).toBe(words);
    expect(printed.counted.words.th).toBe('หนึ่งหมื่นสองพันหนึ่งร้อยสี่สิบบาทเจ็ดสิบห้าสตางค์');
  });

  it('lists every note and coin, and is refused when the pieces are not the sum', () => {
    const { rows } = printedCashCount(aCashCount());
    expect(rows.map(({ face, pieces }) => `${face}×${pieces}`).slice(0, 2)).toEqual([
      '1,000×12',
      '500×0',
    ]);
    expect(rows).toHaveLength(11);
    expect(() => printedCashCount(aCashCount({ countedSatang: '1' }))).toThrow('pieces sum to');
  });
});
