import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adoptPolicy } from '../centres/adopt-policy.ts';
import { Duty } from '../duties/duty.ts';
import { findRow } from '../rows.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { endSeat } from './end-seat.ts';
import { giveSeat, type SeatPlan } from './give-seat.ts';
import { SeatRow } from './seat.ts';
import { letTermEnd } from './term-notice.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const act = () => actOf(world, 'secretary');
const by = () => ({ actor: act(), at: act().at });

/** A member whose term ends on 31 December 2021; the world stands on 25 March 2021. */
async function aSeat(change: Partial<SeatPlan>): Promise<string> {
  const plan: SeatPlan = {
    userId: 'kham',
    personId: null,
    role: 'member',
    centreId: world.centreId,
    areaCode: '',
    householdId: null,
    displayName: 'คำ',
    fromOn: '2018-01-01',
    untilOn: '2021-12-31',
    isDemo: false,
    ...change,
  };
  return kept(await world.run((em) => giveSeat(em, plan, by()))).seatId;
}

async function noticeOf(seatId: string): Promise<string | undefined> {
  const where = { kind: 'renew-term', subjectId: seatId } as const;
  const duty = await findRow(world.database.fork(), Duty, where);
  return duty && `${duty.status} ${duty.opensOn} due ${duty.dueOn}`;
}

describe('a term of the committee that ends', () => {
  it('is noticed 60 days before, unless it has no end, is over, or is no seat of the committee', async () => {
    expect(await noticeOf(await aSeat({ userId: 'a' }))).toBe('waiting 2021-11-01 due 2021-12-31');
    expect(await noticeOf(await aSeat({ userId: 'b', untilOn: null }))).toBeUndefined();
    expect(await noticeOf(await aSeat({ userId: 'c', untilOn: '2020-12-31' }))).toBeUndefined();
    const officer = { userId: 'd', role: 'auditor', centreId: null, areaCode: '55' } as const;
    expect(await noticeOf(await aSeat(officer))).toBeUndefined();
  });

  it('needs no notice once the next term or a successor is recorded', async () => {
    const seatId = await aSeat({ userId: 'e' });
    await aSeat({ userId: 'f', fromOn: '2022-01-01', untilOn: '2025-12-31' });
    expect(await noticeOf(seatId)).toMatch(/^waiting/);
    await aSeat({ userId: 'e', fromOn: '2022-01-01', untilOn: '2025-12-31' });
    expect(await noticeOf(seatId)).toMatch(/^ended/);
    const chair = await aSeat({ userId: 'g', role: 'chair' });
    await aSeat({ userId: 'h', role: 'chair', fromOn: '2022-01-01', untilOn: null });
    expect(await noticeOf(chair)).toMatch(/^ended/);
  });

  it('needs none when the seat ends before its time', async () => {
    const seatId = await aSeat({ userId: 'i' });
    const early = {
      seatId,
      untilOn: '2021-03-31',
      reason: 'resigned',
      handoverNote: null,
    } as const;
    kept(await world.run((em) => endSeat(em, early, by())));
    expect(await noticeOf(seatId)).toMatch(/^ended/);
  });

  it('moves with a by-law that names other days', async () => {
    const seatId = await aSeat({ userId: 'j' });
    const days = { key: 'term-notice-days', value: 90, effectiveFrom: '2021-04-01' } as const;
    const plan = { ...days, centreId: world.centreId, reason: 'มติที่ประชุม' };
    kept(await world.run((em) => adoptPolicy(em, plan, act())));
    expect(await noticeOf(seatId)).toBe('waiting 2021-10-02 due 2021-12-31');
  });

  it('may simply end; what is handed over stays with the seat', async () => {
    const seatId = await aSeat({ userId: 'k' });
    const handoverNote = 'มอบสมุดให้เลขานุการ';
    await world.run((em) => letTermEnd(em, { seatId, handoverNote }, act()));
    const seat = await findRow(world.database.fork(), SeatRow, { id: seatId });
    expect(seat).toMatchObject({ handoverNote, endedReason: null, untilOn: '2021-12-31' });
  });
});
