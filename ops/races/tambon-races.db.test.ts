/**
 * Two sessions of a tambon's centre resolve at the same moment to lend the last baht of the same funds:
 * one lends, the other is refused by name and put off, the books and both minutes say the same.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '#contracts/problem';
import { readBalances } from '#database/ledger/balances';
import { checkBooks } from '#database/ledger/check-books';
import type { Told } from '../../api/testing/http.ts';
import { atOnce, inRounds, raceRounds, type Race } from '../testing/race-rounds.ts';
import {
  aProposedHousehold,
  LOAN,
  minutesOf,
  openSession,
  openTambonCentre,
  type Session,
  type TambonCentre,
} from './tambon-centre.ts';

/** Of each race in `npm test`; `npm run faults` runs the full set. */
const plan = raceRounds(3);

let centre: TambonCentre;
beforeAll(async () => {
  centre = await openTambonCentre();
}, 120_000);
afterAll(() => centre.close());

type Choice = { kind: 'fund'; fundId: string } | { kind: 'split'; motionId: string };

interface Sides {
  readonly sessions: readonly [Session, Session];
  readonly choices: readonly [Choice, Choice];
  /** The funds whose last baht is lent; empty ones after it. */
  readonly fundIds: readonly string[];
  readonly refusal: 'chosen-fund-cannot-lend' | 'split-fund-cannot-lend';
}

/** Of the last round and put off: it comes to the next meeting. */
const waiting = new Map<number, string>();

async function sessions(): Promise<[Session, Session]> {
  const opened: Session[] = [];
  for (const hall of centre.halls) {
    const again = waiting.get(hall.villageNumber);
    waiting.delete(hall.villageNumber);
    const caseId = again ?? (await aProposedHousehold(centre, hall));
    opened.push(await openSession(centre, hall, caseId));
  }
  const [north, south] = opened;
  if (north === undefined || south === undefined) throw new Error('Two sessions were opened');
  return [north, south];
}

async function votes({ hall, at }: Session, choice: Choice, by: 0 | 1 | 2): Promise<Told> {
  return hall.members[by].post('votes', at, { body: { choice, onBehalfOfSeatId: null } });
}

/** Opens the vote; two of the three vote for it, the third is still on the way. */
async function bringToTheVote({ sessions: both, choices }: Sides): Promise<void> {
  for (const [index, session] of both.entries()) {
    const choice = choices[index] ?? choices[0];
    const opened = await session.hall.members[0].post('openVoting', session.at);
    expect(opened).toMatchObject({ status: 200 });
    for (const by of [0, 1] as const) {
      expect(await votes(session, choice, by)).toMatchObject({ status: 200 });
    }
  }
}

/** The least cash that a reader of the books saw meanwhile. */
async function watchBooks(fundIds: readonly string[], until: Promise<unknown>): Promise<bigint> {
  let [least, isOver] = [LOAN, false];
  void until.finally(() => (isOver = true)).catch(() => {});
  while (!isOver) {
    for (const fundId of fundIds) {
      const { cash } = await readBalances(centre.village.services.database.fork(), fundId);
      if (cash < least) least = cash;
    }
    await pause(1);
  }
  return least;
}

/** Each resolution is sent twice with its key, while the last vote of each hall is on the way. */
async function race(seeded: Race, sides: Sides): Promise<void> {
  const [here, there] = sides.sessions;
  const decide = (session: Session, key: string) => () =>
    session.hall.members[0].post('decideItem', session.at, { body: { reason: null }, key });
  const running = atOnce(seeded, [
    decide(here, `here/${here.at.itemId}`),
    decide(there, `there/${there.at.itemId}`),
    decide(here, `here/${here.at.itemId}`),
    decide(there, `there/${there.at.itemId}`),
    () => votes(here, sides.choices[0], 2),
    () => votes(there, sides.choices[1], 2),
  ]);
  const least = await watchBooks(sides.fundIds, running);
  const [decided, decidedThere, again, againThere, voted, votedThere] = await running;
  expect(least >= 0n).toBe(true);
  const isHere = decided?.status === 200;
  const winner = { session: isHere ? here : there, voted: isHere ? voted : votedThere };
  const loser = { session: isHere ? there : here, voted: isHere ? votedThere : voted };
  const won = isHere ? [decided, again] : [decidedThere, againThere];
  const lost = isHere ? [decidedThere, againThere] : [decided, again];
  for (const told of won) {
    expect(told).toMatchObject({ status: 200, body: { status: 'approved' } });
  }
  for (const told of lost) {
    expect(told).toMatchObject({ status: 409, body: { code: sides.refusal } });
    // The next step stands in the sentence.
    const problem = told?.body as Problem | undefined;
    expect(problem?.sentence.th).toContain('กรุณาเลื่อนวาระนี้');
  }
  await seeWinner(winner);
  await seeLoser(loser);
}

