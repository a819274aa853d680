/** Invented papers beside a loan contract, for tests. */

import type { PayoffInstructionData, SuretyContractData } from '../surety-data.ts';
import { CENTRE, CHAIR, FUND } from './sample-centre.ts';

export const EVIDENCE_HASH = '5f2b9c1d'.repeat(8);

const RESOLUTION = {
  number: '3/2566-2',
  meetingOn: '2023-05-12',
  amountSatang: '2745000',
  evidenceHash: EVIDENCE_HASH,
} as const;

const TREASURER = { name: 'นายอุดม เหรัญ', position: { th: 'เหรัญญิก', en: 'Treasurer' } };

export function aSuretyContract(facts: Partial<SuretyContractData> = {}): SuretyContractData {
  return {
    centre: CENTRE,
    isDemo: true,
    suretyNumber: '7/2566-1',
    contractNumber: '7/2566',
    signedOn: '2023-12-01',
    guarantor: {
      name: 'นายบุญส่ง แสนสุข',
      address: '41 หมู่ที่ 5 ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน',
    },
    lender: { fundName: FUND, representative: TREASURER },
    lenders: [],
    borrower: {
      name: 'นางคำปุ่น ฟื้นใจ',
      address: '12 หมู่ที่ 5 ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน',
    },
    principalSatang: '2745000',
    rate: { basisPoints: 600, period: 'year', method: 'declining' },
    termMonths: 30,
    firstDueOn: '2024-01-05',
    lastDueOn: '2026-06-05',
    mostSatang: '1372525',
    resolution: RESOLUTION,
    ...facts,
  };
}

export function aPayoffInstruction(
  facts: Partial<PayoffInstructionData> = {},
): PayoffInstructionData {
  const shop = { th: 'ร้านค้า', en: 'Shops' };
  const fund = { th: 'สหกรณ์ กลุ่มออมทรัพย์ กองทุนชุมชน', en: 'Co-operative, community fund' };
  return {
    centre: CENTRE,
    isDemo: true,
    contractNumber: '7/2566',
    issuedOn: '2023-12-01',
    fundName: FUND,
    lenders: [],
    borrower: 'นางคำปุ่น ฟื้นใจ',
    principalSatang: '2745000',
    payoffs: [
      {
        creditor: 'ร้านเกษตรรุ่งเรือง',
        sourceClass: shop,
        amountSatang: '945000',
        ground: { reference: 'ตกลง 4/2566', on: '2023-04-20', by: 'นางรุ่งเรือง ค้าดี' },
        payTo: 'ธ.ก.ส. 012-3-45678-9 นางรุ่งเรือง ค้าดี',
        payByOn: '2023-12-31',
        isBetweenFunds: false,
      },
      {
        creditor: 'กองทุนหมู่บ้านบ้านบัวชัย',
        sourceClass: fund,
        amountSatang: '1700000',
        ground: null,
        payTo: null,
        payByOn: null,
        isBetweenFunds: true,
      },
    ],
    resolution: RESOLUTION,
    treasurer: TREASURER,
    chair: CHAIR,
    ...facts,
  };
}
