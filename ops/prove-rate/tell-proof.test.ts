import { describe, expect, it } from '@jest/globals';
import type { ProvenLoan, RateProof } from '#database/rate-proof/read-rate-proof';
import { satang } from '#domain/money/satang';
import { tellProof } from './tell-proof.ts';

const CENTRE = { nameTh: 'ศจก. บ้านทดสอบ', nameEn: 'Test centre' };

function compared(expected: number, found: number) {
  return { expectedSatang: satang(expected), foundSatang: satang(found) };
}

const LOAN: ProvenLoan = {
  loanId: 'loan',
  caseId: 'case',
  number: 7,
  yearBe: 2564,
  status: 'repaying',
  fundId: 'fund',
  fundNameTh: 'กองทุนหมู่บ้าน',
  fundNameEn: 'Village fund',
  principalSatang: satang(2_745_000),
  termMonths: 30,
  rateBasisPoints: 601,
  payerBasisPoints: 0,
  oneRateBasisPoints: 600,
  contractOn: '2021-03-25',
  differences: ['contract-rate', 'planned-interest'],
  planned: compared(217_864, 218_235),
  receipted: compared(0, 0),
  posted: compared(0, 0),
  borne: compared(0, 0),
  defaulted: compared(0, 0),
  differingInstalment: 1,
  differingReceipt: null,
  overpaidSatang: satang(0),
};

function aProof(more: Partial<RateProof> = {}): RateProof {
  return {
    isProven: true,
    rates: [],
    rateOnDayBasisPoints: 600,
    loans: [{ ...LOAN, differences: [] }],
    stray: [],
    totals: {
      lentSatang: satang(2_745_000),
      plannedSatang: satang(217_864),
      recomputedPlanSatang: satang(217_864),
      postedSatang: satang(13_725),
      recomputedSatang: satang(13_725),
    },
    ...more,
  };
}

describe('the proof in a terminal', () => {
  it('is one line for a centre whose interest is right', () => {
    const lines = tellProof(CENTRE, aProof());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^✓ ศจก. บ้านทดสอบ .*1 สัญญา.*137\.25.*137\.25$/);
  });

  it('names each loan that differs with what was found and expected, and interest without a contract', () => {
    const stray = {
      entryId: 'entry',
      fundId: 'fund',
      fundNameTh: 'กองทุนหมู่บ้าน',
      fundNameEn: 'Village fund',
      businessOn: '2021-05-06',
      amountSatang: satang(1),
    };
    const [head, loan, entry] = tellProof(
      CENTRE,
      aProof({ isProven: false, loans: [LOAN], stray: [stray] }),
    );
    expect(head).toMatch(/^✗/);
    expect(loan).toContain('7/2564');
    expect(loan).toContain('6.01 % ≠ 6 %');
    expect(loan).toContain('2,182.35 ≠ 2,178.64');
    expect(entry).toMatch(/6 พ\.ค\. 64.*0\.01$/);
  });
});
