/**
 * Takes the pictures of the documents anew (`npm run pictures`): the demonstration in a house of its
 * own, seen in Thai by those who work there, stored as `docs/pictures/*.png`. Names after the command
 * take only those.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CasePage } from '#contracts/cases';
import { MeetingPage } from '#contracts/meetings';
import { Settled } from '../../ops/client/answers.ts';
import type { ApiClient } from '../../ops/client/api-client.ts';
import { openMeeting } from '../../ops/client/path/committee.ts';
import { gatherCrew } from '../../ops/client/path/crew.ts';
import { readMe, readMeeting } from '../../ops/client/reading.ts';
import { loadDemo } from '../../ops/demo/load.ts';
import { ROOT } from '../../ops/house.ts';
import { startTestPostgres } from '../../ops/testing/start-services.ts';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE } from './house/visitor.ts';
import { committeePictures, type Picture } from './path/committee-pictures.ts';
import { fieldsOf } from './path/fields.ts';
import { todayInBangkok } from './path/typed-date.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');

/** Those named on the command line, else all. */
const wanted = process.argv.slice(2);

const postgres = await startTestPostgres();
process.env['PLODNEE_TEST_DATABASE_URL'] = postgres.adminUrl;
try {
  const { browser, house } = await openStage();
  await loadDemo({ apiUrl: house.url, databaseUrl: house.databaseUrl, report: console.log });
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of await picturesOf(house)) {
    const isWanted = wanted.length === 0 || wanted.includes(picture.name);
    if (isWanted) await take(picture, { browser, url: house.url });
  }
} finally {
  await closeStage();
  await postgres.stop();
}

async function picturesOf(of: House): Promise<Picture[]> {
  const secretary = await of.enter(PEOPLE.secretary);
  const caseId = await findRepayingCase(secretary);
  const meetingId = await openTheVote(of, secretary);
  const { secretary: username, treasurer, memberB, memberC, tambonOfficer } = PEOPLE;
  return [
    { name: 'inbox', username, width: DESK, path: '/inbox?tab=pool' },
    { name: 'case-file', username: treasurer, width: DESK, path: `/cases/${caseId}` },
    { name: 'meeting-room', username: memberB, width: DESK, path: `/meetings/${meetingId}` },
    { name: 'board', username: tambonOfficer, width: DESK, path: '/board' },
    {
      name: 'survey',
      username: memberC,
      width: PHONE,
      path: '/inbox?tab=pool&kind=survey-household',
      prepare: beginSurvey,
    },
    ...(await committeePictures(secretary, { meetingId, centreId: await readCentreId(secretary) })),
  ];
}

async function take(
  { name, username, width, path, prepare }: Picture,
  at: { browser: Browser; url: string },
): Promise<void> {
  const { page, rests, leave } = await bringIn({ ...at, username, width });
  await page.goto(at.url + path);
  await rests();
  await prepare?.(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
  await leave();
}

async function beginSurvey(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^สำรวจหนี้ครัวเรือน/u })
    .first()
    .click();
  const fields = fieldsOf(page.getByRole('group', { name: 'รายได้รายการที่ 1' }));
  await fields.pick('ประเภทรายได้', 'ทำนา');
  await fields.type('บาทต่อเดือน', '6,200');
  const part = page.getByRole('region', { name: 'รายได้', exact: true });
  await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function readCentreId(client: ApiClient): Promise<string> {
  const { seats } = await readMe(client);
  return seats[0]?.centreId ?? '';
}

async function findRepayingCase(client: ApiClient): Promise<string> {
  const query = { status: 'repaying' };
  const { rows } = await client.read({ path: 'cases', query, answer: CasePage });
  const caseId = rows[0]?.caseId;
  if (caseId === undefined) throw new Error('The demonstration has no household that repays');
  return caseId;
}

/** Opens a convened meeting of the demonstration, and the vote on its first item with two votes cast. */
async function openTheVote(of: House, secretary: ApiClient): Promise<string> {
  const crew = await gatherCrew({ enter: of.enter, usernames: PEOPLE });
  const { rows } = await secretary.read({ path: 'meetings', answer: MeetingPage });
  const meetingId = rows.find(({ status }) => status === 'convened')?.meetingId;
  if (meetingId === undefined) throw new Error('The demonstration has no convened meeting');
  const centreId = await readCentreId(secretary);
  await openMeeting(
    {
      crew,
      centreId,
      today: todayInBangkok,
      act: ({ client, command }) => client.command(command),
    },
    meetingId,
  );
  const { items } = await readMeeting(secretary, meetingId);
  const params = { meetingId, itemId: items[0]?.itemId ?? '' };
  await secretary.command({ path: 'openVoting', params, answer: Settled });
  const fund = (await readMeeting(secretary, meetingId)).items[0]?.options.find(
    ({ isAble }) => isAble,
  );
  for (const by of ['chair', 'secretary', 'memberA'] as const) {
    const choice = { kind: 'fund', fundId: fund?.fundId ?? '' };
    const body = { choice, onBehalfOfSeatId: null };
    await crew[by].command({ path: 'votes', params, body, answer: Settled });
  }
  return meetingId;
}
