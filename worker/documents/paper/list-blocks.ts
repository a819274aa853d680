/** Sheets about several people at once: a collection day, an attendance, a vote. */

import { shortThaiDate } from '../printed-facts.ts';
import { figures, toSatang } from '../printed-facts.ts';
import { line, spareRows, type Block } from './blocks.ts';
import type { CollectionFacts, SheetItemFacts, SheetMeetingFacts } from './paper-data.ts';

/** Rows for those who were not on the list. */
const SPARE_PAYERS = 4;
const BLANK_ROWS = 16;
const SPARE_MEMBERS = 2;

const COLLECTION_HEAD = ['ที่', 'สัญญาเลขที่', 'ครัวเรือน', 'ครบกำหนด', 'รับจริง', 'เงินเกินงวด', 'ผู้ชำระลงชื่อ'];

/** Extra money is ticked by the household: as on the screen, over sooner or lower instalments. */
const EXTRA = '☐ หมดเร็วขึ้น\n☐ ลดค่างวด';

export function collectionBlocks(collection: CollectionFacts | undefined): Block[] {
  const empty = ['', '', '', '', '', EXTRA, ''];
  const rows = (collection?.lines ?? []).map((due, index) => [
    String(index + 1),
    due.contractNumber,
    `${due.household} บ้านเลขที่ ${due.houseNumber}`,
    dueText(due),
    '',
    EXTRA,
    '',
  ]);
  const spare = collection === undefined ? BLANK_ROWS : SPARE_PAYERS;
  return [
    line('กองทุน', collection?.fundName ?? ''),
    line('วันรับชำระ', collection === undefined ? '' : shortThaiDate(collection.collectOn)),
    {
      type: 'table',
      label: 'ผู้ชำระ จำนวนเงินเป็นบาท (รับเงินแล้วต้องออกใบรับเงินทุกครั้ง)',
      head: COLLECTION_HEAD,
      widths: [0.5, 1.2, 2.8, 1.5, 1.4, 1.6, 2],
      rows: [...rows, ...Array.from({ length: spare }, () => empty)],
    },
    line('รวมเงินที่รับ (บาท)'),
    line('ผู้รับเงินลงชื่อ'),
  ];
}

function dueText(due: CollectionFacts['lines'][number]): string {
  const all = figures(due.dueSatang);
  return toSatang(due.overdueSatang) > 0n ? `${all}\nค้าง ${figures(due.overdueSatang)}` : all;
}

export function attendanceBlocks(meeting: SheetMeetingFacts | undefined): Block[] {
  const members = (meeting?.members ?? []).map(({ name, position }, index) => [
    String(index + 1),
    name,
    position.th,
    '',
    '',
  ]);
  const spare = meeting === undefined ? BLANK_ROWS : SPARE_MEMBERS;
  return [
    ...meetingLines(meeting),
    {
      type: 'table',
      label: 'ผู้เข้าประชุม',
      head: ['ที่', 'ชื่อ', 'ตำแหน่ง', 'มาประชุม', 'ลงชื่อ'],
      widths: [0.5, 2.6, 2, 1, 2.4],
      rows: [...members, ...spareRows(spare, 5)],
    },
  ];
}

export function voteBlocks(
  meeting: SheetMeetingFacts | undefined,
  item: SheetItemFacts | undefined,
): Block[] {
  const funds = item?.choices ?? ['กองทุน', 'กองทุน', 'กองทุน'];
  const head = ['ที่', 'กรรมการ', ...funds, 'ไม่ให้กู้', 'งดออกเสียง', 'ลงชื่อ'];
  const members = (meeting?.members ?? []).map(({ name }, index) => [
    String(index + 1),
    name,
    ...funds.map(() => '☐'),
    '☐',
    '☐',
    '',
  ]);
  const spare = meeting === undefined ? BLANK_ROWS : SPARE_MEMBERS;
  return [
    ...meetingLines(meeting),
    line('ระเบียบวาระที่', item === undefined ? '' : `${item.position} ${item.matter}`),
    line('เรื่องที่ขอ', item?.motion ?? ''),
    {
      type: 'table',
      label: 'ทำเครื่องหมายหนึ่งช่องต่อคน',
      head,
      widths: [0.5, 2.2, ...funds.map(() => 1.3), 1, 1, 1.8],
      rows: [...members, ...spareRows(spare, head.length)],
    },
    line('เลขานุการผู้บันทึกลงชื่อ'),
  ];
}

function meetingLines(meeting: SheetMeetingFacts | undefined): Block[] {
  if (meeting === undefined) return [line('การประชุมครั้งที่'), line('วัน เวลา สถานที่')];
  const { meetingNumber, plannedOn, startsAt, place } = meeting;
  return [
    line('การประชุมครั้งที่', meetingNumber),
    line('วัน เวลา สถานที่', `${shortThaiDate(plannedOn)} ${startsAt} น. ${place}`),
  ];
}
