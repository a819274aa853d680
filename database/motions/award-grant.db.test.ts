import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantMoney } from '#domain/funds/grant';
import type { Motion } from '#domain/meetings/motion-kinds';
import { paySetAside } from '../closing/pay-set-aside.ts';
import { contentHash } from '../content-hash.ts';
import { replayItem } from '../decisions/replay-item.ts';
import { GroupGrantAward } from '../groups/grant-award.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { JournalEntry } from '../ledger/ledger-entities.ts';
import { declareInterest } from '../meetings/interests/declare-interest.ts';
import { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { GroupGrant } from '../registers/entries/entry-entities.ts';
import { unusedGrant } from '../registers/entries/grants.ts';
import { strikeEntry } from '../registers/entries/strike.ts';
import { readRegisterPage } from '../registers/read-register.ts';
import { getRow, listRows } from '../rows.ts';
import { openBank } from '../testing/fund-cash.ts';
import { aGivingFund, anEarningGroup, type SetAside } from '../testing/grants.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import {
  aVotingMotion,
  conveneAbout,
  decideAndDie,
  decideOn,
  voteOn,
} from '../testing/motion-world.ts';
import { listMoneyForGrants } from './list-grants.ts';

/** 5,000.00 */
const AMOUNT = 500_000n;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const em = () => world.database.fork();
const outside: GrantMoney = { from: 'outside', source: 'กรมการพัฒนาชุมชน' };
const ofFund = (fund: SetAside): GrantMoney => ({ from: 'fund', ...fund });

const grant = (groupId: string, money: GrantMoney, amountSatang = AMOUNT): Motion => ({
  kind: 'award-grant',
  text: 'ซื้อกี่ทอผ้าสองหลัง',
  groupId,
  amountSatang,
  money,
});

async function votedYes(groupId: string, money: GrantMoney): Promise<string> {
  const { itemId } = await aVotingMotion(world, grant(groupId, money));
  kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'approve' } }));
  return itemId;
}

const grantsOf = (groupId: string) =>
  listRows(em(), GroupGrant, { where: { groupId }, orderBy: { id: 'asc' } });
const meetingRow = async (itemId: string) => {
  const ask = { centreId: world.centreId, today: ON, roles: [], searched: [] } as const;
  const { rows } = await readRegisterPage(em(), { ...ask, register: 'meetings', limit: 100 });
  return rows.find((row) => row.rowId === itemId);
};
const paymentsOf = (fundId: string) => em().count(JournalEntry, { fundId, kind: 'pay-share' });
const asked = (money: GrantMoney, groupId: string, amountSatang?: bigint) =>
  conveneAbout(world, { motions: [grant(groupId, money, amountSatang)] });

