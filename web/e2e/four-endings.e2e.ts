import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/dates/plain-date';
import { gatherCrew } from '../../ops/client/path/crew.ts';
import { assess, enrol, giveConsent, openCase, survey } from '../../ops/client/path/entry.ts';
import type { HouseholdPlan } from '../../ops/client/path/household-plan.ts';
import { readCase, waitForTask } from '../../ops/client/reading.ts';
import { STORY_HOUSEHOLD } from '../../ops/story/the-household.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { fieldsOf } from './path/fields.ts';
import * as talks from './path/negotiation.ts';
import { todayInBangkok, typedDate } from './path/typed-date.ts';

const START_MS = 240_000;

const DAILY = 'คนเก็บดอกรายวันขี่รถแดง';

/** The household of the story with a fourth creditor, who threatens. */
const THREATENED: HouseholdPlan = {
  ...STORY_HOUSEHOLD,
  debts: [
    ...STORY_HOUSEHOLD.debts,
    {
      member: 0,
      payoffSatang: null,
      debt: {
        source: 'private-finance',
        creditorName: 'ร้านทองตลาดเก่า',
        creditorFundId: null,
        balanceSatang: '900000',
        instalmentSatang: '0',
        rateBasisPoints: 1200,
        ratePeriod: 'year',
        hasDefaulted: true,
        canStillBorrow: false,
      },
    },
  ],
};

describe('a house whose creditors end in four different ways', () => {
  let secretary: Visitor;
  let caseId: string;
  let negotiateTaskId: string;

  beforeAll(async () => {
    const { browser, house } = await openStage();
    const { centreId } = await foundVillage(house);
    const crew = await gatherCrew({ enter: house.enter, usernames: PEOPLE });
    const walk = await openCase(
      {
        crew,
        centreId,
        today: todayInBangkok,
        act: ({ client, command }) => client.command(command),
      },
      THREATENED,
    );
    ({ caseId } = walk);
    for (const step of [giveConsent, survey, assess, enrol]) await step(walk);
    const task = await waitForTask(crew.secretary, { kind: 'negotiate-creditors', caseId });
    negotiateTaskId = task.taskId;
    const username = PEOPLE.secretary;
    secretary = await bringIn({ browser, url: house.url, username, width: PHONE });
    expect((await readCase(crew.secretary, caseId)).debts).toHaveLength(4);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'is spoken for by the secretary on a phone, creditor by creditor',
    async () => {
      const { page, url } = secretary;
      await talks.openNegotiation(page, `${url}/cases/${caseId}`);
      await talks.beginTalks(page, '13,200.00', { description: DAILY, danger: 'ตามเก็บรายวัน' });
      await talks.beginTalks(page, 'ร้านทองตลาดเก่า', { danger: 'ข่มขู่' });
      await page.getByText('1567').first().waitFor();
      await page.getByText('ยังไม่มีหนังสือมอบอำนาจจากผู้เป็นหนี้').first().waitFor();
      await talks.signMandate(page, /คำมูลดี/u);
      await talks.beginTalks(page, 'ธ.ก.ส.');
      await talks.beginTalks(page, 'ร้านค้าในหมู่บ้าน');

      const until = typedDate(addDays(todayInBangkok(), 14));
      await talks.talkTo(page, DAILY, { baht: '11,500', until });
      await talks.acceptOffer(page, DAILY);
      await talks.settle(page, DAILY, '11,500');
      await talks.talkTo(page, 'ธ.ก.ส.');
      await talks.endTalks(page, 'ธ.ก.ส.', { how: 'เจ้าหนี้ไม่ยอม' });
      await talks.talkTo(page, 'ร้านค้าในหมู่บ้าน');
      await talks.endTalks(page, 'ร้านค้าในหมู่บ้าน', { how: 'เจ้าหนี้ไม่ตอบ' });
      // React Aria says aloud that a button is busy, and takes its own words away after a while.
      const aloud = page.locator('[data-live-announcer] [role=img]').first();
      await aloud.waitFor({ state: 'detached' });
      expect(await lookAt(secretary, 'negotiation')).toEqual([]);
    },
    START_MS,
  );

  it(
    'keeps the step open while one creditor has no end, and takes the signed figure to the satang',
    async () => {
      const { page, url } = secretary;
      await page.goto(`${url}/tasks/${negotiateTaskId}`);
      await page.getByText('ยังเจรจากับเจ้าหนี้บางรายไม่จบ').first().waitFor();
      await talks.openNegotiation(page, `${url}/cases/${caseId}`);
      await talks.endTalks(page, 'ร้านทองตลาดเก่า', {
        how: 'ส่งต่อหน่วยงาน',
        fill: (fields) => fields.pick('ส่งต่อไปที่', /ตำรวจ/u),
      });
      await page.goto(`${url}/tasks/${negotiateTaskId}`);
      const cards = page.getByRole('group');
      for (const [amount, treatment] of [
        ['ค้างอยู่ 12,500.00', 'รวมในสัญญาใหม่'],
        ['ค้างอยู่ 3,450.00', 'รวมในสัญญาใหม่'],
        ['ค้างอยู่ 13,200.00', 'รวมในสัญญาใหม่'],
        ['ค้างอยู่ 9,000.00', 'คงไว้กับเจ้าหนี้เดิม'],
      ] as const) {
        const card = fieldsOf(cards.filter({ hasText: amount }).last());
        await card.choose('ทำอย่างไรกับหนี้นี้', treatment);
      }
      await page.getByText('ตามหนังสือที่เจ้าหนี้ลงนาม 11,500.00').waitFor();
      await page.getByText('27,450.00 บาท').waitFor();
      expect(secretary.faults).toEqual([]);
    },
    START_MS,
  );
});
