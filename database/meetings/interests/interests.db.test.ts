import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../../assessment/debt.ts';
import { Household, HouseholdMember } from '../../people/household.ts';
import { leaveHousehold } from '../../people/leave-household.ts';
import { PastMembership } from '../../people/past-membership.ts';
import { endRelation, strikeRelation } from '../../people/relations/note-relation.ts';
import { SeatRow } from '../../people/seat.ts';
import { listRows } from '../../rows.ts';
import {
  aPerson,
  aWaitingItem,
  holdSeat,
  setByLaw,
  tie,
  type WaitingItem,
} from '../../testing/interests.ts';
import { actOf, aFund, aWorld, kept, ON, voteFor, type World } from '../../testing/money-world.ts';
import { castVote } from '../cast-vote.ts';
import { decideItem } from '../decide-item.ts';
import { findMeetingPage } from '../meeting-page.ts';
import { openVoting } from '../open-voting.ts';
import { FoundInterestRow } from './interest-entities.ts';

let world: World;
let fundId: string;

beforeAll(async () => {
  world = await aWorld(4);
  fundId = await aFund(world);
});
afterAll(() => world.close());

const PLACE = { areaCode: '55170401' };

function open(itemId: string) {
  return world.run((em) => openVoting(em, { itemId }, actOf(world, 'secretary')));
}

