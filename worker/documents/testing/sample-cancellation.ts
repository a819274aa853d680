import type { ContractCancellationData } from '../cancellation-data.ts';
import { CENTRE, CHAIR, FUND } from './sample-centre.ts';
import { EVIDENCE_HASH } from './sample-sureties.ts';

/** An invented cancellation for tests. */
export function aCancellation(
  facts: Partial<ContractCancellationData> = {},
): ContractCancellationData {
  return {
    centre: CENTRE,
    isDemo: true,
    paperNumber: '2/2566',
    askedOn: '2023-12-04',
    reason: 'ครัวเรือนขอเงินน้อยลง',
    contractNumber: '7/2566',
    signedOn: '2023-12-01',
    lender: { fundName: FUND, representative: CHAIR },
    lenders: [],
    borrower: { name: 'นางคำปุ่น ฟื้นใจ', address: '19 หมู่ที่ 3 ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน' },
    principalSatang: '2745000',
    resolution: {
      number: '3/2566',
      meetingOn: '2023-11-25',
      amountSatang: '2745000',
      evidenceHash: EVIDENCE_HASH,
    },
    guarantors: ['นายคง มั่นดี'],
    ...facts,
  };
}
