/**
 * What happens to some cases after they were taken over, through the tasks that their processes open:
 * proposals and meetings, refusals and referrals, offers of support.
 */

import { addDays } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import type { ApiClient } from '../../client/api-client.ts';
import { gatherCrew } from '../../client/path/crew.ts';
import type { Crew } from '../../client/path/crew.ts';
import { negotiate, propose } from '../../client/path/entry.ts';
import { getLoan, payExtra } from '../../client/path/lending.ts';
import type { CaseWalk } from '../../client/path/step.ts';
import { waitForStatus } from '../../client/reading.ts';
import { planOf } from '../build/paper-case.ts';
import type { HouseholdRow } from '../data/household-row.ts';
import type { CentrePlan, FoundedCentre } from './found-centre.ts';
import { withKeyOf } from './going.ts';
import { holdMeetings } from './hold-meetings.ts';
import { offerAndFollow } from './offer-and-follow.ts';
import type { TakenCases } from './take-over-cases.ts';
import { talkWithCreditors } from './talk-with-creditors.ts';
import { turnFromPath } from './turn-from-path.ts';

export interface GoOn {
  readonly plan: CentrePlan;
  readonly founded: FoundedCentre;
  readonly taken: TakenCases;
  readonly enter: (username: string) => Promise<ApiClient>;
  readonly today: PlainDate;
}

/** Days from today until the first instalment of what is proposed. */
const FIRST_DUE_DAYS = 40;

export async function goOnWithCases(work: GoOn): Promise<void> {
  const crew = await gatherHere(work);
  const going = work.plan.households.flatMap((row) => {
    const { later } = row;
    return later === undefined ? [] : [{ row, later, walk: walkOf(work, crew, row) }];
  });
  for (const each of going) {
    if (each.later.do === 'propose') await bringToProposal(each.walk, work.today);
    else if (each.later.do === 'pay-off') await payOff(each.walk);
    else if (each.later.do === 'talk-with-creditors') await talkWithCreditors(each.walk);
    else if (each.later.do === 'offer-support') await offerAndFollow(each.walk, each.later);
    else await turnFromPath(each.walk, each.later.do);
  }
  const proposed = going.flatMap(({ later, ...rest }) => {
    return later.do === 'propose' ? [{ ...rest, later }] : [];
  });
  await holdMeetings({ proposed, crew, fundIds: work.founded.fundIds, today: work.today });
}

async function bringToProposal(walk: CaseWalk, today: PlainDate): Promise<void> {
  await negotiate(walk);
  await propose(walk, addDays(today, FIRST_DUE_DAYS));
  await waitForStatus(walk.crew.secretary, walk.caseId, ['proposed', 'decided', 'contracted']);
}

/** A load that goes on finds the loan paid already. */
async function payOff(walk: CaseWalk): Promise<void> {
  const { status } = await getLoan(walk);
  if (status !== 'paid') await payExtra(walk);
}

async function gatherHere({ plan, enter }: GoOn): Promise<Crew> {
  const { key } = plan.demo;
  return gatherCrew({
    enter,
    usernames: {
      chair: `chair.${key}`,
      secretary: `secretary.${key}`,
      treasurer: `treasurer.${key}`,
      memberA: `member1.${key}`,
      memberB: `member2.${key}`,
      tambonOfficer: plan.tambonOfficer,
      nfeOfficer: plan.agencies.nfe,
      agricultureOfficer: plan.agencies.agriculture,
    },
  });
}

function walkOf(work: GoOn, crew: Crew, row: HouseholdRow): CaseWalk {
  const { founded, taken, today } = work;
  return {
    crew,
    centreId: founded.centreId,
    today: () => today,
    act: withKeyOf(row.key),
    mayBeDone: true,
    caseId: taken.caseIds[row.key] ?? '',
    plan: planOf(row, taken.place),
  };
}
