/** A loan that several funds lend together, from the motion to the household's first instalment. */

import type { Ballot } from '#domain/meetings/ballot';
import { collectReceipts } from '../loans/collect-receipts.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { signContract } from '../loans/sign-contract.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { moveSplit } from '../meetings/split/move-split.ts';
import { WITNESSES } from './lent-loan.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  kept,
  ON,
  type ProposedCase,
  type World,
} from './money-world.ts';

export interface MovedSplit extends ProposedCase {
  readonly meetingId: string;
  readonly itemId: string;
  readonly motionId: string;
  /** In the order of the motion. */
  readonly fundIds: readonly string[];
}

/** A meeting that has opened, with nothing put to the vote yet. */
export async function aWaitingItem(
  world: World,
  amountSatang: bigint,
): Promise<ProposedCase & { meetingId: string; itemId: string }> {
  const household = await aProposedCase(world, { amountSatang });
  const secretary = actOf(world, 'secretary');
  const plan = { centreId: world.centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
  const { caseId } = household;
  const { meetingId, itemIds } = kept(
    await world.run((em) => conveneMeeting(em, { ...plan, caseIds: [caseId] }, secretary)),
  );
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  return { ...household, meetingId, itemId: itemIds[0] ?? '' };
}

/** The parts are moved in their order and put to the vote; funds are made where none are given. */
export async function aMovedSplit(
  world: World,
  amounts: readonly bigint[],
  { given = [], ballot = 'open' }: { given?: readonly string[] | undefined; ballot?: Ballot } = {},
): Promise<MovedSplit> {
  const fundIds = [...given];
  while (fundIds.length < amounts.length) fundIds.push(await aFund(world));
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const waiting = await aWaitingItem(world, sum);
  const { itemId } = waiting;
  const parts = amounts.map((amountSatang, index) => ({
    fundId: fundIds[index] ?? '',
    amountSatang,
  }));
  const secretary = actOf(world, 'secretary');
  const { motionId } = kept(await world.run((em) => moveSplit(em, { itemId, parts }, secretary)));
  kept(await world.run((em) => openVoting(em, { itemId, ballot }, secretary)));
  return { ...waiting, motionId, fundIds };
}

export async function voteForSplit(world: World, moved: MovedSplit): Promise<void> {
  const choice = { kind: 'split', motionId: moved.motionId } as const;
  for (const name of ['chair', 'secretary', 'treasurer']) {
    const act = actOf(world, name);
    const ballot = { itemId: moved.itemId, seatId: act.seatId, choice };
    kept(await world.run((em) => castVote(em, ballot, act)));
  }
}

export type SplitLoan = MovedSplit & { readonly loanId: string };

export async function aReservedSplit(
  world: World,
  amounts: readonly bigint[],
  given?: readonly string[],
): Promise<SplitLoan> {
  const moved = await aMovedSplit(world, amounts, { given });
  await voteForSplit(world, moved);
  const { itemId } = moved;
  const decision = kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  if (decision.outcome !== 'approved') throw new Error(decision.outcome);
  return { ...moved, loanId: decision.loanId };
}

export async function aSignedSplit(
  world: World,
  amounts: readonly bigint[],
  given?: readonly string[],
): Promise<SplitLoan> {
  const loan = await aReservedSplit(world, amounts, given);
  const signing = { loanId: loan.loanId, signedOn: ON, witnessNames: WITNESSES };
  kept(await world.run((em) => signContract(em, signing, actOf(world, 'treasurer'))));
  return loan;
}

export async function aRepayingSplit(
  world: World,
  amounts: readonly bigint[],
  given?: readonly string[],
): Promise<SplitLoan> {
  const loan = await aSignedSplit(world, amounts, given);
  const { loanId, debtId } = loan;
  const treasurer = actOf(world, 'treasurer');
  const amountSatang = amounts.reduce((total, amount) => total + amount, 0n);
  const payoffs = [{ debtId, amountSatang }];
  kept(await world.run((em) => payCreditors(em, { loanId, paidOn: ON, payoffs }, treasurer)));
  const receipts = [{ debtId, receiptNumber: '12/34', receiptOn: ON }];
  kept(await world.run((em) => collectReceipts(em, { loanId, receipts }, treasurer)));
  return loan;
}
