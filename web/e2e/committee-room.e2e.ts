/** Five members on five phones decide three cases; one leaves an item as kin, and the wall follows. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor, type Width } from './house/visitor.ts';
import { faultsOf } from './look/accessible.ts';
import { bringToProposal, conveneToday, walkIn } from './path/bring-to-the-meeting.ts';
import { LENDING_FUND, openWithQuorum } from './path/committee.ts';
import { beginning } from './path/fields.ts';
import {
  openItem,
  raiseHand,
  resolveItem,
  sectionOf,
  voteOnItem,
  type ItemVote,
} from './path/items-on-phones.ts';
import { makeChildOfTheHead } from './path/kin-of-the-committee.ts';
import { openMinutes } from './path/minutes.ts';
import { lookAtDraft } from './path/printed-minutes.ts';

const START_MS = 360_000;
const STORY_MS = 240_000;

/** The sixth has no phone; without the one who leaves, five still are the quorum of nine seats. */
const PRESENT = ['บุญธรรม', 'รุ่งทิวา', 'สมจิตรา', 'อินสม', 'ประไพคำ', 'สวัสดิ์คำ'];
const HOUSEHOLDS = [
  { lastName: 'แก้วล้อมดอย', houseNumber: '72', firstSerial: 920_101 },
  { lastName: 'ปงสนุกใจ', houseNumber: '73', firstSerial: 920_201 },
  { lastName: 'ห้วยยื่นคำ', houseNumber: '74', firstSerial: 920_301 },
];
const LENDS = `ให้${LENDING_FUND}ให้กู้`;
const NOT_YET = 'ยังไม่ให้กู้';
const ABSTAINS = 'งดออกเสียง';

const PHONES = ['chair', 'secretary', 'treasurer', 'memberA', 'memberB'] as const;
type Phones = Record<(typeof PHONES)[number], Visitor>;

