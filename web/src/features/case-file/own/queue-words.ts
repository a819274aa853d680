import type { AheadReason } from '#domain/queue/why-ahead';
import { defineWords } from '../../../lib/i18n.ts';

export const ownQueueWords = defineWords('own-queue', {
  th: {
    title: 'ลำดับรอเงินของเรา',
    place: 'ลำดับที่ {{place}} จาก {{of}}',
    since: 'เริ่มนับตั้งแต่แผนพร้อม {{date}} ไม่ขึ้นกับว่าบันทึกใครก่อน',
    first: 'ไม่มีใครอยู่ก่อนเรา',
    ahead: 'มี {{count}} ครัวเรือนอยู่ก่อนเรา เพราะ',
    change: 'ลำดับจะเปลี่ยนเมื่อ',
    lent: 'ครัวเรือนข้างหน้าได้เงินกู้แล้ว',
    month: 'รอครบอีกหนึ่งเดือน วันที่ {{date}} (ครัวเรือนอื่นก็นับแบบเดียวกัน)',
    tell: 'ความเป็นอยู่หรือหนี้เปลี่ยนไป เช่น ถูกทวงหนักขึ้น บอกเลขานุการได้',
    rule: 'ศูนย์ฯ เปลี่ยนหลักเกณฑ์ ซึ่งต้องมีสองคนเห็นชอบ และจะบอกไว้ที่นี่ก่อนเริ่มใช้',
    coming: 'ศูนย์ฯ เปลี่ยนหลักเกณฑ์ตั้งแต่ {{date}} ถ้านับวันนี้เราจะเป็นลำดับที่ {{place}}',
  },
  en: {
    title: 'Our place in the waiting order',
    place: 'Place {{place}} of {{of}}',
    since:
      'Counted since the plan was ready, {{date}}; it does not matter who was written down first',
    first: 'Nobody comes before us',
    ahead: '{{count}} households come before us, because',
    change: 'Our place changes when',
    lent: 'a household before us has its loan',
    month: 'another whole month has passed, on {{date}} (it counts for the others too)',
    tell: 'life or debts have changed, for example when we are pressed harder; tell the secretary',
    rule: 'the centre changes its rule, which takes two people and is said here before it counts',
    coming:
      'the centre’s new rule counts, from {{date}}; as things stand today we would be at place {{place}}',
  },
});

export const ownAheadWords = defineWords('own-ahead', {
  th: {
    'less-interest': '{{count}} ครัวเรือน: ดอกเบี้ยลดได้มากกว่า',
    'more-hardship': '{{count}} ครัวเรือน: เดือดร้อนมากกว่า',
    'longer-waiting': '{{count}} ครัวเรือน: รอนานกว่า',
    'equal-waited-longer': '{{count}} ครัวเรือน: นับได้เท่ากัน แต่รอนานกว่า',
    'equal-less-interest': '{{count}} ครัวเรือน: นับได้เท่ากัน แต่ดอกเบี้ยลดได้มากกว่า',
    'equal-by-lot': '{{count}} ครัวเรือน: เท่ากันทุกข้อ ตัดสินด้วยฉลากจากเลขเรื่อง',
  } satisfies Record<AheadReason, string>,
  en: {
    'less-interest': '{{count}}: more interest is saved',
    'more-hardship': '{{count}}: more presses them',
    'longer-waiting': '{{count}}: they have waited longer',
    'equal-waited-longer': '{{count}}: count the same, and have waited longer',
    'equal-less-interest': '{{count}}: count the same, and more interest is saved',
    'equal-by-lot': '{{count}}: all is equal, and the lot of the case number decides',
  },
});