describe('a grant awarded out of a fund', () => {
  it('is shown with its books, and is paid and registered once by eight hands', async () => {
    const fund = await aGivingFund(world, AMOUNT);
    const groupId = await anEarningGroup(world);
    const offered = await listMoneyForGrants(em(), world.centreId);
    expect(offered).toContainEqual(
      expect.objectContaining({ ...fund, setAsideSatang: '500000', placeKind: 'undivided' }),
    );
    const before = await readBalances(em(), fund.fundId);
    const itemId = await votedYes(groupId, ofFund(fund));
    const item = await getRow(em(), AgendaItem, { id: itemId });
    expect(contentHash(item.evidence)).toBe(item.evidenceHash);
    expect(item).toMatchObject({ kind: 'award-grant', caseId: null });
    expect(item.evidence).toMatchObject({
      grant: {
        groupId,
        memberCount: 12,
        amountSatang: '500000',
        source: null,
        fund: { account: 'welfare-fund', setAsideSatang: '500000', refused: null },
      },
    });

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    const { id: resolutionId, number, yearBe } = await getRow(em(), Resolution, { itemId });
    const [received, ...more] = await grantsOf(groupId);
    expect(more).toEqual([]);
    expect(received).toMatchObject({ receivedOn: ON, amountSatang: AMOUNT });
    expect(received?.source).toMatch(/^เงินกองสวัสดิการของ/u);
    expect(received?.source).toContain(`มติที่ ${number}/${yearBe}`);
    expect(await unusedGrant(em(), groupId)).toBe(AMOUNT);
    const award = await getRow(em(), GroupGrantAward, { resolutionId });
    expect(award).toMatchObject({ grantId: received?.id, fundId: fund.fundId });
    expect(await readBalances(em(), fund.fundId)).toEqual({
      ...before,
      cash: before.cash - AMOUNT,
      'welfare-fund': 0n,
    });
    expect(await paymentsOf(fund.fundId)).toBe(1);
    expect(await checkBooks(em())).toEqual([]);
    const row = await meetingRow(itemId);
    expect(row?.values).toMatchObject({ itemKind: 'award-grant', amount: '500000' });
  });

  it('is worked out anew to the same figures, and a changed register is noticed', async () => {
    const fund = await aGivingFund(world, AMOUNT);
    const groupId = await anEarningGroup(world);
    const itemId = await votedYes(groupId, ofFund(fund));
    kept(await decideOn(world, itemId));
    const differing = async (of: ReturnType<typeof em>) => {
      const { parts } = await replayItem(of, await getRow(of, AgendaItem, { id: itemId }));
      const effect = parts.find(({ part }) => part === 'effect');
      return effect?.differences.map(({ path }) => path);
    };
    expect(await differing(em())).toEqual([]);
    const copy = em();
    await copy.begin();
    await copy.execute('alter table group_grant disable trigger user');
    await copy.execute('update group_grant set amount_satang = 1 where group_id = ?', [groupId]);
    expect(await differing(copy)).toEqual(['grant.amountSatang']);
    await copy.rollback();
  });

  it('leaves nothing when its connection is killed before the commit, and is made whole afterwards', async () => {
    const fund = await aGivingFund(world, AMOUNT);
    const groupId = await anEarningGroup(world);
    const itemId = await votedYes(groupId, ofFund(fund));
    await expect(decideAndDie(world, itemId)).rejects.toThrow(/terminat/iu);
    expect(await grantsOf(groupId)).toEqual([]);
    expect(await paymentsOf(fund.fundId)).toBe(0);
    expect(await em().count(Resolution, { itemId })).toBe(0);
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    expect(await grantsOf(groupId)).toHaveLength(1);
    expect(await paymentsOf(fund.fundId)).toBe(1);
  });

  it('gives the last baht once where two meetings resolve at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const fund = await aGivingFund(world, AMOUNT);
      const groups = [await anEarningGroup(world), await anEarningGroup(world)];
      const items: string[] = [];
      for (const groupId of groups) items.push(await votedYes(groupId, ofFund(fund)));
      const both = await Promise.all(items.map((itemId) => decideOn(world, itemId)));
      const refused = both.filter((outcome) => 'refused' in outcome);
      expect(refused).toEqual([{ refused: 'grant-above-set-aside' }]);
      const received = await Promise.all(groups.map((groupId) => grantsOf(groupId)));
      expect(received.flat()).toHaveLength(1);
      expect(await paymentsOf(fund.fundId)).toBe(1);
    }
    expect(await checkBooks(em())).toEqual([]);
  });

  it('is refused by name when the money has gone since it was put down', async () => {
    const fund = await aGivingFund(world, AMOUNT);
    const groupId = await anEarningGroup(world);
    const itemId = await votedYes(groupId, ofFund(fund));
    const payment = { ...fund, amountSatang: 1n, paidOn: ON, paymentKey: randomUUID() };
    kept(await world.run((tx) => paySetAside(tx, payment, actOf(world, 'treasurer'))));
    expect(await decideOn(world, itemId)).toEqual({ refused: 'grant-above-set-aside' });
    expect(await grantsOf(groupId)).toEqual([]);
    expect(await em().count(Resolution, { itemId })).toBe(0);
  });

  it('writes nothing when the members do not agree', async () => {
    const fund = await aGivingFund(world, AMOUNT);
    const groupId = await anEarningGroup(world);
    const { itemId } = await aVotingMotion(world, grant(groupId, ofFund(fund)));
    kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'refuse' } }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'refused' });
    expect(await grantsOf(groupId)).toEqual([]);
    expect(await paymentsOf(fund.fundId)).toBe(0);
  });
});

