import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NamedPeriod } from '#domain/ledger/periods';
import type { SharingRule } from '#domain/ledger/surplus';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { moveMoney, openBank, openHand, undividedOf } from '../testing/fund-cash.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, aWorld, kept, type World } from '../testing/money-world.ts';
import { closePeriod } from './close-period.ts';
import { paySetAside } from './pay-set-aside.ts';
import { listCloses } from './read-closing.ts';
import { askReopening, decideReopening } from './reopen-period.ts';
import { readYearSurplus, shareYearSurplus } from './share-surplus.ts';
import { setSharingRule } from './sharing-rules.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const NEXT_YEAR = '2022-01-10';
const MAY = { kind: 'month', yearBe: 2564, month: 5 } as const;
const YEAR = { kind: 'calendar-year', yearBe: 2564 } as const;
const later = (name: string, day = NEXT_YEAR) => actOf(world, name, `${day}T05:00:00.000Z`);
const inSql = (statement: string) => world.run((em) => em.execute(statement));

const close = (fundId: string, period: NamedPeriod = MAY, day = NEXT_YEAR) =>
  world.run((em) => closePeriod(em, { fundId, period }, later('treasurer', day)));
const ask = (closeId: string, reason = 'ใบเสร็จหาย') =>
  world.run((em) => askReopening(em, { closeId, reason }, later('treasurer')));
const reopen = (closeId: string, name: string, outcome: 'reopened' | 'declined' = 'reopened') =>
  world.run((em) => decideReopening(em, { closeId, outcome }, later(name)));

/** A fund whose loan brought 137.25 of interest in May 2564. */
async function anEarningFund(): Promise<{ fundId: string; loanId: string }> {
  const { fundId, loanId } = await aRepayingLoan(world);
  const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05' };
  kept(await world.run((em) => postRepayment(em, plan, later('treasurer', '2021-05-05'))));
  return { fundId, loanId };
}

describe('a closed period', () => {
  const payOn = (loanId: string, paidOn: string) => {
    const plan = { loanId, amountSatang: 10_000n, paidOn };
    return world.run((em) => postRepayment(em, plan, later('treasurer')));
  };

  it('takes nothing dated in it, and everything beside it', async () => {
    const { fundId, loanId } = await anEarningFund();
    kept(await close(fundId));
    expect(await payOn(loanId, '2021-05-31')).toEqual({ refused: 'period-is-closed' });
    kept(await payOn(loanId, '2021-06-01'));
  });

  it('is refused by the database itself, at the end of the transaction', async () => {
    const { fundId } = await anEarningFund();
    kept(await close(fundId));
    const forged =
      inSql(`with e as (insert into journal_entry (id, fund_id, centre_id, area_code, kind,
        posting_key, content_hash, business_on, recorded_at)
        select gen_random_uuid(), id, centre_id, area_code, 'receive-grant', 'forged', 'x',
          '2021-05-20', now() from fund where id = '${fundId}' returning id)
      insert into journal_line (entry_id, position, account_id, centre_id, area_code, debit_satang,
        credit_satang)
      select e.id, v.position, a.id, a.centre_id, a.area_code, v.debit, v.credit
        from e, (values (1, 'cash', 5, 0), (2, 'grants', 0, 5)) as v (position, kind, debit, credit)
        join ledger_account a on a.kind = v.kind and a.fund_id = '${fundId}'`);
    await expect(forged).rejects.toThrow('lies in a closed period');
  });

  it('is over, is of the fund, is closed once, and has no withdrawal waiting', async () => {
    const fundId = await aFund(world);
    expect(await close(fundId, MAY, '2021-05-31')).toEqual({ refused: 'period-not-over' });
    const early = { kind: 'fiscal-year', yearBe: 2560 } as const;
    expect(await close(fundId, early)).toEqual({ refused: 'period-before-the-fund' });
    kept(await close(fundId));
    expect(await close(fundId)).toEqual({ refused: 'closed-already' });
  });

  it('is opened again by two people with a reason', async () => {
    const { fundId, loanId } = await anEarningFund();
    const { closeId } = kept(await close(fundId));
    expect(await reopen(closeId, 'chair')).toEqual({ refused: 'no-reopening-asked' });
    expect(await ask(closeId, ' ')).toEqual({ refused: 'reason-missing' });
    kept(await ask(closeId));
    expect(await ask(closeId)).toEqual({ refused: 'reopening-asked-already' });
    expect(await reopen(closeId, 'treasurer')).toEqual({ refused: 'reopen-by-another' });
    kept(await reopen(closeId, 'chair'));
    kept(await payOn(loanId, '2021-05-31'));
    expect(await listCloses(world.database.fork(), fundId)).toMatchObject([
      { status: 'reopened', reopenReason: 'ใบเสร็จหาย', reopenedByName: 'chair' },
    ]);
    kept(await close(fundId));
  });

  it('stays closed when the request is dropped, and one person alone cannot force it', async () => {
    const fundId = await aFund(world);
    const { closeId } = kept(await close(fundId));
    kept(await ask(closeId));
    const alone = inSql(`update period_close set status = 'reopened', reopened_at = now(),
      reopened_by_user_id = reopen_asked_by_user_id where id = '${closeId}'`);
    await expect(alone).rejects.toThrow('reopening_needs_two_people');
    const gone = inSql(`delete from period_close where id = '${closeId}'`);
    await expect(gone).rejects.toThrow('is append-only');
    kept(await reopen(closeId, 'treasurer', 'declined'));
    expect(await reopen(closeId, 'chair')).toEqual({ refused: 'no-reopening-asked' });
  });

  it('lets an entry in before the close or refuses it after, whoever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const fundId = await aFund(world);
      const from = await undividedOf(world, fundId);
      const to = kept(await openHand(world, fundId)).placeId;
      const move = { fundId, from, to, amountSatang: 5n, movedOn: '2021-03-25' };
      const march = { kind: 'month', yearBe: 2564, month: 3 } as const;
      const [closed, moved] = await Promise.all([close(fundId, march), moveMoney(world, move)]);
      kept(closed);
      const refused = 'refused' in moved ? moved.refused : undefined;
      expect([undefined, 'period-is-closed']).toContain(refused);
    }
  });
});

