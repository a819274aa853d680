/** The proof of one rate as lines for a terminal, Thai first. */

import type { ProvenLoan, RateProof } from '#database/rate-proof/read-rate-proof';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import type { Compared, RateDifference } from '#domain/interest/prove-rate';
import { formatBaht } from '#domain/money/satang';

const DIFFERENCES: Record<RateDifference, string> = {
  'contract-rate': 'อัตราในสัญญา · rate of the contract',
  'planned-interest': 'ดอกเบี้ยตามตาราง · planned interest',
  'receipted-interest': 'ดอกเบี้ยตามใบเสร็จ · receipted interest',
  'posted-interest': 'ดอกเบี้ยในบัญชี · posted interest',
  'payer-interest': 'ดอกเบี้ยที่ผู้อื่นช่วยออก · interest of a third party',
  'default-interest': 'ดอกเบี้ยผิดนัด · default interest',
};

/** One line for a centre that is proven; else that line and one for each loan and entry that differs. */
export function tellProof(centre: { nameTh: string; nameEn: string }, proof: RateProof): string[] {
  const { totals, loans, stray } = proof;
  const mark = proof.isProven ? '✓' : '✗';
  const booked = formatBaht(totals.postedSatang);
  const right = formatBaht(totals.recomputedSatang);
  return [
    `${mark} ${centre.nameTh} · ${centre.nameEn}: ${loans.length} สัญญา · loans, ` +
      `ดอกเบี้ยรับ · interest posted ${booked}, คำนวณใหม่ · recomputed ${right}`,
    ...loans.filter((loan) => loan.differences.length > 0).map(tellLoan),
    ...stray.map(
      (entry) =>
        `  ✗ ${entry.fundNameTh} · ${entry.fundNameEn} ${dayText(entry.businessOn)}: ` +
        `ดอกเบี้ยที่ไม่มีสัญญา · interest without a contract ${formatBaht(entry.amountSatang)}`,
    ),
  ];
}

function tellLoan(loan: ProvenLoan): string {
  const sums: Record<RateDifference, string> = {
    'contract-rate': `${loan.rateBasisPoints / 100} % ≠ ${loan.oneRateBasisPoints / 100} %`,
    'planned-interest': tellSums(loan.planned),
    'receipted-interest': tellSums(loan.receipted),
    'posted-interest': tellSums(loan.posted),
    'payer-interest': tellSums(loan.borne),
    'default-interest': tellSums(loan.defaulted),
  };
  const what = loan.differences.map(
    (difference) => `${DIFFERENCES[difference]} ${sums[difference]}`,
  );
  const head = `  ✗ สัญญา · contract ${loan.number}/${loan.yearBe}, ${loan.fundNameTh}`;
  return `${head}: ${what.join('; ')}`;
}

function tellSums({ expectedSatang, foundSatang }: Compared): string {
  return `${formatBaht(foundSatang)} ≠ ${formatBaht(expectedSatang)}`;
}

function dayText(on: string): string {
  return formatThaiDate(plainDate(on), { style: 'short' });
}
