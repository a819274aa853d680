import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { gatherCrew } from '../../ops/client/path/crew.ts';
import type { Post } from '../../ops/client/path/crew.ts';
import type { Step } from '../../ops/client/path/step.ts';
import { walkThePath } from '../../ops/client/path/walk-the-path.ts';
import { STORY_HOUSEHOLD } from '../../ops/story/the-household.ts';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, comeToTheDoor, DESK } from './house/visitor.ts';
import type { Visitor } from './house/visitor.ts';
import { faultsOf, lookAt } from './look/accessible.ts';
import { todayInBangkok } from './path/typed-date.ts';

const START_MS = 180_000;
const WALK_MS = 420_000;

describe('every page, in both languages on a phone and on a desk', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;
  let caseId: string;
  const faults: string[] = [];
  const seen = new Set<string>();
  const visitors = new Map<Post, Promise<Visitor>>();

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
  }, START_MS);

  afterAll(closeStage, START_MS);

  function visitorOf(post: Post): Promise<Visitor> {
    const username = PEOPLE[post];
    const visitor =
      visitors.get(post) ?? bringIn({ browser, url: house.url, username, width: DESK });
    visitors.set(post, visitor);
    return visitor;
  }

  async function look(post: Post, page: { path: string; name: string }): Promise<void> {
    if (seen.has(page.name)) return;
    seen.add(page.name);
    const visitor = await visitorOf(post);
    await visitor.page.goto(house.url + page.path);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    await settle(visitor);
    faults.push(...(await lookAt(visitor, page.name)));
  }

  /** The page for the wall has no choice of language, so it is looked at as it stands. */
  async function lookAtTheWall(meetingId: string): Promise<void> {
    if (seen.has('wall')) return;
    seen.add('wall');
    const { page, rests } = await visitorOf('chair');
    await page.goto(`${house.url}/meetings/${meetingId}/projector`);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await rests();
    faults.push(...(await faultsOf(page)).map((fault) => `wall: ${fault}`));
  }

  /** Each form is looked at by whoever fills it in, just before it is sent. */
  async function lookAndAct(step: Step): Promise<unknown> {
    const { meetingId } = step.command.params ?? {};
    if (step.task !== undefined) {
      await look(step.by, { path: `/tasks/${step.task.taskId}`, name: step.name });
    } else if (step.name === 'openVoting') {
      await look('secretary', { path: `/meetings/${meetingId}`, name: 'room before the vote' });
    } else if (step.name === 'votes') {
      await look(step.by, { path: `/meetings/${meetingId}`, name: 'room at the vote' });
      await lookAtTheWall(meetingId ?? '');
    }
    return step.client.command(step.command);
  }

  it(
    'keeps to WCAG 2.2 AA at every task of the path',
    async () => {
      const crew = await gatherCrew({ enter: house.enter, usernames: PEOPLE });
      const walk = { crew, centreId, today: todayInBangkok, act: lookAndAct };
      ({ caseId } = await walkThePath(walk, STORY_HOUSEHOLD));
      expect(faults).toEqual([]);
      expect(seen.size).toBeGreaterThan(20);
    },
    WALK_MS,
  );

  it(
    'keeps to WCAG 2.2 AA at every page of the menu, the file and the door',
    async () => {
      const door = await comeToTheDoor({ browser, url: house.url, username: '', width: DESK });
      await door.page.goto(`${house.url}/sign-in`);
      await door.page.getByRole('heading', { level: 1 }).waitFor();
      const found = await lookAt(door, 'sign-in');
      const before = faults.length;
      await look('secretary', { path: '/inbox?tab=done', name: 'inbox' });
      await look('secretary', { path: '/cases', name: 'cases' });
      await look('secretary', { path: '/cases/new', name: 'register' });
      await look('treasurer', { path: `/cases/${caseId}`, name: 'case file' });
      await look('treasurer', { path: `/cases/${caseId}/statement`, name: 'statement' });
      await look('secretary', { path: '/account/password', name: 'password' });
      await look('secretary', { path: '/meetings', name: 'meetings' });
      await look('secretary', { path: '/meetings/new', name: 'convene' });
      await look('secretary', { path: `/centre/${centreId}`, name: 'centre' });
      await look('secretary', { path: `/centre/${centreId}/paper`, name: 'paper sheets' });
      await look('tambonOfficer', { path: '/board', name: 'board' });
      expect([...found, ...faults.slice(before)]).toEqual([]);
    },
    WALK_MS,
  );

  it('would see a picture without words, a small target and a page too wide', async () => {
    const { page, leave } = await comeToTheDoor({
      browser,
      url: house.url,
      username: '',
      width: DESK,
    });
    await page.setContent(
      '<html lang="th"><title>ก</title><main><img src="data:,"><button>ก</button>' +
        '<p style="width: 3000px">ก</p></main></html>',
    );
    const [picture, wide, small, ...others] = await faultsOf(page);
    expect(picture).toMatch(/^image-alt at <img/u);
    expect(wide).toMatch(/px wide$/u);
    expect(small).toMatch(/px for “ก”$/u);
    expect(others).toEqual([]);
    await leave();
  });

  it('throws no error in anybody’s browser', async () => {
    const met = await Promise.all(visitors.values());
    expect(met.flatMap((visitor) => visitor.faults)).toEqual([]);
  });
});

/** What loads has loaded, and a form shows what follows from its first answer. */
async function settle({ page, rests }: Visitor): Promise<void> {
  await rests();
  const answers = page.getByRole('radiogroup', { name: 'ผลของงาน' }).locator('label:has(input)');
  if ((await answers.count()) > 0) await answers.first().click();
}
