/** The whole life of one household of Ban Bua Chai, chapter by chapter. */
import type { Walk } from '../client/path/step.ts';
import { actAndTell } from './act-and-tell.ts';
import { becomeFree, watchUntilClosed } from './after-the-debt.ts';
import { comeIn, findLender, putMoneyToWork } from './before-the-loan.ts';
import { checkStory } from './checks.ts';
import type { CheckResult } from './checks.ts';
import { foundBuaChai } from './found-the-centre.ts';
import { repayForYears } from './repaying-years.ts';
import type { StoryHouse } from './story-house.ts';
import { createTeller } from './teller.ts';

const BY_LAW = { 'aftercare-check-months': 3, 'aftercare-checks': 2 } as const;

/** Tells the story line by line and gives what was checked at its end. */
export async function tellStory(
  house: StoryHouse,
  write: (line: string) => void,
): Promise<CheckResult[]> {
  const { clock } = house;
  const teller = createTeller(clock, write);
  const stage = { clock, teller };
  const { crew, centreId, fundIds } = await foundBuaChai(house, BY_LAW);
  const walk: Walk = { crew, centreId, today: () => clock.today(), act: actAndTell(teller) };
  const onCase = await comeIn(walk, stage);
  await findLender(onCase, stage, fundIds['savings'] ?? '');
  await putMoneyToWork(onCase, stage);
  await repayForYears(onCase, stage);
  await becomeFree(onCase, stage);
  await watchUntilClosed(onCase, stage, BY_LAW['aftercare-checks']);
  write('\n━━ ตรวจสอบ · Checks');
  const at = clock.now().toISOString();
  const results = await checkStory({ ...house, caseId: onCase.caseId, at });
  for (const { th, en, isGood, found } of results) {
    write(`  ${isGood ? '✓' : '✗'} ${th} · ${en}  (${found})`);
  }
  return results;
}
