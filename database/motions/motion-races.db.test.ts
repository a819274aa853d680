/** Eight hands resolve a motion while others vote and somebody puts it off: it takes effect once or not at all. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { Motion } from '#domain/meetings/motion-kinds';
import { atOnce, inRounds, raceRounds, type Race } from '../../ops/testing/race-rounds.ts';
import { Fund } from '../funds/fund.ts';
import { Honour } from '../honours/honour.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { AgendaItem, Resolution, Vote } from '../meetings/meeting-entities.ts';
import { postponeItem } from '../meetings/settle-item.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { Policy } from '../places/policy.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { findRow, getRow } from '../rows.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { A_FREE_MATTER, aVotingMotion, decideOn, voteOn } from '../testing/motion-world.ts';
import { anOpenTask } from '../testing/tasks.ts';

/** Of each race in `npm test`; `npm run races` runs the full set. */
const plan = raceRounds(3);
const YES = { kind: 'approve' } as const;
const HANDS = 8;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const em = () => world.database.fork();

interface Moved {
  readonly motion: Motion;
  /** How often what the motion asks for has been done. */
  readonly effects: () => Promise<number>;
}

let ratesMoved = 0;

const KINDS: Readonly<
  Record<'free' | 'common-rate' | 'release-fund' | 'honours', () => Promise<Moved>>
> = {
  free: async () => ({ motion: A_FREE_MATTER, effects: async () => 0 }),
  'common-rate': async () => {
    ratesMoved += 1;
    const effectiveFrom = addDays(plainDate(ON), ratesMoved);
    const rate = { rateBasisPoints: 500, effectiveFrom, text: 'อัตราใหม่' };
    const where = { key: 'common-rate-basis-points', effectiveFrom } as const;
    return {
      motion: { kind: 'common-rate', ...rate },
      effects: () => em().count(Policy, where),
    };
  },
  'release-fund': async () => {
    const fundId = await aFund(world);
    const motion = { kind: 'release-fund', text: 'กองทุนขอถอนตัว', fundId } as const;
    return { motion, effects: () => em().count(Fund, { id: fundId, status: 'left' }) };
  },
  honours: async () => {
    const caseId = await aClearedHousehold();
    const told = { text: 'เป็นแบบอย่าง', ceremonyOn: '2021-06-01', mayBeNamed: false };
    return {
      motion: { kind: 'honours', caseId, ...told },
      effects: () => em().count(Honour, { caseId }),
    };
  },
};

async function aClearedHousehold(): Promise<string> {
  const { loanId, caseId } = await aRepayingLoan(world);
  const payment = { loanId, amountSatang: 2_758_725n, paidOn: '2021-05-05' };
  const act = actOf(world, 'treasurer', '2021-05-05T05:00:00.000Z');
  kept(await world.run((tx) => postRepayment(tx, payment, act)));
  const processId = `case/${caseId}`;
  const kind = 'honour-household';
  const task = { processId, caseId, kind, taskKey: `${processId}/${kind}/1` } as const;
  const place = { centreId: world.centreId, areaCode: '55170401' };
  await world.run((tx) => anOpenTask(tx, place, task));
  return caseId;
}

async function raceFor(race: Race, { motion, effects }: Moved): Promise<void> {
  const { itemId, meetingId } = await aVotingMotion(world, motion);
  for (const name of ['chair', 'secretary'])
    kept(await voteOn(world, { itemId, name, choice: YES }));
  const late = ['member1', 'treasurer', 'member1', 'treasurer'];
  const told = await atOnce<object>(race, [
    ...late.map((name) => () => voteOn(world, { itemId, name, choice: YES })),
    ...Array.from({ length: HANDS }, () => () => decideOn(world, itemId)),
    () => world.run((tx) => postponeItem(tx, { itemId }, actOf(world, 'secretary'))),
  ]);
  const taken = told.filter((one) => 'voteId' in one).length;
  const ends = told.flatMap((one) => ('outcome' in one ? [one.outcome] : []));
  expect(ends).toHaveLength(1);
  const isCarried = ends[0] === 'carried';
  const refused = told.flatMap((one) => ('refused' in one ? [String(one.refused)] : []));
  const names = ['already-voted', 'item-not-open-for-votes', 'item-settled-already'];
  expect(refused.filter((code) => !names.includes(code))).toEqual([]);
  expect(taken + ends.length + refused.length).toBe(told.length);
  await seeOnce({ itemId, meetingId, votes: 2 + taken, isCarried });
  expect(await effects()).toBe(isCarried && motion.kind !== 'free' ? 1 : 0);
}

interface End {
  readonly itemId: string;
  readonly meetingId: string;
  readonly votes: number;
  readonly isCarried: boolean;
}

async function seeOnce({ itemId, meetingId, votes, isCarried }: End): Promise<void> {
  const { status } = await getRow(em(), AgendaItem, { id: itemId });
  expect(status).toBe(isCarried ? 'approved' : 'postponed');
  expect(await em().count(Vote, { itemId })).toBe(votes);
  const resolution = await findRow(em(), Resolution, { itemId });
  expect(resolution?.votesCast).toBe(isCarried ? votes : undefined);
  const news = await em().find(OutboxRow, { processId: `meeting/${meetingId}` });
  const ended = news.filter(({ payload }) => 'outcome' in payload && payload.outcome === status);
  expect(ended).toHaveLength(1);
}

describe.each(Object.entries(KINDS))(
  'a motion that is resolved by eight at once: %s',
  (_, make) => {
    it(
      'takes effect once, or is put off with every vote that was taken',
      async () => {
        await inRounds(plan, async (race) => raceFor(race, await make()));
        expect(await checkBooks(em())).toEqual([]);
      },
      plan.patienceMs,
    );
  },
);
