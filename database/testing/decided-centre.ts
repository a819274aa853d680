/** A centre that has decided a bit of everything, so that all of it can be worked out anew. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveMeeting, returnToMeeting } from '../meetings/attendance.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { countBallot } from '../meetings/count-ballot.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { giveCastingVote } from '../meetings/give-casting-vote.ts';
import { declareInterest } from '../meetings/interests/declare-interest.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { giveProxy } from '../meetings/proxies/give-proxy.ts';
import { aLateLoan, aMeetingOn, ask, todays, vote as voteOnChange } from './changed-loan.ts';
import { setByLaw } from './interests.ts';
import { actOf, aFund, aWorld, kept, voteFor, type World } from './money-world.ts';
import { A_FREE_MATTER, carried } from './motion-world.ts';
import { aReservedSplit, aWaitingItem } from './split-loan.ts';

export interface DecidedCentre {
  readonly world: World;
  /** Decided items by what is particular about them. */
  readonly items: Readonly<Record<DecidedKind, string>>;
}

export type DecidedKind =
  | 'majority'
  | 'casting'
  | 'secret'
  | 'recused'
  | 'proxy'
  | 'split'
  | 'refused'
  | 'spread'
  | 'waiver';

const AMOUNT = 2_745_000n;

/** Six on the committee; a member who is away may speak through one who is there. */
export async function aDecidedCentre(): Promise<DecidedCentre> {
  const world = await aWorld(3);
  await setByLaw(world, 'proxies-per-holder', 1);
  await setByLaw(world, 'proxies-count-for-quorum', 1);
  const fundId = await aFund(world, { capitalSatang: 90_000_000n, reserveSatang: 100_000n });
  await aFund(world, { capitalSatang: 1_000_000n });
  await aFund(world, { lends: false });
  const items = {
    majority: await byMajority(world, fundId),
    casting: await byCastingVote(world, fundId),
    secret: await inSecret(world, fundId),
    recused: await withoutTwo(world, fundId),
    proxy: await byProxy(world, fundId),
    split: (await aReservedSplit(world, [1_000_000n, 1_745_000n])).itemId,
    refused: await againstIt(world),
    spread: await changed(world, 'spread-arrears'),
    waiver: await changed(world, 'waive-principal', 10_000n),
  };
  await carried(world, A_FREE_MATTER);
  await carried(world, {
    kind: 'common-rate',
    text: 'ดอกเบี้ยลดลง',
    rateBasisPoints: 500,
    effectiveFrom: '2021-06-01',
  });
  return { world, items };
}

/** One of the six goes and comes back before the vote, another goes before it is decided. */
async function byMajority(world: World, fundId: string): Promise<string> {
  const { itemId, meetingId } = await aWaitingItem(world, AMOUNT);
  const secretary = actOf(world, 'secretary');
  const away = { meetingId, seatId: actOf(world, 'member1').seatId };
  kept(await world.run((em) => leaveMeeting(em, away, secretary)));
  kept(await world.run((em) => returnToMeeting(em, away, secretary)));
  await open(world, itemId);
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary', 'member1', 'member2'] });
  const home = { meetingId, seatId: actOf(world, 'member2').seatId };
  kept(await world.run((em) => leaveMeeting(em, home, secretary)));
  return decided(world, itemId);
}

async function byCastingVote(world: World, fundId: string): Promise<string> {
  const { itemId } = await aWaitingItem(world, AMOUNT);
  await open(world, itemId);
  await voteFor(world, { itemId, fundId, names: ['chair', 'treasurer'] });
  await refuse(world, itemId, ['member1', 'member2']);
  return decided(world, itemId);
}

async function inSecret(world: World, fundId: string): Promise<string> {
  const { itemId } = await aWaitingItem(world, AMOUNT);
  await open(world, itemId, 'secret');
  const choiceOf = (name: string) =>
    name.startsWith('member') ? ({ kind: 'refuse' } as const) : ({ kind: 'fund', fundId } as const);
  for (const name of ['chair', 'secretary', 'member1', 'member2']) {
    const act = actOf(world, name);
    const ballot = { itemId, seatId: act.seatId, choice: choiceOf(name), way: 'secret' } as const;
    kept(await world.run((em) => castVote(em, ballot, act)));
  }
  const chair = actOf(world, 'chair');
  kept(await world.run((em) => countBallot(em, { itemId }, chair)));
  const choice = choiceOf('chair');
  kept(await world.run((em) => giveCastingVote(em, { itemId, choice }, chair)));
  return decided(world, itemId);
}

