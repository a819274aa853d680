import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Motion } from '#domain/meetings/motion-kinds';
import { Fund } from '../funds/fund.ts';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { getRow } from '../rows.ts';
import { aReservedLoan } from '../testing/lent-loan.ts';
import {
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  kept,
  type World,
} from '../testing/money-world.ts';
import { aVotingMotion, carried, conveneAbout, decideOn, voteOn } from '../testing/motion-world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const leaving = (fundId: string): Motion => ({
  kind: 'release-fund',
  text: 'กองทุนขอถอนตัว',
  fundId,
});

async function votedYes(fundId: string): Promise<string> {
  const { itemId } = await aVotingMotion(world, leaving(fundId));
  kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'approve' } }));
  return itemId;
}

const statusOf = async (id: string) => (await getRow(world.database.fork(), Fund, { id })).status;

describe('the release of a fund', () => {
  it('is shown with its cash and open contracts, and takes effect on the day', async () => {
    const fundId = await aFund(world);
    const itemId = await votedYes(fundId);
    const { evidence } = await getRow(world.database.fork(), AgendaItem, { id: itemId });
    expect(evidence).toMatchObject({ fund: { openLoans: 0, cashSatang: '10000000' } });
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    expect(await getRow(world.database.fork(), Fund, { id: fundId })).toMatchObject({
      status: 'left',
      leftOn: '2021-03-25',
    });
    expect(await conveneAbout(world, { motions: [leaving(fundId)] })).toEqual({
      refused: 'not-a-member-fund',
      at: 0,
    });
  });

  it('waits until its loans are settled, and its votes decided', async () => {
    const { fundId } = await aReservedLoan(world);
    const itemId = await votedYes(fundId);
    expect(await decideOn(world, itemId)).toEqual({ refused: 'loans-are-open' });
    expect(await statusOf(fundId)).toBe('member');

    const other = await aFund(world);
    const late = await votedYes(other);
    const { caseId } = await aProposedCase(world, { amountSatang: 10_000n });
    await aVotingMeeting(world, [caseId]);
    expect(await decideOn(world, late)).toEqual({ refused: 'voting-is-open' });
    expect(await statusOf(other)).toBe('member');
  });

  it('is made once where two items ask for it, and never of a stranger', async () => {
    const quiet = await aWorld();
    try {
      const fundId = await aFund(quiet);
      const { itemId } = await aVotingMotion(quiet, leaving(fundId));
      kept(await voteOn(quiet, { itemId, name: 'chair', choice: { kind: 'approve' } }));
      await carried(quiet, leaving(fundId));
      expect(await decideOn(quiet, itemId)).toEqual({ refused: 'left-already' });
      const stranger = leaving(randomUUID());
      expect(await conveneAbout(quiet, { motions: [stranger] })).toEqual({
        refused: 'not-a-member-fund',
        at: 0,
      });
    } finally {
      await quiet.close();
    }
  });
});
