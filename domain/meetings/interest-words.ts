/** Why a member leaves an item, as it stands after "because" on screens and in minutes. */

import type { InterestGround } from './interests.ts';
import { kinText, type KinText } from './kin-words.ts';
import type { KinStep } from './kin.ts';

const GROUNDS: Record<InterestGround, KinText> = {
  'own-household': {
    th: 'เป็นคนในครัวเรือนของวาระนี้',
    en: 'a member of the household of this item',
  },
  'left-household-during-case': {
    th: 'เคยอยู่ในครัวเรือนนี้หลังเปิดเรื่อง',
    en: 'of the household at some time since its case was opened',
  },
  'own-debt-in-item': {
    th: 'มีหนี้ของตนเองอยู่ในวาระนี้',
    en: 'a debtor in this item',
  },
  'guarantor-in-item': { th: 'เป็นผู้ค้ำประกันในเรื่องนี้', en: 'a guarantor in this matter' },
  'creditor-in-item': {
    th: 'เป็นเจ้าหนี้ที่จะได้รับชำระ',
    en: 'a creditor who would be paid',
  },
  'represents-paid-fund': {
    th: 'เป็นผู้แทนกองทุนที่จะได้รับชำระหนี้',
    en: 'the representative of a fund that would be paid off',
  },
  'kin-in-item': {
    th: 'เป็นญาติของผู้เกี่ยวข้องในวาระนี้',
    en: 'kin of somebody in this item',
  },
  'declared-interest': { th: 'แจ้งว่ามีส่วนได้เสีย', en: 'has declared an interest' },
};

/** The ground, with the way of a kinship and its degree, or with the member's own words. */
export function groundText(found: {
  readonly ground: InterestGround;
  readonly degree: number | null;
  readonly path: readonly KinStep[] | null;
  readonly reason: string | null;
}): KinText {
  const { th, en } = GROUNDS[found.ground];
  if (found.reason !== null) return { th: `${th}: ${found.reason}`, en: `${en}: ${found.reason}` };
  if (found.path === null || found.degree === null) return { th, en };
  const kin = kinText(found.path);
  // A spouse is no degree away.
  if (found.degree === 0) return { th: `${th} (${kin.th})`, en: `${en} (${kin.en})` };
  const count = found.degree;
  return { th: `${th} (${kin.th} นับได้ ${count} ชั้น)`, en: `${en} (${kin.en}, degree ${count})` };
}