async function withoutTwo(world: World, fundId: string): Promise<string> {
  const { itemId } = await aWaitingItem(world, AMOUNT);
  for (const name of ['member1', 'member2']) {
    const act = actOf(world, name);
    const word = { itemId, seatId: act.seatId, hasInterest: true, reason: 'เป็นนายจ้าง' };
    kept(await world.run((em) => declareInterest(em, word, act)));
  }
  await open(world, itemId);
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary', 'treasurer'] });
  return decided(world, itemId);
}

async function byProxy(world: World, fundId: string): Promise<string> {
  const { itemId, meetingId } = await aWaitingItem(world, AMOUNT);
  const secretary = actOf(world, 'secretary');
  const away = actOf(world, 'member3').seatId;
  kept(await world.run((em) => leaveMeeting(em, { meetingId, seatId: away }, secretary)));
  const paper = {
    meetingId,
    giverSeatId: away,
    holderSeatId: actOf(world, 'treasurer').seatId,
    signedOn: '2021-03-24',
    paperReference: 'แฟ้มประชุม 1/2564',
  };
  kept(await world.run((em) => giveProxy(em, paper, secretary)));
  await open(world, itemId);
  await voteFor(world, { itemId, fundId, names: ['chair', 'treasurer'] });
  const choice = { kind: 'fund', fundId } as const;
  const ballot = { itemId, seatId: away, choice };
  kept(await world.run((em) => castVote(em, ballot, actOf(world, 'treasurer'))));
  return decided(world, itemId);
}

async function againstIt(world: World): Promise<string> {
  const { itemId } = await aWaitingItem(world, AMOUNT);
  await open(world, itemId);
  await refuse(world, itemId, ['chair', 'secretary', 'treasurer']);
  return decided(world, itemId);
}

async function changed(
  world: World,
  kind: 'spread-arrears' | 'waive-principal',
  amountSatang?: bigint,
): Promise<string> {
  const loan = await aLateLoan(world, 'statutory');
  const plan = {
    loanId: loan.loanId,
    kind,
    ...(amountSatang === undefined ? {} : { amountSatang }),
  };
  const { changeId } = kept(await ask(world, plan));
  const { itemIds } = await aMeetingOn(world, [changeId]);
  const itemId = itemIds[0] ?? '';
  await voteOnChange(world, { itemId, fundId: loan.fundId });
  kept(await world.run((em) => decideItem(em, { itemId }, todays(world, 'chair'))));
  return itemId;
}

async function open(world: World, itemId: string, ballot: 'open' | 'secret' = 'open') {
  const secretary = actOf(world, 'secretary');
  kept(await world.run((em) => openVoting(em, { itemId, ballot }, secretary)));
}

async function refuse(world: World, itemId: string, names: readonly string[]) {
  for (const name of names) {
    const act = actOf(world, name);
    const ballot = { itemId, seatId: act.seatId, choice: { kind: 'refuse' } } as const;
    kept(await world.run((em) => castVote(em, ballot, act)));
  }
}

async function decided(world: World, itemId: string): Promise<string> {
  kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  return itemId;
}

const GUARDED = [
  'agenda_item',
  'attendance_movement',
  'decided_schedule',
  'declared_interest',
  'journal_line',
  'loan_change',
  'meeting',
  'meeting_proxy',
  'secret_ballot_count',
  'vote',
] as const;

/** Works on the rows as they would stand had somebody changed them past every guard; nothing of it stays. */
export async function tamperedWith<Result>(
  world: World,
  tampering: readonly (readonly [sql: string, params: readonly unknown[]])[],
  look: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const em = world.database.fork();
  await em.begin();
  try {
    for (const table of GUARDED) await em.execute(`alter table ${table} disable trigger user`);
    for (const [sql, params] of tampering) await em.execute(sql, [...params]);
    return await look(em);
  } finally {
    await em.rollback();
  }
}