interface Side {
  readonly session: Session;
  /** What the last voter of the hall was told. */
  readonly voted: Told | undefined;
}

async function seeWinner({ session, voted }: Side): Promise<void> {
  const isTaken = voted?.status === 200;
  if (!isTaken) {
    expect(voted).toMatchObject({ status: 409, body: { code: 'item-not-open-for-votes' } });
  }
  const record = await minutesOf(centre, session);
  const [item] = record.items;
  expect(item).toMatchObject({ outcome: 'approved', resolution: { amountSatang: String(LOAN) } });
  expect(item?.votes[0]?.count).toBe(isTaken ? 3 : 2);
  expect(record.place).toBe(`ศาลาหมู่ ${session.hall.villageNumber}`);
  expect(record.attendance.filter(({ isPresent }) => isPresent)).toHaveLength(3);
}

/** Nothing was lent there; all its votes stand, and the household waits for the next meeting. */
async function seeLoser({ session, voted }: Side): Promise<void> {
  expect(voted).toMatchObject({ status: 200 });
  const [runs] = session.hall.members;
  const put = await runs.post('postponeItem', session.at);
  expect(put).toMatchObject({ status: 200, body: { status: 'postponed' } });
  const record = await minutesOf(centre, session);
  const [item] = record.items;
  expect(item).toMatchObject({ outcome: 'postponed' });
  expect(item?.resolution).toBeUndefined();
  expect(item?.votes[0]?.count).toBe(3);
  waiting.set(session.hall.villageNumber, session.caseId);
}

async function seeEmptied(fundIds: readonly string[], each: bigint): Promise<void> {
  const em = centre.village.services.database.fork();
  for (const fundId of fundIds) {
    expect(await readBalances(em, fundId)).toMatchObject({ cash: 0n, reserved: each });
  }
}

describe('two villages of a tambon whose sessions lend the last baht at the same moment', () => {
  it(
    'of one fund: it lends once, and the other session puts its household off',
    async () => {
      await inRounds(plan, async (seeded) => {
        const fundId = await centre.fund(LOAN);
        const choice = { kind: 'fund', fundId } as const;
        const both = await sessions();
        const sides = {
          sessions: both,
          choices: [choice, choice],
          fundIds: [fundId],
          refusal: 'chosen-fund-cannot-lend',
        } as const;
        await bringToTheVote(sides);
        await race(seeded, sides);
        await seeEmptied([fundId], LOAN);
      });
      expect(await checkBooks(centre.village.services.database.fork())).toEqual([]);
    },
    plan.patienceMs,
  );

  it(
    'of two funds together, named in other orders: both lend to one household or neither does',
    async () => {
      const part = LOAN / 2n;
      await inRounds(plan, async (seeded) => {
        const fundIds = [await centre.fund(part), await centre.fund(part)];
        const both = await sessions();
        const choices = await Promise.all([
          moveTogether(both[0], fundIds, part),
          moveTogether(both[1], fundIds.toReversed(), part),
        ]);
        const refusal = 'split-fund-cannot-lend';
        const sides = { sessions: both, choices, fundIds, refusal } as const;
        await bringToTheVote(sides);
        await race(seeded, sides);
        await seeEmptied(fundIds, part);
      });
      expect(await checkBooks(centre.village.services.database.fork())).toEqual([]);
    },
    plan.patienceMs,
  );
});

async function moveTogether(
  session: Session,
  fundIds: readonly string[],
  part: bigint,
): Promise<Choice> {
  const parts = fundIds.map((fundId) => ({ fundId, amountSatang: String(part) }));
  const moved = await session.hall.members[0].post('splitMotions', session.at, { body: { parts } });
  expect(moved).toMatchObject({ status: 201 });
  return { kind: 'split', motionId: (moved.body as { id: string }).id };
}
