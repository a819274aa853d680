/** Invented documents for tests: each builder takes the parts that matter to the test. */

import type {
  BlankCountData,
  CaseSummaryData,
  CashCountData,
  DocumentDataByKind,
  HonourCertificateData,
  LoanContractData,
  MeetingNoticeData,
  ReceiptData,
} from '../document-data.ts';
import { aCancellation } from './sample-cancellation.ts';
import { CENTRE, CHAIR, FUND, MEETING, SECRETARY } from './sample-centre.ts';
import { anAgreement, anInvitation } from './sample-letters.ts';
import { someMinutes, someSealedMinutes } from './sample-minutes.ts';
import { somePaper } from './sample-paper.ts';
import { aPayoffInstruction, aSuretyContract, EVIDENCE_HASH } from './sample-sureties.ts';

export function aCertificate(facts: Partial<HonourCertificateData> = {}): HonourCertificateData {
  return {
    centre: CENTRE,
    isDemo: true,
    certificateNumber: '1/2569',
    householdHeads: ['นางคำปุ่น ฟื้นใจ'],
    clearedOn: '2025-12-15',
    honouredOn: '2026-01-09',
    chair: CHAIR,
    cddOfficer: {
      name: 'นางวิไลวรรณ ใจกว้าง',
      position: { th: 'พัฒนาการอำเภอภูเพียง', en: 'District Community Development Officer' },
    },
    ...facts,
  };
}

/** 27,450.00 baht at 6 % declining over 30 months: 987.62 × 29 and 987.66, interest 2,178.64. */
function aSchedule(): LoanContractData['schedule'] {
  let balance = 2_745_000n;
  return Array.from({ length: 30 }, (_, index) => {
    const interest = (balance * 600n + 60_000n) / 120_000n;
    const principal = index === 29 ? balance : 98_762n - interest;
    balance -= principal;
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      number: index + 1,
      dueOn: `${2024 + Math.floor(index / 12)}-${month}-05`,
      principalSatang: principal,
      interestSatang: interest,
      balanceSatang: balance,
    };
  });
}

export function aLoanContract(facts: Partial<LoanContractData> = {}): LoanContractData {
  return {
    centre: CENTRE,
    isDemo: true,
    contractNumber: '7/2566',
    signedOn: '2023-12-01',
    lender: { fundName: FUND, representative: CHAIR },
    lenders: [],
    borrower: { name: 'นางคำปุ่น ฟื้นใจ', address: '19 หมู่ที่ 3 ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน' },
    principalSatang: '2745000',
    rate: { basisPoints: 600, period: 'year', method: 'declining' },
    payer: null,
    bearsDefaultInterest: false,
    schedule: aSchedule(),
    payoffs: [
      {
        creditor: 'ร้านเกษตรรุ่งเรือง',
        sourceClass: { th: 'ร้านค้า', en: 'Shops' },
        amountSatang: '945000',
      },
      {
        creditor: 'ผู้ให้กู้ไม่ประสงค์ออกนาม',
        sourceClass: { th: 'หนี้นอกระบบ เกินร้อยละ 15 ต่อปี', en: 'Informal, above 15 % a year' },
        amountSatang: '1800000',
      },
    ],
    listed: [
      {
        creditor: 'กองทุน กข.คจ. บ้านบัวชัย',
        sourceClass: { th: 'กองทุนชุมชนที่รัฐสนับสนุน', en: 'State-backed community funds' },
        amountSatang: '500000',
      },
    ],
    resolution: {
      number: '3/2566-2',
      meetingOn: '2023-05-12',
      amountSatang: '2745000',
      evidenceHash: EVIDENCE_HASH,
    },
    signatureKind: 'signature',
    witnesses: ['นายอินถา น้ำปั้ว', 'นางสีนวล ป่ากลาง'],
    ...facts,
  };
}

