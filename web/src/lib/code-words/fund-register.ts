/** Words of the register of a fund. */

import type { InterestBearer, NoLendingReason, Precision } from '#domain/funds/register';
import { defineWords } from '../i18n.ts';

export const precisionWords = defineWords('precisions', {
  th: {
    exactly: 'ตรงตามนี้',
    about: 'ประมาณ',
    'more-than': 'มากกว่า',
  } satisfies Record<Precision, string>,
  en: { exactly: 'Exactly', about: 'About', 'more-than': 'More than' },
});

export const noLendingReasonWords = defineWords('no-lending-reasons', {
  th: {
    'without-money': 'ไม่มีเงินทุน',
    'own-rules': 'ระเบียบของกองทุนไม่ให้กู้',
    'for-welfare-only': 'ใช้เพื่อสวัสดิการเท่านั้น',
    'money-all-lent': 'ให้กู้เต็มวงเงินแล้ว',
    'accounts-not-in-order': 'บัญชียังไม่เรียบร้อย',
    other: 'เหตุผลอื่น',
  } satisfies Record<NoLendingReason, string>,
  en: {
    'without-money': 'Has no money',
    'own-rules': 'Its own rules allow no loans',
    'for-welfare-only': 'For welfare only',
    'money-all-lent': 'All its money is lent',
    'accounts-not-in-order': 'Its accounts are not in order',
    other: 'Another reason',
  },
});

export const interestBearerWords = defineWords('interest-bearers', {
  th: {
    borrower: 'ผู้กู้',
    fund: 'กองทุน',
    centre: 'ศูนย์ฯ',
    source: 'แหล่งเงินเอง',
    state: 'รัฐ',
  } satisfies Record<InterestBearer, string>,
  en: {
    borrower: 'The borrower',
    fund: 'The fund',
    centre: 'The centre',
    source: 'The source itself',
    state: 'The state',
  },
});