function vote(itemId: string, name: string) {
  const act = actOf(world, name);
  const choice = { kind: 'fund', fundId } as const;
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

async function groundsOf(item: WaitingItem, name: string) {
  const page = await findMeetingPage(world.database.fork(), item.meetingId);
  const { seatId } = actOf(world, name);
  return page?.items[0]?.record.leaving.find((one) => one.seatId === seatId)?.grounds ?? [];
}

/** Ties the member's person to the item and tells how its vote is answered. */
async function refusalOf(prepare: (item: WaitingItem, personId: string) => Promise<void>) {
  const item = await aWaitingItem(world);
  const personId = await aPerson(world, ['บุญมี', 'มีชื่อ']);
  await holdSeat(world, 'member1', { personId });
  await prepare(item, personId);
  kept(await open(item.itemId));
  const answer = await vote(item.itemId, 'member1');
  const grounds = await groundsOf(item, 'member1');
  await holdSeat(world, 'member1', { personId: null });
  return { answer, grounds: grounds.map(({ ground }) => ground) };
}

async function join(item: WaitingItem, personId: string) {
  const { householdId } = item;
  const row = { householdId, personId, centreId: world.centreId, ...PLACE };
  await world.run((em) => em.insert(HouseholdMember, { ...row, relation: 'other' }));
}

function leave(item: WaitingItem, personId: string, leftOn: string) {
  const { householdId } = item;
  const leaving = {
    householdId,
    personId,
    leftOn,
    reason: 'moved-away',
    successorId: null,
  } as const;
  return world.run((em) => leaveHousehold(em, leaving, actOf(world, 'secretary')));
}

describe('a vote is refused', () => {
  it('of a member of the household', async () => {
    expect(await refusalOf(join)).toEqual({
      answer: { refused: 'own-household' },
      grounds: ['own-household'],
    });
  });

  it('of an account of the household, whoever stands behind it', async () => {
    const { answer } = await refusalOf(async ({ householdId }) => {
      await world.run((em) =>
        em.insert(SeatRow, {
          id: randomUUID(),
          userId: actOf(world, 'member1').userId,
          role: 'household',
          centreId: world.centreId,
          householdId,
          ...PLACE,
          displayName: 'บ้านนี้',
          fromOn: ON,
          createdAt: actOf(world, 'secretary').at,
        }),
      );
    });
    expect(answer).toEqual({ refused: 'own-household' });
    const ended = 'delete from seat where household_id is not null';
    await world.run((em) => em.execute(ended));
  });

  it('of whoever left the household after its case was opened, and of nobody who left before', async () => {
    const left = (on: string) => async (item: WaitingItem, personId: string) => {
      await join(item, personId);
      kept(await leave(item, personId, on));
    };
    const { answer } = await refusalOf(left(ON));
    expect(answer).toEqual({ refused: 'left-household-during-case' });
    expect((await refusalOf(left('2021-03-24'))).answer).toHaveProperty('voteId');
  });

  it('of somebody whose own debt is in the item, though they live elsewhere', async () => {
    const { answer } = await refusalOf(async ({ debtId }, personId) => {
      await world.run((em) => em.nativeUpdate(Debt, { id: debtId }, { personId }));
    });
    expect(answer).toEqual({ refused: 'own-debt-in-item' });
  });

  it('of a surety of somebody of the household', async () => {
    const { answer } = await refusalOf(async (item, personId) => {
      await tie(world, personId, { kind: 'surety', otherPersonId: item.personId });
    });
    expect(answer).toEqual({ refused: 'guarantor-in-item' });
  });

  it('of the creditor whom the survey names, with a title or without', async () => {
    for (const creditorName of ['บุญมี มีชื่อ', 'นาย บุญมี มีชื่อ']) {
      const { answer } = await refusalOf(async ({ debtId }) => {
        await world.run((em) => em.nativeUpdate(Debt, { id: debtId }, { creditorName }));
      });
      expect(answer).toEqual({ refused: 'creditor-in-item' });
    }
  });

  it('of who represents a fund that is paid off, only where the by-law says so', async () => {
    const paid = await aFund(world);
    await holdSeat(world, 'member1', { fundId: paid });
    const owe = async ({ debtId }: WaitingItem) => {
      await world.run((em) => em.nativeUpdate(Debt, { id: debtId }, { creditorFundId: paid }));
    };
    expect((await refusalOf(owe)).answer).toHaveProperty('voteId');
    await setByLaw(world, 'recusal-of-paid-funds', 1);
    expect((await refusalOf(owe)).answer).toEqual({ refused: 'represents-paid-fund' });
    await holdSeat(world, 'member1', { fundId: null });
  });

  it('of kin over several steps, whom a list of a household and noted relations tie together', async () => {
    const { answer, grounds } = await refusalOf(async (item, personId) => {
      // The borrower's mother is the sister of the head of the house that the member was born in.
      const mother = await aPerson(world);
      const head = await aPerson(world);
      await tie(world, mother, { kind: 'parent', otherPersonId: item.personId });
      await aHouseOf(head, [
        [mother, 'sibling'],
        [personId, 'child'],
      ]);
    });
    expect({ answer, grounds }).toEqual({
      answer: { refused: 'kin-in-item' },
      grounds: ['kin-in-item'],
    });
  });

  it('not of kin beyond the degree, after a relation was struck, or by a marriage that has ended', async () => {
    const far = await refusalOf(async (item, personId) => {
      let between = item.personId;
      for (let births = 0; births < 3; births += 1) {
        const parentId = await aPerson(world);
        await tie(world, parentId, { kind: 'parent', otherPersonId: between });
        between = parentId;
      }
      const cousinOfMother = await aPerson(world);
      await tie(world, between, { kind: 'parent', otherPersonId: cousinOfMother });
      await tie(world, cousinOfMother, { kind: 'parent', otherPersonId: personId });
    });
    expect(far.answer).toHaveProperty('voteId');
    const struck = await refusalOf(async (item, personId) => {
      const relationId = await tie(world, personId, {
        kind: 'parent',
        otherPersonId: item.personId,
      });
      const reason = 'wrong-person' as const;
      kept(
        await world.run((em) =>
          strikeRelation(em, { relationId, reason }, actOf(world, 'secretary')),
        ),
      );
    });
    expect(struck.answer).toHaveProperty('voteId');
    const parted = await refusalOf(async (item, personId) => {
      const relationId = await tie(world, personId, {
        kind: 'spouse',
        otherPersonId: item.personId,
      });
      const end = { relationId, untilOn: '2021-03-24' };
      kept(await world.run((em) => endRelation(em, end, actOf(world, 'secretary'))));
    });
    expect(parted.answer).toHaveProperty('voteId');
  });
});

async function aHouseOf(headId: string, members: [string, 'sibling' | 'child'][]) {
  const id = randomUUID();
  const place = { centreId: world.centreId, ...PLACE };
  await world.run(async (em) => {
    await em.insert(Household, {
      id,
      ...place,
      houseNumber: '99',
      villageNumber: 1,
      headPersonId: headId,
      createdAt: actOf(world, 'secretary').at,
    });
    const rows = [[headId, 'head'] as const, ...members];
    await em.insertMany(
      HouseholdMember,
      rows.map(([personId, relation]) => ({ householdId: id, personId, ...place, relation })),
    );
  });
  // The daughter moved out long ago: birth still ties her.
  const [moved] = members;
  if (moved === undefined) return;
  await world.run(async (em) => {
    await em.nativeDelete(HouseholdMember, { householdId: id, personId: moved[0] });
    await em.insert(PastMembership, {
      id: randomUUID(),
      householdId: id,
      personId: moved[0],
      ...place,
      relation: moved[1],
      sinceOn: null,
      leftOn: '2001-01-01',
      reason: 'moved-away',
      successorPersonId: null,
      bySeatId: actOf(world, 'secretary').seatId,
      notedAt: actOf(world, 'secretary').at,
    });
  });
}

describe('what was found', () => {
  it('is kept when the vote is opened, and holds though the relation is struck afterwards', async () => {
    const item = await aWaitingItem(world);
    const personId = await aPerson(world);
    await holdSeat(world, 'member2', { personId });
    const relationId = await tie(world, personId, { kind: 'parent', otherPersonId: item.personId });
    kept(await open(item.itemId));
    const rows = await listRows(world.database.fork(), FoundInterestRow, {
      where: { itemId: item.itemId },
      orderBy: { id: 'asc' },
    });
    expect(rows).toMatchObject([{ ground: 'kin-in-item', degree: 1, path: ['child'] }]);
    const strike = { relationId, reason: 'not-so' as const };
    kept(await world.run((em) => strikeRelation(em, strike, actOf(world, 'secretary'))));
    expect(await vote(item.itemId, 'member2')).toEqual({ refused: 'kin-in-item' });
    await holdSeat(world, 'member2', { personId: null });
  });

  it('keeps the database itself from taking the vote', async () => {
    const item = await aWaitingItem(world);
    const personId = await aPerson(world);
    await holdSeat(world, 'member2', { personId });
    await join(item, personId);
    kept(await open(item.itemId));
    const { seatId, userId, at } = actOf(world, 'member2');
    const written = world.database.fork().execute(
      `insert into vote (id, item_id, seat_id, user_id, centre_id, area_code, choice, recorded_by_seat_id, cast_at)
         values (?, ?, ?, ?, ?, '55170401', 'abstain', ?, ?)`,
      [randomUUID(), item.itemId, seatId, userId, world.centreId, seatId, at],
    );
    await expect(written).rejects.toThrow(/leaves item/u);
    await holdSeat(world, 'member2', { personId: null });
  });

  it('after a vote stops the decision, which would count somebody who leaves', async () => {
    const item = await aWaitingItem(world);
    const personId = await aPerson(world);
    await holdSeat(world, 'member2', { personId });
    kept(await open(item.itemId));
    const { itemId } = item;
    await voteFor(world, { itemId, fundId, names: ['chair', 'secretary', 'member2', 'member3'] });
    await tie(world, personId, { kind: 'spouse', otherPersonId: item.personId });
    const decided = await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
    expect(decided).toEqual({ refused: 'vote-of-who-leaves' });
    await holdSeat(world, 'member2', { personId: null });
  });
});