export function aReceipt(facts: Partial<ReceiptData> = {}): ReceiptData {
  return {
    centre: CENTRE,
    isDemo: true,
    receiptNumber: '14/2567',
    returnedSatang: 0n,
    receivedOn: '2024-01-05',
    fundName: FUND,
    contractNumber: '7/2566',
    payer: 'นางคำปุ่น ฟื้นใจ',
    amountSatang: '98762',
    principalSatang: '85037',
    interestSatang: '13725',
    defaultInterestSatang: '0',
    shares: [],
    balanceSatang: '2659963',
    isPaidOff: false,
    extraUse: null,
    cameBy: null,
    coins: null,
    receiver: { name: 'นายอุดม เหรัญ', position: { th: 'เหรัญญิก ผู้รับเงิน', en: 'Treasurer, receiver' } },
    ...facts,
  };
}

export function aCashCount(facts: Partial<CashCountData> = {}): CashCountData {
  return {
    centre: CENTRE,
    isDemo: true,
    countNumber: '3/2567',
    countedOn: '2024-01-05',
    fundName: FUND,
    place: { th: 'เงินสดกองกลาง', en: 'Undivided cash' },
    pieces: [
      { denominationSatang: 100_000, pieces: 12 },
      { denominationSatang: 2_000, pieces: 7 },
      { denominationSatang: 25, pieces: 3 },
    ],
    expectedSatang: '1215275',
    countedSatang: '1214075',
    isConfirmed: true,
    counter: { name: 'นายอุดม เหรัญ', position: { th: 'เหรัญญิก', en: 'Treasurer' } },
    decider: CHAIR,
    ...facts,
  };
}

export function aBlankCount(facts: Partial<BlankCountData> = {}): BlankCountData {
  return { centre: CENTRE, isDemo: true, madeOn: '2023-05-05', ...facts };
}

export function aMeetingNotice(facts: Partial<MeetingNoticeData> = {}): MeetingNoticeData {
  return {
    ...MEETING,
    issuedOn: '2023-05-05',
    agenda: [
      { title: 'รับรองรายงานการประชุมครั้งที่ 2/2566' },
      { title: 'พิจารณากองทุนผู้ให้กู้แก่ครัวเรือนเลขเรื่อง 12/2566', detail: 'วงเงินเสนอ 27,450.00 บาท' },
    ],
    committeeSeats: 9,
    quorumSeats: 5,
    issuer: SECRETARY,
    ...facts,
  };
}

export function aCaseSummary(facts: Partial<CaseSummaryData> = {}): CaseSummaryData {
  return {
    centre: CENTRE,
    isDemo: true,
    caseNumber: '12/2566',
    householdHead: 'นางคำปุ่น ฟื้นใจ',
    asOf: '2024-06-30',
    status: { th: 'กำลังชำระ', en: 'Repaying' },
    openedOn: '2023-02-01',
    baselineDebtSatang: '2745000',
    presentDebtSatang: '2230122',
    debts: aLoanContract().payoffs.map((payoff) => ({ ...payoff, presentSatang: '0' })),
    events: [
      { on: '2023-02-01', text: { th: 'ครัวเรือนให้ความยินยอม', en: 'The household consented' } },
      { on: '2023-12-01', text: { th: 'ลงนามสัญญา', en: 'Contract signed' } },
    ],
    ...facts,
  };
}

export function aDocumentOfEachKind(): DocumentDataByKind {
  return {
    'honour-certificate': aCertificate(),
    'loan-contract': aLoanContract(),
    receipt: aReceipt(),
    'cash-count': aCashCount(),
    'cash-count-blank': aBlankCount(),
    'meeting-notice': aMeetingNotice(),
    minutes: someMinutes(),
    'sealed-minutes': someSealedMinutes(),
    'case-summary': aCaseSummary(),
    'contract-cancellation': aCancellation(),
    'group-invitation': anInvitation(),
    'accession-agreement': anAgreement(),
    'paper-sheets': somePaper(),
    'payoff-instruction': aPayoffInstruction(),
    'surety-contract': aSuretyContract(),
  };
}
