import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRepayingLoan } from '../../testing/lent-loan.ts';
import {
  aProposedCase,
  aVotingMeeting,
  aWorld,
  ON,
  type World,
} from '../../testing/money-world.ts';
import { findAwaited } from './find-awaited.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

function awaitedBy(
  caseId: string,
  status: 'proposed' | 'repaying' | 'watched' | 'closed',
  on = ON,
) {
  return findAwaited(world.database.fork(), { row: { caseId, status, round: 1 }, on });
}

describe('findAwaited', () => {
  it('names the meeting that has the case on its agenda, and nothing before there is one', async () => {
    const { caseId } = await aProposedCase(world);
    expect(await awaitedBy(caseId, 'proposed')).toBeNull();
    const { meetingId } = await aVotingMeeting(world, [caseId]);
    expect(await awaitedBy(caseId, 'proposed')).toEqual({ kind: 'meeting', on: ON, meetingId });
  });

  it('names the next instalment that is not due yet', async () => {
    const { caseId, loanId } = await aRepayingLoan(world);
    const rows = await world.database
      .fork()
      .execute<{ on: string }[]>(
        'select due_on::text as "on" from instalment where loan_id = ? order by number',
        [loanId],
      );
    const [first, second] = rows.map((row) => row.on);
    expect(await awaitedBy(caseId, 'repaying')).toMatchObject({ kind: 'instalment', on: first });
    expect(await awaitedBy(caseId, 'repaying', first)).toMatchObject({ on: second });
  });

  it('names the next check of a household that is watched, until the last one', async () => {
    const { caseId } = await aProposedCase(world);
    const next = await awaitedBy(caseId, 'watched');
    expect(next?.kind).toBe('check');
    expect(next === null ? '' : next.on > ON).toBe(true);
    expect(await awaitedBy(caseId, 'closed')).toBeNull();
  });
});
