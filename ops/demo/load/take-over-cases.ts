/** Brings each household of a centre from paper, and gives a seat to those who may see their case. */

import { CaseFile, OpenedCase } from '#contracts/cases';
import type { PlainDate } from '#domain/dates/plain-date';
import type { ApiClient } from '../../client/api-client.ts';
import { paperCaseOf } from '../build/paper-case.ts';
import type { PaperPlace } from '../build/paper-case.ts';
import { ACCOUNT_ROWS } from '../data/accounts.ts';
import { giveSeats } from './found-centre.ts';
import type { CentrePlan, FoundedCentre } from './found-centre.ts';

export interface TakenCases {
  readonly place: PaperPlace;
  /** Ids of the cases by the key of the household. */
  readonly caseIds: Readonly<Record<string, string>>;
}

export async function takeOverCases(
  administrator: ApiClient,
  work: {
    plan: CentrePlan;
    founded: FoundedCentre;
    enter: (username: string) => Promise<ApiClient>;
    today: PlainDate;
  },
): Promise<TakenCases> {
  const { plan, founded, enter, today } = work;
  const { key, centre, householdsVillageNumber: villageNumber } = plan.demo;
  const secretary = await enter(`secretary.${key}`);
  const place = { ...founded, villageNumber, today };
  const caseIds: Record<string, string> = {};
  // One after another: numbers in the centre's register follow the order of the table.
  for (const row of plan.households) {
    const opened = await secretary.command({
      path: 'caseImports',
      body: paperCaseOf(row, place),
      key: `demo/case-${row.key}`,
      answer: OpenedCase,
    });
    caseIds[row.key] = opened.caseId;
  }
  for (const account of ACCOUNT_ROWS.filter((row) => row.centre === key)) {
    const caseId = account.household === undefined ? undefined : caseIds[account.household];
    if (caseId === undefined) continue;
    const file = await secretary.read({ path: 'case', params: { caseId }, answer: CaseFile });
    const head = file.members.find(({ relation }) => relation === 'head');
    const at = {
      centreId: founded.centreId,
      areaCode: centre.areaCode,
      householdId: file.householdId,
      ...(head === undefined ? {} : { personId: head.personId }),
    };
    await giveSeats(administrator, { accounts: [account], fromOn: today, at });
  }
  return { place, caseIds };
}
