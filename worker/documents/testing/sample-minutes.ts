import type { MinutesData } from '../document-data.ts';
import { CHAIR, FUND, MEETING, SECRETARY } from './sample-centre.ts';

/** Came at the opening and stayed. */
function came(person: { name: string; position: { th: string; en: string } }) {
  return { ...person, isPresent: true, arrivedAt: '13:30', leftAt: null };
}

export function someMinutes(facts: Partial<MinutesData> = {}): MinutesData {
  const member = { th: 'กรรมการ', en: 'Member' };
  const absent = { name: 'นายสมพงษ์ เครือวัลย์', position: member };
  return {
    ...MEETING,
    endsAt: '15:10',
    attendance: [
      came(CHAIR),
      came(SECRETARY),
      came({ name: 'นายอุดม เหรัญ', position: { th: 'เหรัญญิก', en: 'Treasurer' } }),
      { ...came({ name: 'นางสีนวล ป่ากลาง', position: member }), leftAt: '14:45' },
      { ...came({ name: 'นายอินถา น้ำปั้ว', position: member }), arrivedAt: '13:50' },
      { ...absent, isPresent: false, arrivedAt: null, leftAt: null },
    ],
    items: [
      {
        itemId: '7b0f1c1e-0000-4000-8000-000000000001',
        title: 'พิจารณากองทุนผู้ให้กู้แก่ครัวเรือนเลขเรื่อง 12/2566',
        motion: 'ให้ครัวเรือนกู้เพื่อชำระเจ้าหนี้เดิมสองราย ผ่อนชำระ 30 งวด',
        quorum: { present: 4, needed: 3, seats: 6, byProxy: 1 },
        proxies: [{ giver: 'นายสมพงษ์ เครือวัลย์', holder: SECRETARY.name, paper: 'ฉ.1/2566' }],
        recused: [{ name: 'นางสีนวล ป่ากลาง', reason: { th: 'เป็นญาติของผู้กู้', en: 'a relative' } }],
        votes: [
          { choice: FUND, count: 3, voters: [CHAIR.name, SECRETARY.name, 'นายอุดม เหรัญ'] },
          { choice: { th: 'ไม่ให้กู้', en: 'Do not lend' }, count: 0, voters: [] },
          { choice: { th: 'งดออกเสียง', en: 'Abstain' }, count: 1, voters: ['นายอินถา น้ำปั้ว'] },
        ],
        outcome: 'approved',
        resolution: {
          number: '3/2566-2',
          text: 'ให้กลุ่มออมทรัพย์เพื่อการผลิตบ้านบัวชัยเป็นผู้ให้กู้ ร้อยละ 6 ต่อปี ลดต้นลดดอก',
          amountSatang: '2745000',
        },
        evidenceHash: '1c0d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607182939f2c41d07be5836a',
      },
      {
        itemId: '7b0f1c1e-0000-4000-8000-000000000002',
        title: 'พิจารณาเรื่องของครัวเรือนเลขเรื่อง 15/2566',
        motion: 'ขอเลื่อนเพื่อสำรวจรายได้เพิ่มเติม',
        quorum: { present: 5, needed: 3, seats: 6, byProxy: 0 },
        proxies: [],
        recused: [],
        votes: [],
        outcome: 'postponed',
        evidenceHash: null,
      },
    ],
    evidenceHash: '9f2c41d07be5836a1c0d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293',
    secretary: SECRETARY,
    chair: CHAIR,
    corrections: [],
    signatures: [],
    seal: null,
    ...facts,
  };
}

/** As `someMinutes`, corrected, signed by pen and by fingerprint, and sealed. */
export function someSealedMinutes(facts: Partial<MinutesData> = {}): MinutesData {
  const drafted = someMinutes();
  const by = { byName: SECRETARY.name, at: '2023-05-13T02:00:00.000Z' };
  const first = drafted.items[0]?.itemId ?? null;
  return {
    ...drafted,
    corrections: [
      {
        ...by,
        id: '7b0f1c1e-0000-4000-8000-000000000011',
        part: 'place',
        itemId: null,
        amendsId: null,
        oldText: drafted.place,
        newText: 'ศาลาวัดบัวชัย',
        reason: 'ย้ายสถานที่เพราะฝนตก',
      },
      {
        ...by,
        id: '7b0f1c1e-0000-4000-8000-000000000012',
        part: 'remark',
        itemId: first,
        amendsId: null,
        oldText: null,
        newText: 'ที่ประชุมขอให้ครัวเรือนเข้ากลุ่มจักสานด้วย',
        reason: 'ที่ประชุมขอให้บันทึกไว้',
      },
    ],
    signatures: [
      {
        signedAs: 'chair',
        name: CHAIR.name,
        signatureKind: 'fingerprint',
        witnessNames: ['นางสีนวล ป่ากลาง', 'นายอินถา น้ำปั้ว'],
        signedAt: '2023-05-14T02:00:00.000Z',
      },
      {
        signedAs: 'secretary',
        name: SECRETARY.name,
        signatureKind: 'signature',
        witnessNames: [],
        signedAt: '2023-05-14T03:00:00.000Z',
      },
    ],
    seal: { contentHash: '5e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607182939f2c41d07be5836a1c0d' },
    ...facts,
  };
}