describe('a grant that is put before a meeting', () => {
  it('takes no กข.คจ. money, no members’ capital, no reserve, and no bank by itself', async () => {
    const groupId = await anEarningGroup(world);
    const refusal = (refused: string) => ({ refused, at: 0 });
    const poor = await aGivingFund(world, AMOUNT, { kind: 'poverty-fund', rateBasisPoints: 0 });
    expect(await asked(ofFund(poor), groupId)).toEqual(refusal('grant-from-poverty-fund'));
    const fund = await aGivingFund(world, AMOUNT);
    expect(await asked(ofFund(fund), groupId, AMOUNT + 1n)).toEqual(
      refusal('grant-above-set-aside'),
    );
    const other = { ...fund, account: 'public-benefit-fund' } as const;
    expect(await asked(ofFund(other), groupId)).toEqual(refusal('grant-above-set-aside'));
    const bank = kept(await openBank(world, fund.fundId)).placeId;
    expect(await asked(ofFund({ ...fund, placeId: bank }), groupId)).toEqual(
      refusal('bank-needs-two-signatures'),
    );
    const kept100 = await aGivingFund(world, AMOUNT, { reserveSatang: 9_500_001n });
    expect(await asked(ofFund(kept100), groupId)).toEqual(refusal('grant-breaks-reserve'));
    const placeId = randomUUID();
    expect(await asked(ofFund({ ...fund, placeId }), groupId)).toEqual(refusal('no-such-place'));
  });

  it('goes to a group of the centre, and names whose money it is', async () => {
    expect(await asked(outside, randomUUID())).toEqual({ refused: 'group-not-of-centre', at: 0 });
    const groupId = await anEarningGroup(world);
    const unnamed = { from: 'outside', source: ' ' } as const;
    expect(await asked(unnamed, groupId)).toEqual({ refused: 'words-missing', at: 0 });
  });

  it('is not voted by a member who says that it is their own group', async () => {
    const groupId = await anEarningGroup(world);
    const { itemId } = await aVotingMotion(world, grant(groupId, outside));
    const act = actOf(world, 'member1');
    const word = { itemId, seatId: act.seatId, hasInterest: true, reason: 'เป็นสมาชิกกลุ่ม' };
    kept(await world.run((tx) => declareInterest(tx, word, act)));
    const choice = { kind: 'approve' } as const;
    expect(await voteOn(world, { itemId, name: 'member1', choice })).toEqual({
      refused: 'declared-interest',
    });
  });
});

describe('a grant of money from outside', () => {
  it('is registered with the resolution, moves no books, and is not struck out', async () => {
    const groupId = await anEarningGroup(world);
    const itemId = await votedYes(groupId, outside);
    const { resolutionId } = kept(await decideOn(world, itemId));
    const award = await getRow(em(), GroupGrantAward, { resolutionId });
    expect(award).toMatchObject({ fundId: null, entryId: null });
    const [received] = await grantsOf(groupId);
    expect(received?.source).toMatch(/^กรมการพัฒนาชุมชน · มติที่ /u);
    const strike = {
      centreId: world.centreId,
      kind: 'grant',
      entryId: award.grantId,
      reason: 'ผิด',
    } as const;
    const act = actOf(world, 'secretary');
    expect(await world.run((tx) => strikeEntry(tx, strike, act))).toEqual({
      refused: 'grant-stands-on-resolution',
    });
  });

  it('is awarded by a resolution alone: the database takes no other', async () => {
    const groupId = await anEarningGroup(world);
    const itemId = await votedYes(groupId, outside);
    const { resolutionId } = kept(await decideOn(world, itemId));
    const forged = world.run((tx) =>
      tx.execute(
        `with other as (insert into group_grant select gen_random_uuid(), group_id, centre_id,
             area_code, received_on, source, amount_satang + 1, by_seat_id, recorded_at
             from group_grant where group_id = ? returning id, centre_id, area_code)
         insert into group_grant_award select id, ?, centre_id, area_code, null, null from other`,
        [groupId, resolutionId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: '23514' });
    const bare = world.run((tx) =>
      tx.execute(
        `insert into motion (id, centre_id, area_code, kind, body, moved_by_user_id,
           moved_by_seat_id, moved_at) select ?, centre_id, area_code, kind, body,
           moved_by_user_id, moved_by_seat_id, moved_at from motion where kind = 'award-grant' limit 1`,
        [randomUUID()],
      ),
    );
    await expect(bare).rejects.toMatchObject({ code: '23514' });
  });
});
