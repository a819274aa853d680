/** Entries of the registers, written by the secretary once the households are under way. */

import { Made } from '#contracts/centres';
import { RegisterChoices, type NewRegisterEntry } from '#contracts/registers';
import { addDays, type PlainDate } from '#domain/dates/plain-date';
import type { ApiClient } from '../../client/api-client.ts';
import type { CentreKey } from '../data/centres.ts';
import { DEMO_ENTRIES } from '../data/register-entries.ts';

interface Writing {
  readonly centre: CentreKey;
  readonly centreId: string;
  readonly secretary: ApiClient;
  /** The first day of the demonstration. */
  readonly today: PlainDate;
}

/** Writes every entry once. */
export async function writeRegisters(writing: Writing): Promise<void> {
  await writeGuarantees(writing);
  await writeSurety(writing);
  await writeGroups(writing);
  await writeVisit(writing);
  for (const [number, lesson] of DEMO_ENTRIES.lessons.entries()) {
    await write(writing, `lesson-${number}`, { kind: 'knowledge', ...lesson });
  }
}

async function writeGuarantees(writing: Writing): Promise<void> {
  const { guarantor, notice } = DEMO_ENTRIES;
  const ago = (days: number) => addDays(writing.today, -days);
  const loanId = await oldestContract(writing);
  const { daysAgo, mostSatang } = guarantor;
  const signing = { kind: 'guarantor', mostSatang, signedOn: ago(daysAgo) } as const;
  const personId = await somebodyElse(writing, loanId);
  const guarantorId = await write(writing, 'guarantor', { ...signing, loanId, personId });
  await write(writing, 'notice', {
    kind: 'guarantor-notice',
    guarantorId,
    defaultOn: ago(notice.defaultDaysAgo),
    sentOn: ago(notice.sentDaysAgo),
    channel: 'handed-over',
  });
}

/** Signed on the first day of the demonstration, like the contract itself. */
async function writeSurety(writing: Writing): Promise<void> {
  const loanId = await firstOf(writing, 'contracts');
  const personId = await somebodyElse(writing, loanId);
  const { mostSatang } = DEMO_ENTRIES.surety;
  const own = { loanId, personId, mostSatang, signedOn: writing.today };
  await write(writing, 'surety', { kind: 'guarantor', ...own });
}

async function writeGroups(writing: Writing): Promise<void> {
  const { grant, uses, payouts } = DEMO_ENTRIES;
  const ago = (days: number) => addDays(writing.today, -days);
  const groupId = await firstOf(writing, 'groups');
  const schemeId = await firstOf(writing, 'schemes');
  const people = await choose(writing, 'people');
  const { daysAgo, ...received } = grant;
  const own = { groupId, receivedOn: ago(daysAgo) };
  await write(writing, 'grant', { kind: 'grant', ...received, ...own });
  for (const [number, { daysAgo: days, ...use }] of uses.entries()) {
    const usedOn = ago(days);
    await write(writing, `use-${number}`, { kind: 'grant-use', ...use, groupId, usedOn });
  }
  for (const [number, { daysAgo: days, ...payout }] of payouts.entries()) {
    const to = { schemeId, personId: people[number]?.id ?? '', paidOn: ago(days) };
    await write(writing, `payout-${number}`, { kind: 'welfare-payout', ...payout, ...to });
  }
}

async function writeVisit(writing: Writing): Promise<void> {
  const { daysAgo, followUpDaysAgo, result, ...visit } = DEMO_ENTRIES.visit;
  const ago = (days: number) => addDays(writing.today, -days);
  const days = { visitedOn: ago(daysAgo), followUpBy: ago(followUpDaysAgo - 14) };
  const own = { ...visit, ...days, caseId: null };
  const visitId = await write(writing, 'visit', { kind: 'field-visit', ...own });
  const doneOn = ago(followUpDaysAgo);
  await write(writing, 'follow-up', { kind: 'follow-up', visitId, doneOn, result });
}

async function write(
  { centre, centreId, secretary }: Writing,
  name: string,
  body: NewRegisterEntry,
): Promise<string> {
  const key = `demo/${centre}-entry-${name}`;
  const made = await secretary.command({
    path: 'registerEntries',
    params: { centreId },
    body,
    key,
    answer: Made,
  });
  return made.id;
}

type Choices = 'contracts' | 'people' | 'groups' | 'schemes';

async function choose({ centreId, secretary }: Writing, of: Choices) {
  const ask = { path: 'registerChoices', params: { centreId }, query: { of } } as const;
  return (await secretary.read({ ...ask, answer: RegisterChoices })).rows;
}

async function firstOf(writing: Writing, of: Choices): Promise<string> {
  const [first] = await choose(writing, of);
  if (first === undefined) throw new Error(`No ${of} in ${writing.centre}`);
  return first.id;
}

/** The list begins with the newest. */
async function oldestContract(writing: Writing): Promise<string> {
  const oldest = (await choose(writing, 'contracts')).at(-1);
  if (oldest === undefined) throw new Error(`No contracts in ${writing.centre}`);
  return oldest.id;
}

/** Who does not live where the contract was signed: the label of a contract ends with its borrower. */
async function somebodyElse(writing: Writing, loanId: string): Promise<string> {
  const contract = (await choose(writing, 'contracts')).find(({ id }) => id === loanId);
  const borrower = contract?.label.split(' · ').at(-1) ?? '';
  const people = await choose(writing, 'people');
  const other = people.find(({ label }) => !label.startsWith(borrower));
  if (other === undefined) throw new Error(`Nobody else in ${writing.centre}`);
  return other.id;
}
