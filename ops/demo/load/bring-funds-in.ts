/** The groups that are asked to join, written down by the secretary as they were met. */

import { Made } from '#contracts/centres';
import type { PathName } from '#contracts/paths';
import { addDays, type PlainDate } from '#domain/dates/plain-date';
import type { ApiClient } from '../../client/api-client.ts';
import type { DemoCentre } from '../data/centres.ts';
import {
  AGREEMENT_TEXT,
  GROUPS_OF_THE_AREA,
  type GroupOfTheArea,
} from '../data/groups-of-the-area.ts';

interface Telling {
  readonly demo: DemoCentre;
  readonly centreId: string;
  readonly secretary: ApiClient;
  /** The first day of the demonstration. */
  readonly today: PlainDate;
}

/** Lists every group and walks it to where it stands. */
export async function bringFundsIn(telling: Telling): Promise<void> {
  const { demo, centreId } = telling;
  const agreement = {
    text: AGREEMENT_TEXT,
    decidedOn: demo.foundedOn,
    effectiveFrom: demo.foundedOn,
  };
  await say(telling, 'agreement', {
    path: 'agreementTexts',
    params: { centreId },
    body: agreement,
  });
  for (const group of GROUPS_OF_THE_AREA[demo.key]) await walk(telling, group);
}

async function walk(telling: Telling, group: GroupOfTheArea): Promise<void> {
  const { centreId, today } = telling;
  const { key, steps, contacts = [], joinedDaysAgo, leftDaysAgo, ...named } = group;
  const ago = (days: number) => addDays(today, -days);
  const tell = (name: string, item: Item) => say(telling, `${key}-${name}`, item);
  const listing = { ...named, listedOn: ago(LISTED_DAYS_AGO), isDemo: true };
  const params = { centreId };
  const accessionId = await tell('listed', { path: 'accessions', params, body: listing });
  const at = { params: { accessionId } };
  for (const [number, step] of steps.entries()) {
    const { to, daysAgo, reason = null, nextTryInDays } = step;
    const nextTryOn = nextTryInDays === undefined ? null : addDays(today, nextTryInDays);
    const body = { to, movedOn: ago(daysAgo), reason, note: null, nextTryOn };
    await tell(`step-${number}`, { path: 'accessionSteps', ...at, body });
  }
  for (const [number, { daysAgo, letterNumber = null, ...talk }] of contacts.entries()) {
    const body = { ...talk, letterNumber, metOn: ago(daysAgo) };
    await tell(`talk-${number}`, { path: 'accessionContacts', ...at, body });
  }
  if (joinedDaysAgo === undefined) return;
  const body = joiningOn(ago(joinedDaysAgo));
  const fundId = await tell('joined', { path: 'accessionJoin', ...at, body });
  if (leftDaysAgo === undefined) return;
  const leaving = { leftOn: ago(leftDaysAgo) };
  await tell('left', { path: 'fundLeaves', params: { fundId }, body: leaving });
}

const LISTED_DAYS_AGO = 420;

/** They bring work and no money. */
function joiningOn(on: PlainDate) {
  return {
    accededOn: on,
    hasMoney: false,
    lends: false,
    countsInHeadline: false,
    reserveSatang: '0',
    capitalSatang: '0',
    rateBasisPoints: 0,
    rateFromOn: on,
    dataSignedOn: on,
    dataSignedBy: 'ประธานกลุ่ม (ตัวอย่าง)',
  };
}

interface Item {
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}

async function say({ demo, secretary }: Telling, name: string, item: Item): Promise<string> {
  const key = `demo/${demo.key}-groups-${name}`;
  return (await secretary.command({ ...item, key, answer: Made })).id;
}
