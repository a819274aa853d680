/** A contract that runs and a committee that resolves on it, in a world of the tests. */

import type { DefaultInterestRule } from '#domain/loans/living/terms/default-interest-rule';
import { HouseholdCase } from '../cases/household-case.ts';
import { askChange, type ChangePlan } from '../loan-changes/ask-change.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { aRepayingLoan, type LentLoan } from './lent-loan.ts';
import { actOf, kept, type World } from './money-world.ts';

/** 987.62 were paid on the first due date, nothing in June and July; it is the tenth of August 2564. */
export const TODAY = '2021-08-10';

export const todays = (world: World, name: string) => actOf(world, name, `${TODAY}T05:00:00.000Z`);

export async function aLateLoan(world: World, rule?: DefaultInterestRule): Promise<LentLoan> {
  const loan = await aRepayingLoan(world, rule);
  const status = 'in-arrears';
  await world.run((em) => em.nativeUpdate(HouseholdCase, { id: loan.caseId }, { status }));
  const plan = { loanId: loan.loanId, amountSatang: 98_762n, paidOn: '2021-05-05' };
  kept(await world.run((em) => postRepayment(em, plan, todays(world, 'treasurer'))));
  return loan;
}

export function ask(
  world: World,
  plan: Pick<ChangePlan, 'loanId' | 'kind' | 'agreement'> & { readonly amountSatang?: bigint },
) {
  const { amountSatang = null, ...rest } = plan;
  const request = { ...rest, amountSatang, reason: 'สามีป่วย รายได้ลดลง' };
  return world.run((em) => askChange(em, request, todays(world, 'treasurer')));
}

/** A meeting of today about requests, with everybody present and every item open for votes. */
export async function aMeetingOn(
  world: World,
  changeIds: readonly string[],
): Promise<{ meetingId: string; itemIds: string[] }> {
  const secretary = todays(world, 'secretary');
  const plan = {
    centreId: world.centreId,
    plannedOn: TODAY,
    plannedTime: '09:00',
    place: 'ศาลา',
    caseIds: [],
    changeIds,
  };
  const meeting = kept(await world.run((em) => conveneMeeting(em, plan, secretary)));
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  const { meetingId } = meeting;
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  for (const itemId of meeting.itemIds) {
    kept(await world.run((em) => openVoting(em, { itemId }, secretary)));
  }
  return meeting;
}

/** Chair and secretary vote alike: for the fund whose claim it is, or against. */
export async function vote(
  world: World,
  ballot: { itemId: string; fundId: string | null },
): Promise<void> {
  const { itemId, fundId } = ballot;
  const choice =
    fundId === null ? ({ kind: 'refuse' } as const) : ({ kind: 'fund', fundId } as const);
  for (const name of ['chair', 'secretary']) {
    const act = todays(world, name);
    kept(await world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act)));
  }
}
