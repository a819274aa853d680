/** Words of terms: where one stands, and why a seat ended. */

import type { SeatEndReason, TermStanding } from '#domain/people/terms';
import { defineWords } from '../i18n.ts';

export const termStandingWords = defineWords('term-standings', {
  th: {
    'not-begun': 'ยังไม่ถึงวาระ',
    running: 'อยู่ในวาระ',
    'ending-soon': 'ใกล้หมดวาระ',
    ended: 'พ้นวาระแล้ว',
  } satisfies Record<TermStanding, string>,
  en: {
    'not-begun': 'Not begun yet',
    running: 'In term',
    'ending-soon': 'Term ends soon',
    ended: 'Term has ended',
  },
});

export const seatEndReasonWords = defineWords('seat-end-reasons', {
  th: {
    resigned: 'ลาออก',
    'replaced-by-its-fund': 'กองทุนเปลี่ยนผู้แทน',
    'moved-away': 'ย้ายออกจากพื้นที่',
    died: 'ถึงแก่กรรม',
    'removed-by-assembly': 'ที่ประชุมมีมติให้พ้นตำแหน่ง',
    'term-is-over': 'ครบวาระ',
    other: 'เหตุอื่น',
  } satisfies Record<SeatEndReason, string>,
  en: {
    resigned: 'Resigned',
    'replaced-by-its-fund': 'Replaced by the fund',
    'moved-away': 'Moved away',
    died: 'Has died',
    'removed-by-assembly': 'Removed by the assembly',
    'term-is-over': 'The term is over',
    other: 'Another reason',
  },
});