describe('a committee on five phones', () => {
  let phones: Phones;
  let wall: Visitor;
  let meetingId: string;

  beforeAll(async () => {
    const { browser, house } = await openStage();
    const { centreId } = await foundVillage(house);
    const walk = await walkIn(house, centreId);
    const caseIds: string[] = [];
    for (const namesake of HOUSEHOLDS) caseIds.push(await bringToProposal(walk, namesake));
    const [caseId = ''] = caseIds;
    const name = { firstName: 'ประไพคำ', lastName: 'ใจเที่ยงดี' };
    await makeChildOfTheHead(walk, { post: 'memberB', ...name, caseId });
    meetingId = await conveneToday(walk, caseIds);

    const enter = (who: keyof typeof PEOPLE, width: Width) =>
      bringIn({ browser, url: house.url, username: PEOPLE[who], width });
    const entered: [string, Visitor][] = [];
    for (const who of PHONES) entered.push([who, await enter(who, PHONE)]);
    phones = Object.fromEntries(entered) as Phones;
    wall = await enter('secretary', DESK);
    await wall.page.goto(`${house.url}/meetings/${meetingId}/projector`);
    await wall.page.getByText('ยังไม่เปิดประชุม').waitFor();
    await openWithQuorum(phones.secretary, PRESENT);
    for (const { page } of Object.values(phones)) {
      await page.goto(`${house.url}/meetings/${meetingId}`);
      await sectionOf(page, 1).waitFor();
    }
  }, START_MS);

  afterAll(closeStage, START_MS);

  function faultsMet(): string[] {
    return [...Object.values(phones), wall].flatMap(({ faults }) => faults);
  }

  it(
    'lends to the first household without the member who is its kin',
    async () => {
      const { chair, secretary, treasurer, memberA, memberB } = phones;
      await wall.page.getByText('วาระที่ 1 จาก 3').waitFor();
      await openItem(secretary, 1);
      await wall.page.getByText('ลงคะแนนแล้ว 0 จาก 5 คน').waitFor();

      const hers = sectionOf(memberB.page, 1);
      await hers.getByText('ท่านออกจากวาระนี้').waitFor();
      await hers.getByText('เพราะเป็นญาติของผู้เกี่ยวข้องในวาระนี้').waitFor();
      await hers.getByText('นับในวาระนี้ 5 คน ต้องมีอย่างน้อย 5 คน').waitFor();
      await hers.getByRole('heading', { name: 'คะแนนเสียงขณะนี้' }).waitFor();
      expect(await hers.getByRole('heading', { name: 'ท่านเห็นควรอย่างไร' }).count()).toBe(0);
      expect(await faultsOf(memberB.page)).toEqual([]);

      await voteTogether([chair, secretary, treasurer, memberA], { position: 1, choice: LENDS });
      await raiseHand(secretary, { position: 1, name: 'สวัสดิ์คำ', choice: LENDS });
      await wall.page.getByText('ลงคะแนนแล้ว 5 จาก 5 คน').waitFor();
      await resolveItem(chair, { position: 1, leading: '5 เสียง จาก 5 เสียง' });
      await wall.page.getByText(`${LENDS} 27,450.00 บาท`).waitFor();
      await wall.page.getByText('เห็นด้วย 5 จาก 5 เสียง').waitFor();
    },
    STORY_MS,
  );

  it(
    'lends to the second by a majority, with all five phones',
    async () => {
      const { chair, secretary, treasurer, memberA, memberB } = phones;
      await openItem(secretary, 2);
      await wall.page.getByText('วาระที่ 2 จาก 3').waitFor();
      await wall.page.getByText('ลงคะแนนแล้ว 0 จาก 6 คน').waitFor();
      await Promise.all([
        voteTogether([chair, secretary, memberB], { position: 2, choice: LENDS }),
        voteOnItem(treasurer, { position: 2, choice: NOT_YET }),
        voteOnItem(memberA, { position: 2, choice: ABSTAINS }),
      ]);
      await wall.page.getByText('ลงคะแนนแล้ว 5 จาก 6 คน').waitFor();
      await resolveItem(chair, { position: 2, leading: '3 เสียง จาก 4 เสียง' });
      await wall.page.getByText('เห็นด้วย 3 จาก 4 เสียง · งดออกเสียง 1').waitFor();
      expect(faultsMet()).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'does not lend to the third yet, and says why',
    async () => {
      const { secretary, chair } = phones;
      await openItem(secretary, 3);
      await wall.page.getByText('วาระที่ 3 จาก 3').waitFor();
      await wall.page.getByText('ลงคะแนนแล้ว 0 จาก 6 คน').waitFor();
      await voteTogether(Object.values(phones), { position: 3, choice: NOT_YET });
      await wall.page.getByText('ลงคะแนนแล้ว 5 จาก 6 คน').waitFor();
      const reason = 'ที่ประชุมขอให้เตรียมแผนให้ชัดเจนขึ้น';
      await resolveItem(chair, { position: 3, leading: '5 เสียง จาก 5 เสียง', reason });
      await wall.page.getByText('ยังไม่อนุมัติในครั้งนี้').waitFor();
      expect(faultsMet()).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'ends with three resolutions on every phone, and the wall told nobody’s name',
    async () => {
      for (const { page } of Object.values(phones)) {
        await sectionOf(page, 3).getByText(beginning('มติที่')).waitFor();
        expect(await page.getByText(beginning('มติที่')).count()).toBe(3);
      }
      const shown = await wall.page.locator('body').innerText();
      for (const name of [...PRESENT, ...HOUSEHOLDS.map(({ lastName }) => lastName)]) {
        expect(shown).not.toContain(name);
      }
      expect(await faultsOf(wall.page)).toEqual([]);
      const { page } = phones.secretary;
      await page.getByRole('button', { name: 'ปิดประชุม' }).click();
      const dialog = page.getByRole('dialog', { name: 'ปิดประชุมครั้งนี้' });
      await dialog.getByRole('button', { name: 'ปิดประชุม' }).click();
      await wall.page.getByText('ปิดประชุมแล้ว ขอบคุณทุกท่าน').waitFor();
      await readMinutes(phones.chair);
      await lookAtDraft(phones.treasurer, meetingId);
      expect(faultsMet()).toEqual([]);
    },
    STORY_MS,
  );
});

/** The draft is written by itself: who left and why, and both loans in figures and words. */
async function readMinutes(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await openMinutes(visitor);
  // A page loaded anew, for what a button has just announced is no part of it.
  await page.reload();
  await page.getByText('ร่าง รอลงนาม').waitFor();
  const [first, second, third] = [1, 2, 3].map((position) =>
    page.getByRole('region', { name: `วาระที่ ${position}`, exact: true }),
  );
  await first?.getByText(/ประไพคำ.* ออกจากที่ประชุมในวาระนี้ เพราะเป็นญาติ/u).waitFor();
  for (const lent of [first, second]) {
    await lent?.getByText('27,450.00 บาท (สองหมื่นเจ็ดพันสี่ร้อยห้าสิบบาทถ้วน)').waitFor();
  }
  await third?.getByText('มติ: ไม่เห็นชอบ').waitFor();
  expect(await faultsOf(page)).toEqual([]);
}

async function voteTogether(voters: readonly Visitor[], vote: ItemVote): Promise<void> {
  await Promise.all(voters.map((voter) => voteOnItem(voter, vote)));
}
