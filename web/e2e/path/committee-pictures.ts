/** What the how-tos of the committee show: the room, its evidence, minutes, by-laws and papers. */
import type { Page } from 'playwright-core';
import { CasePage } from '#contracts/cases';
import { CentreView } from '#contracts/centres';
import { FundRegisterView } from '#contracts/fund-register';
import { MeetingPage } from '#contracts/meetings';
import type { ApiClient } from '../../../ops/client/api-client.ts';
import { readCase, readLoan } from '../../../ops/client/reading.ts';
import { PEOPLE } from '../house/village.ts';
import { DESK, type Width } from '../house/visitor.ts';

export interface Picture {
  readonly name: string;
  readonly username: string;
  readonly width: Width;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** `meetingId`: the meeting whose first item is put to the vote. */
export async function committeePictures(
  secretary: ApiClient,
  { meetingId, centreId }: { readonly meetingId: string; readonly centreId: string },
): Promise<Picture[]> {
  const { secretary: username, treasurer } = PEOPLE;
  const closedId = await findClosedMeeting(secretary);
  const room = `/meetings/${meetingId}`;
  return [
    { name: 'how-to-evidence', username, width: DESK, path: room, prepare: showEvidence },
    { name: 'how-to-projector', username, width: DESK, path: `${room}/projector` },
    {
      name: 'how-to-allocation',
      username,
      width: DESK,
      path: `${room}/allocation`,
      prepare: askForAllocation,
    },
    { name: 'how-to-minutes', username, width: DESK, path: `/meetings/${closedId}/minutes` },
    {
      name: 'how-to-by-laws',
      username,
      width: DESK,
      path: `/funds/${await findFundWithByLaws(secretary, centreId)}`,
      prepare: (page) => showHeading(page, 'ระเบียบการให้กู้ของกองทุน'),
    },
    {
      name: 'how-to-loan-papers',
      username: treasurer,
      width: DESK,
      path: `/cases/${await findGuaranteedCase(secretary)}`,
      prepare: (page) => showHeading(page, 'เอกสารของสัญญา'),
    },
  ];
}

async function showHeading(page: Page, name: string): Promise<void> {
  const heading = page.getByRole('heading', { name, exact: true }).first();
  await heading.waitFor();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function showEvidence(page: Page): Promise<void> {
  const table = page.getByRole('table').first();
  await table.waitFor();
  await table.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function askForAllocation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ขอข้อเสนอ' }).click();
  await page.getByRole('heading', { name: 'กองทุนใดให้ครัวเรือนใดกู้' }).waitFor();
}

async function findClosedMeeting(client: ApiClient): Promise<string> {
  const { rows } = await client.read({ path: 'meetings', answer: MeetingPage });
  const closed = rows.find(({ status }) => status === 'closed');
  if (closed === undefined) throw new Error('The demonstration has no closed meeting');
  return closed.meetingId;
}

async function findFundWithByLaws(client: ApiClient, centreId: string): Promise<string> {
  const { funds } = await client.read({ path: 'centre', params: { centreId }, answer: CentreView });
  for (const { fundId } of funds) {
    const fund = await client.read({ path: 'fund', params: { fundId }, answer: FundRegisterView });
    if (fund.byLaws.length > 3) return fundId;
  }
  throw new Error('The demonstration has no fund with by-laws');
}

async function findGuaranteedCase(client: ApiClient): Promise<string> {
  const query = { limit: '100' };
  const { rows } = await client.read({ path: 'cases', query, answer: CasePage });
  for (const { caseId } of rows) {
    const { loans } = await readCase(client, caseId);
    for (const { loanId } of loans ?? []) {
      const { guarantors } = await readLoan(client, loanId);
      if (guarantors.some(({ documentId }) => documentId !== null)) return caseId;
    }
  }
  throw new Error('The demonstration has no contract with a surety paper');
}
