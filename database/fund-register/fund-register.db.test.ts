import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOf, aFund, aWorld, kept, type World } from '../testing/money-world.ts';
import { changeFund, type ChangePlan } from './change-fund.ts';
import { recordOutsideMoney, repayOutsideMoney } from './outside-money.ts';
import { findFundRegister } from './read-fund-register.ts';
import { endSignatory, nameSignatory } from './signatories.ts';
import { countMemberships, stateCapital, type CapitalPlan } from './statements.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');
const CHECK_VIOLATION = { code: '23514' };

describe('what a fund may do', () => {
  const change = (fundId: string, to: Partial<ChangePlan>) => {
    const plan = {
      fundId,
      lends: true,
      noLendingReason: null,
      countsInHeadline: true,
      isCore: false,
      registryCode: null,
      reason: 'มติที่ประชุมกองทุน',
      ...to,
    };
    return world.run((em) => changeFund(em, plan, secretary()));
  };

  it('changes with a reason, and what it was before stays readable', async () => {
    const fundId = await aFund(world);
    expect(await change(fundId, {})).toEqual({ refused: 'nothing-changed' });
    expect(await change(fundId, { lends: false })).toEqual({
      refused: 'no-lending-reason-missing',
    });
    kept(await change(fundId, { lends: false, noLendingReason: 'money-all-lent' }));
    kept(await change(fundId, { registryCode: '55-140704-01' }));
    const register = await findFundRegister(world.database.fork(), fundId);
    expect(register?.fund).toMatchObject({ lends: true, registryCode: '55-140704-01' });
    expect(register?.changes.map(({ number, lends }) => [number, lends])).toEqual([
      [2, true],
      [1, false],
    ]);
    const erase = world.run((em) => em.execute('delete from fund_change'));
    await expect(erase).rejects.toMatchObject(CHECK_VIOLATION);
  });

  it('is not lending without money, in the database too', async () => {
    const fundId = await aFund(world, NO_MONEY);
    const reason = { lends: false, noLendingReason: 'without-money', countsInHeadline: true };
    expect(await change(fundId, reason as Partial<ChangePlan>)).toEqual({
      refused: 'fund-without-money',
    });
    const force = world.run((em) =>
      em.execute('update fund set lends = true where id = ?', [fundId]),
    );
    await expect(force).rejects.toMatchObject(CHECK_VIOLATION);
  });
});

const NO_MONEY = { hasMoney: false, lends: false, countsInHeadline: false, capitalSatang: 0n };

describe('what was stated', () => {
  it('stands beside the books with its source and precision, once a day and source', async () => {
    const fundId = await aFund(world, { capitalSatang: 74_235_000n });
    const state = (more: Partial<CapitalPlan> = {}) => {
      const plan = {
        fundId,
        statedOn: '2021-03-25',
        amountSatang: 100_000_000n,
        precision: 'more-than',
        source: 'เอกสารเผยแพร่',
        ...more,
      } as const;
      return world.run((em) => stateCapital(em, plan, secretary()));
    };
    kept(await state());
    kept(await state({ source: 'งบการเงินของกลุ่ม', precision: 'exactly' }));
    expect(await state()).toEqual({ refused: 'stated-already' });
    expect(await state({ amountSatang: -1n, source: 'x' })).toEqual({
      refused: 'amount-is-negative',
    });
    const register = await findFundRegister(world.database.fork(), fundId);
    expect(register?.bookCapitalSatang).toBe(74_235_000n);
    expect(register?.statements.map(({ precision }) => precision).toSorted()).toEqual([
      'exactly',
      'more-than',
    ]);
    const poor = await aFund(world, NO_MONEY);
    expect(await state({ fundId: poor })).toEqual({ refused: 'fund-without-money' });
  });

  it('counts memberships on a day, once', async () => {
    const fundId = await aFund(world);
    const plan = { fundId, countedOn: '2021-03-25', memberships: 57, source: 'ทะเบียนสมาชิก' };
    const count = () => world.run((em) => countMemberships(em, plan, secretary()));
    kept(await count());
    expect(await count()).toEqual({ refused: 'stated-already' });
  });
});

describe('who signs', () => {
  it('signs once at a time, and is ended once', async () => {
    const fundId = await aFund(world);
    const plan = { fundId, name: 'นางสมมติ ตัวอย่าง', position: 'ประธาน', fromOn: '2021-01-01' };
    const name = () => world.run((em) => nameSignatory(em, plan, secretary()));
    const { id: signatoryId } = kept(await name());
    expect(await name()).toEqual({ refused: 'signs-already' });
    const end = (untilOn: string) =>
      world.run((em) => endSignatory(em, { signatoryId, untilOn }, secretary()));
    expect(await end('2020-12-31')).toEqual({ refused: 'term-ends-before-it-begins' });
    kept(await end('2021-03-01'));
    expect(await end('2021-03-02')).toEqual({ refused: 'ended-already' });
    kept(await name());
    const rename = world.run((em) =>
      em.execute(`update signatory set name = 'x', until_on = null where id = ?`, [signatoryId]),
    );
    await expect(rename).rejects.toMatchObject(CHECK_VIOLATION);
  });
});

describe('money from outside', () => {
  it('keeps who lent it, at which rate, until when and who bears the interest', async () => {
    const fundId = await aFund(world);
    const plan = {
      fundId,
      source: 'ธนาคารออมสิน',
      amountSatang: 50_000_000n,
      rateBasisPoints: 400,
      interestBorneBy: 'borrower',
      receivedOn: '2020-06-01',
      dueOn: '2023-06-01',
    } as const;
    const early = { ...plan, dueOn: '2020-06-01' };
    expect(await world.run((em) => recordOutsideMoney(em, early, secretary()))).toEqual({
      refused: 'due-before-received',
    });
    const { id } = kept(await world.run((em) => recordOutsideMoney(em, plan, secretary())));
    const repay = (repaidOn: string) =>
      world.run((em) => repayOutsideMoney(em, { outsideMoneyId: id, repaidOn }, secretary()));
    expect(await repay('2020-05-31')).toEqual({ refused: 'repaid-before-received' });
    kept(await repay('2021-03-01'));
    expect(await repay('2021-03-01')).toEqual({ refused: 'ended-already' });
    const register = await findFundRegister(world.database.fork(), fundId);
    expect(register?.outsideMoney).toMatchObject([{ interestBorneBy: 'borrower' }]);
  });
});
