/** A grant to an occupation group, as notice, minutes and ballots state it. */

import type { GrantEvidence } from '#database/motions/grant-evidence';
import { GRANT_MONEY_WORDS } from '#domain/registers/words/committee';
import { printedMoney } from '../../documents/printed-facts.ts';

export function grantText(grant: GrantEvidence): string {
  const { groupTh, memberCount, unusedSatang, fund } = grant;
  const parts = [
    `ให้${groupTh} สมาชิก ${memberCount} คน เงินทุนให้เปล่า ${inFull(grant.amountSatang)} จาก${sourceOf(grant)}`,
    fund === null
      ? ''
      : `เงินที่จัดสรรไว้ ${inBaht(fund.setAsideSatang)} เงินสดของกองทุน ${inBaht(fund.cashSatang)} เงินสำรอง ${inBaht(fund.reserveSatang)}`,
    unusedSatang === '0' ? '' : `เงินสนับสนุนเดิมที่กลุ่มยังไม่ได้ใช้ ${inBaht(unusedSatang)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function grantResolved(grant: GrantEvidence): string {
  const { groupTh, amountSatang } = grant;
  return `เห็นชอบให้เงินทุนให้เปล่าแก่${groupTh} ${inFull(amountSatang)} จาก${sourceOf(grant)}`;
}

function sourceOf({ source, fund }: GrantEvidence): string {
  if (fund === null) return ` ${source ?? ''}`;
  return `${GRANT_MONEY_WORDS[fund.account].th}ของ${fund.nameTh}`;
}

function inFull(satang: string): string {
  const { figures, words } = printedMoney(satang);
  return `${figures} บาท (${words.th})`;
}

function inBaht(satang: string): string {
  return `${printedMoney(satang).figures} บาท`;
}