const RULE: SharingRule = {
  'reserve-fund': 2_000,
  'dividend-payable': 4_000,
  'average-return-payable': 1_500,
  'welfare-fund': 1_000,
  'public-benefit-fund': 500,
  'committee-payable': 1_000,
};

describe('the surplus of a year', () => {
  const setRule = (fundId: string, rule = RULE, effectiveFrom = '2020-01-01') => {
    const plan = { fundId, rule, effectiveFrom, reason: 'มติที่ประชุมใหญ่' };
    return world.run((em) => setSharingRule(em, plan, later('secretary')));
  };
  const share = (fundId: string, surplusSatang = 13_725n) =>
    world.run((em) => shareYearSurplus(em, { fundId, ...YEAR, surplusSatang }, later('treasurer')));

  it('is shown, then shared by the by-law once the year is closed, and not twice', async () => {
    const { fundId } = await anEarningFund();
    expect(await share(fundId)).toEqual({ refused: 'year-not-closed' });
    kept(await close(fundId, YEAR));
    expect(await share(fundId)).toEqual({ refused: 'no-sharing-rule' });
    kept(await setRule(fundId));
    const shown = await readYearSurplus(world.database.fork(), { fundId, ...YEAR });
    expect(shown).toMatchObject({ isClosed: true, isShared: false, surplusSatang: 13_725n });
    expect(await share(fundId, 13_724n)).toEqual({ refused: 'surplus-has-changed' });
    kept(await share(fundId));
    expect(await readBalances(world.database.fork(), fundId)).toMatchObject({
      'interest-income': 13_725n,
      'surplus-shared': 13_725n,
      ...shown.shares,
    });
    expect(await share(fundId)).toEqual({ refused: 'surplus-shared-already' });
    const fiscal = { kind: 'fiscal-year', yearBe: 2564 } as const;
    kept(await close(fundId, fiscal));
    const again = { fundId, ...fiscal, surplusSatang: 13_725n };
    expect(await world.run((em) => shareYearSurplus(em, again, later('treasurer')))).toEqual({
      refused: 'surplus-shared-already',
    });
  });

  it('keeps its year closed once it is shared', async () => {
    const { fundId } = await anEarningFund();
    const { closeId } = kept(await close(fundId, YEAR));
    kept(await setRule(fundId));
    kept(await share(fundId));
    kept(await ask(closeId));
    expect(await reopen(closeId, 'chair')).toEqual({ refused: 'surplus-shared-already' });
  });

  it('of zero is not shared', async () => {
    const fundId = await aFund(world);
    kept(await setRule(fundId));
    kept(await close(fundId, YEAR));
    expect(await share(fundId, 0n)).toEqual({ refused: 'nothing-to-share' });
  });

  it('is shared once when three press at the same moment', async () => {
    const { fundId } = await anEarningFund();
    kept(await setRule(fundId));
    kept(await close(fundId, YEAR));
    const three = await Promise.all([share(fundId), share(fundId), share(fundId)]);
    expect(three.filter((outcome) => 'sharingId' in outcome)).toHaveLength(1);
  });

  it('is paid out of a hand, not beyond what was set aside', async () => {
    const { fundId } = await anEarningFund();
    kept(await setRule(fundId));
    kept(await close(fundId, YEAR));
    kept(await share(fundId));
    const placeId = await undividedOf(world, fundId);
    const bank = kept(await openBank(world, fundId)).placeId;
    const pay = (amountSatang: bigint, from = placeId, paymentKey = String(amountSatang)) => {
      const account = 'dividend-payable' as const;
      const payment = { fundId, account, paidOn: NEXT_YEAR, placeId: from, paymentKey };
      return world.run((em) => paySetAside(em, { ...payment, amountSatang }, later('treasurer')));
    };
    expect(await pay(5_491n)).toEqual({ refused: 'not-enough-set-aside' });
    expect(await pay(1n, bank)).toEqual({ refused: 'bank-needs-two-signatures' });
    kept(await pay(5_490n));
    const books = await readBalances(world.database.fork(), fundId);
    expect(books['dividend-payable']).toBe(0n);
  });

  it('is shared by dated rules that sum to the whole, in the database too', async () => {
    const fundId = await aFund(world);
    const short = { ...RULE, 'committee-payable': 999 };
    expect(await setRule(fundId, short)).toEqual({ refused: 'shares-are-not-the-whole' });
    const first = kept(await setRule(fundId));
    expect(await setRule(fundId)).toEqual(first);
    const other = { ...RULE, 'reserve-fund': 3_000, 'dividend-payable': 3_000 };
    expect(await setRule(fundId, other)).toEqual({ refused: 'set-for-that-day-already' });
    const forged = inSql(`update sharing_rule set committee_basis_points = 0`);
    await expect(forged).rejects.toThrow('sharing_sums_to_the_whole');
  });
});
