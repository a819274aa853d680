import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Motion } from '#domain/meetings/motion-kinds';
import { dayOf } from '../act.ts';
import { readPoliciesOn, setPolicy } from '../centres/policies.ts';
import { Loan } from '../loans/loan-entities.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { Policy } from '../places/policy.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { getRow, listRows } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { aVotingMotion, carried, conveneAbout, decideOn, voteOn } from '../testing/motion-world.ts';

const FIVE: Motion = {
  kind: 'common-rate',
  text: 'ดอกเบี้ยธนาคารลดลง',
  rateBasisPoints: 500,
  effectiveFrom: '2021-04-01',
};

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

/** A loan voted, frozen and decided at one instant. */
async function lendAt(fundId: string, at: string): Promise<string> {
  const { caseId } = await aProposedCase(world);
  const secretary = actOf(world, 'secretary', at);
  const plan = { centreId: world.centreId, plannedTime: '09:00', place: 'ศาลา' };
  const meeting = kept(
    await world.run((em) =>
      conveneMeeting(em, { ...plan, plannedOn: dayOf(at), caseIds: [caseId] }, secretary),
    ),
  );
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  const { meetingId } = meeting;
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  const itemId = meeting.itemIds[0] ?? '';
  kept(await world.run((em) => openVoting(em, { itemId }, secretary)));
  const choice = { kind: 'fund', fundId } as const;
  const chair = actOf(world, 'chair', at);
  kept(await world.run((em) => castVote(em, { itemId, seatId: chair.seatId, choice }, chair)));
  const decision = kept(await world.run((em) => decideItem(em, { itemId }, chair)));
  if (decision.outcome !== 'approved') throw new Error(decision.outcome);
  return decision.loanId;
}

describe('a common rate by resolution', () => {
  it('binds contracts of its day and later; older ones keep theirs and the one rate is proven', async () => {
    const fundId = await aFund(world, { capitalSatang: 20_000_000n });
    const before = await lendAt(fundId, '2021-03-24T02:00:00.000Z');
    const resolutionId = await carried(world, FIVE);
    const sameDay = await lendAt(fundId, '2021-03-25T08:00:00.000Z');
    const lastDay = await lendAt(fundId, '2021-03-31T08:00:00.000Z');
    const firstDay = await lendAt(fundId, '2021-03-31T17:00:00.000Z');
    const em = world.database.fork();
    const rateOf = async (id: string) => (await getRow(em, Loan, { id })).rateBasisPoints;
    expect(await Promise.all([before, sameDay, lastDay, firstDay].map(rateOf))).toEqual([
      600, 600, 600, 500,
    ]);
    const proof = await readRateProof(em, { centreId: world.centreId, on: '2021-04-01' });
    expect(proof).toMatchObject({ isProven: true, rateOnDayBasisPoints: 500 });
    expect(proof.loans.map(({ oneRateBasisPoints }) => oneRateBasisPoints)).toEqual([
      600, 600, 600, 500,
    ]);
    const [policy] = await listRows(em, Policy, {
      where: { centreId: world.centreId, key: 'common-rate-basis-points' },
      orderBy: { effectiveFrom: 'desc' },
    });
    expect(policy).toMatchObject({
      value: 500,
      effectiveFrom: '2021-04-01',
      reason: 'มติที่ 2/2564: ดอกเบี้ยธนาคารลดลง',
    });
    expect(resolutionId).toEqual(expect.any(String));
  });

  it('leaves a fund that joined at a rate of its own at that rate', async () => {
    const fundId = await aFund(world, { rateBasisPoints: 300 });
    await carried(world, FIVE);
    const loanId = await lendAt(fundId, '2021-04-02T02:00:00.000Z');
    const loan = await getRow(world.database.fork(), Loan, { id: loanId });
    expect(loan.rateBasisPoints).toBe(300);
  });

  it('is shown with the rate of today and the contracts that keep theirs', async () => {
    const fundId = await aFund(world);
    await lendAt(fundId, '2021-03-25T01:00:00.000Z');
    const { itemId } = await aVotingMotion(world, FIVE);
    const em = world.database.fork();
    const [row] = await em.execute<{ rate: object }[]>(
      `select evidence -> 'rate' as rate from agenda_item where id = ?`,
      [itemId],
    );
    expect(row?.rate).toEqual({
      rateNowBasisPoints: 600,
      rateBasisPoints: 500,
      effectiveFrom: '2021-04-01',
      contractsThatKeepTheirs: 1,
    });
  });

  it('begins after the meeting, and sets nothing where another value stands for that day', async () => {
    const early = { ...FIVE, effectiveFrom: ON };
    const refused = await conveneAbout(world, { motions: [early] });
    expect(refused).toEqual({ refused: 'rate-starts-before-the-meeting', at: 0 });

    const { itemId } = await aVotingMotion(world, FIVE);
    kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'approve' } }));
    const other = { key: 'common-rate-basis-points', value: 400, reason: 'ข้อตกลง' } as const;
    const plan = { ...other, centreId: world.centreId, effectiveFrom: '2021-04-01' };
    kept(await world.run((em) => setPolicy(em, plan, actOf(world, 'chair'))));
    expect(await decideOn(world, itemId)).toEqual({ refused: 'rate-set-for-that-day' });
    const policies = await readPoliciesOn(world.database.fork(), {
      centreId: world.centreId,
      on: '2021-04-01',
    });
    expect(policies['common-rate-basis-points']).toBe(400);
  });

  it('that begins between the vote and the decision makes it another loan than was shown', async () => {
    const fundId = await aFund(world);
    const { caseId } = await aProposedCase(world);
    const { itemIds } = await aVotingMeeting(world, [caseId]);
    const itemId = itemIds[0] ?? '';
    await voteFor(world, { itemId, fundId, names: ['chair'] });
    await carried(world, { ...FIVE, effectiveFrom: '2021-03-26' });
    const next = actOf(world, 'chair', '2021-03-26T02:00:00.000Z');
    const decided = await world.run((em) => decideItem(em, { itemId }, next));
    expect(decided).toEqual({ refused: 'fund-not-able-to-lend' });
  });
});
