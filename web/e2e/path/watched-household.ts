/**
 * A household that was honoured on paper so long ago that its last check is due today: the watch after
 * honour takes months, and the browser stories run on the real clock.
 */
import { OpenedCase } from '#contracts/cases';
import { Made } from '#contracts/centres';
import { addMonths } from '#domain/dates/plain-date';
import { paperCaseOf } from '../../../ops/demo/build/paper-case.ts';
import { FIRST_ADMINISTRATOR } from '../../../ops/demo/data/accounts.ts';
import type { HouseholdRow } from '../../../ops/demo/data/household-row.ts';
import type { FoundedCentre } from '../../../ops/demo/load/found-centre.ts';
import type { House } from '../house/open-house.ts';
import { PEOPLE } from '../house/village.ts';
import { todayInBangkok } from './typed-date.ts';

export const WATCHED_FAMILY = 'ดอยล้อมฟ้า';

const ROW: HouseholdRow = {
  key: 'bc-95',
  house: '95',
  family: WATCHED_FAMILY,
  people: [
    ['mrs', 'แสงหล้า', 'head', 1963],
    ['mr', 'ปันแก้ว', 'child', 1990],
  ],
  earns: 'handicraft',
  debts: [['shop', 6_000, 500, 6_000]],
  stage: {
    at: 'watched',
    loan: { fund: 'village', termMonths: 12, dueSoFar: 24, nextDueInDays: 11 },
  },
};

/** Brings the household from paper, under a by-law of one check after so many months. */
export async function bringWatchedHousehold(house: House, founded: FoundedCentre): Promise<void> {
  const today = todayInBangkok();
  // A day such as the 29th of February comes back after some numbers of months only.
  const months = [12, 11, 10].find((count) => addMonths(addMonths(today, -count), count) === today);
  if (months === undefined) throw new Error(`No check falls on ${today}`);
  const administrator = await house.enter(FIRST_ADMINISTRATOR.username);
  const { centreId } = founded;
  const byLaw = { 'aftercare-check-months': months, 'aftercare-checks': 1 };
  for (const [key, value] of Object.entries(byLaw)) {
    const body = { key, value, effectiveFrom: today, reason: 'ข้อตกลงศูนย์ฯ เรื่องการดูแลต่อ' };
    const params = { centreId };
    await administrator.command({ path: 'centrePolicies', params, body, answer: Made });
  }
  const paper = paperCaseOf(ROW, { ...founded, villageNumber: 4, today });
  const clearedOn = addMonths(today, -months);
  const late = ['cleared', 'honoured', 'watched'] as const;
  const before = paper.moves.filter(({ status }) => !late.some((known) => known === status));
  const moves = [...before, ...late.map((status) => ({ status, on: clearedOn }))];
  const body = { ...paper, moves, honour: { ceremonyOn: clearedOn, mayBeNamed: true } };
  const secretary = await house.enter(PEOPLE.secretary);
  await secretary.command({ path: 'caseImports', body, answer: OpenedCase });
}
