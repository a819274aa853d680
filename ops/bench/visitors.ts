/** People of the demonstration who are measured with, and households for them to work on. */

import type { z } from 'zod';
import { OpenedCase } from '#contracts/cases';
import type { RecordConsent } from '#contracts/survey-forms';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { DoneTask } from '../client/answers.ts';
import type { ApiClient } from '../client/api-client.ts';
import { readCase, readMe } from '../client/reading.ts';
import { signIn } from '../client/sign-in.ts';
import { demoCitizenId } from '../demo/build/citizen-ids.ts';
import { DEMO_PASSWORD } from '../demo/data/accounts.ts';
import { STORY_HOUSEHOLD } from '../story/the-household.ts';

/** The two seats of Ban Bua Chai that may record a consent, each signed in this many times. */
const SESSIONS_EACH = 4;
const SECRETARY = 'secretary.buachai';
const TAMBON_OFFICER = 'tambon.faikaeo';

export interface Visitors {
  readonly secretary: ApiClient;
  /** Eight sessions at work side by side. */
  readonly clients: readonly ApiClient[];
  readonly centreId: string;
}

export async function enterAll(apiUrl: string): Promise<Visitors> {
  const clients: ApiClient[] = [];
  for (const username of [SECRETARY, TAMBON_OFFICER]) {
    for (let session = 0; session < SESSIONS_EACH; session += 1) {
      clients.push(await signIn({ apiUrl, username, password: DEMO_PASSWORD }));
    }
  }
  const secretary = clients[0] as ApiClient;
  const { centres } = await readMe(secretary);
  const centreId = centres[0]?.centreId;
  if (centreId === undefined) throw new Error(`${SECRETARY} has no centre`);
  return { secretary, clients, centreId };
}

/** One open case that waits for its household's consent. */
export interface NewCase {
  readonly caseId: string;
  readonly headPersonId: string;
}

/** Opens a case for a household of its own; `serial` makes house and citizen ids. */
export async function openNewCase(
  { secretary, centreId }: Visitors,
  serial: number,
): Promise<NewCase> {
  const members = STORY_HOUSEHOLD.household.members.map((member, at) => ({
    ...member,
    citizenId: demoCitizenId(2_000_000 + serial * 10 + at),
  }));
  const household = { ...STORY_HOUSEHOLD.household, houseNumber: `${10_000 + serial}`, members };
  const body = { centreId, household, isDemo: true };
  const { caseId } = await secretary.command({ path: 'cases', body, answer: OpenedCase });
  const file = await readCase(secretary, caseId);
  const head = file.members.find(({ relation }) => relation === 'head');
  if (head === undefined) throw new Error(`Case ${caseId} has no head`);
  return { caseId, headPersonId: head.personId };
}

export async function completeConsent(
  client: ApiClient,
  { taskId, headPersonId }: { taskId: string; headPersonId: string },
): Promise<void> {
  const body: z.input<typeof RecordConsent> = {
    kind: 'record-consent',
    outcome: 'given',
    givenByPersonId: headPersonId,
    purposes: ['assess-debt', 'share-among-funds', 'share-with-agencies'],
    signedOn: bangkokDateOf(Date.now()),
    signatureKind: 'signature',
    witnessNames: [],
  };
  await client.command({ path: 'completeTask', params: { taskId }, body, answer: DoneTask });
}
