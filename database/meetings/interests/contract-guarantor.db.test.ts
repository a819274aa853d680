import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aLateLoan, aMeetingOn, ask, todays } from '../../testing/changed-loan.ts';
import { aPerson, holdSeat } from '../../testing/interests.ts';
import { actOf, aWorld, kept, ON } from '../../testing/money-world.ts';
import { castVote } from '../cast-vote.ts';
import { findMeetingPage } from '../meeting-page.ts';

describe('a contract that runs', () => {
  it('is not changed by the vote of its guarantor', async () => {
    const own = await aWorld(1);
    const personId = await aPerson(own);
    await holdSeat(own, 'member1', { personId });
    const loan = await aLateLoan(own);
    const asked = kept(await ask(own, { loanId: loan.loanId, kind: 'spread-arrears' }));
    const guarantorId = randomUUID();
    const em = own.database.fork();
    await em.execute(
      `insert into guarantor (id, loan_id, number, person_id, centre_id, area_code, most_satang, signed_on, by_seat_id, recorded_at)
       values (?, ?, 1, ?, ?, '55170401', 100, ?, ?, now())`,
      [guarantorId, loan.loanId, personId, own.centreId, ON, actOf(own, 'secretary').seatId],
    );
    const { meetingId, itemIds } = await aMeetingOn(own, [asked.changeId]);
    const act = todays(own, 'member1');
    const choice = { kind: 'fund', fundId: loan.fundId } as const;
    const ballot = { itemId: itemIds[0] ?? '', seatId: act.seatId, choice };
    expect(await own.run((run) => castVote(run, ballot, act))).toEqual({
      refused: 'guarantor-in-item',
    });
    const page = await findMeetingPage(own.database.fork(), meetingId);
    expect(page?.items[0]?.record.quorum).toMatchObject({ counted: 3 });
    await own.close();
  });
});
