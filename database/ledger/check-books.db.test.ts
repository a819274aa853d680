import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postRepayment } from '../repayments/post-repayment.ts';
import { aRepayingLoan, aSignedLoan } from '../testing/lent-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import { checkBooks, type BookRule } from './check-books.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
  await aSignedLoan(world);
  const { loanId } = await aRepayingLoan(world);
  const act = actOf(world, 'treasurer', '2021-05-05T05:00:00.000Z');
  const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05' };
  kept(await world.run((em) => postRepayment(em, plan, act)));
});
afterAll(() => world.close());

const POSTED =
  'alter table journal_line disable trigger user; alter table journal_entry disable trigger user;';

/** Damage by hand, of the kind that each rule is there to find. */
const DAMAGE = {
  'entry-balances': `${POSTED} update journal_line set debit_satang = debit_satang + 1
    where debit_satang > 0 and entry_id = (select min(id::text)::uuid from journal_entry)`,
  'entry-stays-in-its-fund': `${POSTED} update journal_line l set account_id = (select id
    from ledger_account where kind = 'cash' and fund_id <> (select fund_id from journal_entry
    where id = l.entry_id) limit 1) where debit_satang > 0`,
  'balance-is-sum-of-lines': `update ledger_account set balance_satang = balance_satang + 1`,
  'fund-balances': `update ledger_account set balance_satang = balance_satang + 1 where kind = 'capital'`,
  'nothing-below-zero': `alter table ledger_account drop constraint ledger_account_not_below_zero;
    update ledger_account set balance_satang = -1 where kind = 'cash'`,
  'money-lies-somewhere': `${POSTED} update journal_line set cash_place_id = null`,
  'place-holds-its-lines': `update cash_place set balance_satang = balance_satang + 1`,
  'withdrawal-is-signed-by-two': `${POSTED} update journal_entry set kind = 'withdraw'
    where kind = 'disburse'`,
  'bank-entry-has-its-line': `${POSTED} update journal_entry set kind = 'bank-fee'
    where kind = 'disburse'`,
  'reserved-is-for-open-loans': `alter table loan disable trigger user;
    update loan set status = 'released' where status = 'signed'`,
  'receivable-is-principal-owed': `update instalment set paid_principal_satang = 1 where number = 9`,
  'payer-claims-are-its-moves': `update ledger_account set balance_satang = 1
    where kind = 'payer-claims'`,
  'instalments-sum-to-contract': `delete from instalment where number = 30`,
  'added-interest-is-posted': `${POSTED} update journal_entry set kind = 'add-interest'
    where kind = 'disburse'`,
  'write-off-is-posted': `insert into loan_change (id, loan_id, case_id, centre_id, area_code, kind,
      amount_satang, reason, status, asked_by_user_id, asked_by_seat_id, asked_at, resolution_id,
      effective_on, rows_before, rows_after)
    select gen_random_uuid(), n.id, n.case_id, n.centre_id, n.area_code, 'waive-principal', 5, 'x',
      'approved', 'x', n.id, now(), n.resolution_id, '2021-08-10', '[]', '[]'
      from loan n where n.resolution_id is not null limit 1`,
  'written-off-loan-is-posted': `update loan set status = 'written-off' where status = 'repaying'`,
  'receipts-are-what-was-paid': `update repayment set principal_satang = principal_satang - 1,
    interest_satang = interest_satang + 1`,
  'default-interest-is-receipted': `update ledger_account set balance_satang = 1
    where kind = 'default-interest-income'`,
  'receipt-is-posted': `update repayment set entry_id = null`,
  'coins-are-posted': `insert into coin_rounding (repayment_id, entry_id, centre_id, area_code,
    cash_satang, difference_satang)
    select id, entry_id, centre_id, area_code, 98775, 12 from repayment limit 1`,
  'count-is-posted': `insert into cash_count (id, place_id, fund_id, centre_id, area_code, number,
    year_be, counted_on, expected_satang, counted_satang, status, counted_by_user_id,
    counted_by_seat_id, counted_at, decided_by_user_id, decided_at, entry_id)
    select id, id, fund_id, centre_id, area_code, 1, 2564, '2021-05-05', 4, 5, 'confirmed', 'one', id,
      now(), 'two', now(), (select id from journal_entry limit 1) from cash_place limit 1`,
  'sharing-is-posted': `insert into sharing_rule select gen_random_uuid(), fund_id, centre_id,
    area_code, '2018-01-01', 10000, 0, 0, 0, 0, 0, 'x', id, now() from cash_place limit 1;
    insert into surplus_sharing select gen_random_uuid(), r.fund_id, r.centre_id, r.area_code, r.id,
      '2020-01-01', '2020-12-31', 5, e.id, '2021-01-02', r.id, now()
      from sharing_rule r, journal_entry e limit 1`,
  'cancelled-receipt-is-countered': `update repayment set cancelled_on = paid_on`,
  'settlements-sum-to-zero': `alter table ledger_account disable trigger user;
    update ledger_account set balance_satang = 1 where kind = 'settlement'`,
  'settlement-has-both-sides': `insert into fund_settlement select gen_random_uuid(), r.loan_id,
    r.id, r.centre_id, r.area_code, n.fund_id, n.fund_id, 5, r.paid_on, r.entry_id, r.entry_id,
    r.entry_id, r.entry_id, null, null, r.id, now() from repayment r join loan n on n.id = r.loan_id`,
  'lent-once': `${POSTED} update journal_entry set kind = 'release' where kind = 'disburse'`,
  'shares-are-the-receipt': `alter table loan disable trigger user;
    update loan set lender_count = 2`,
  'no-fund-above-its-share': `alter table loan disable trigger user;
    update loan set lender_count = 2 where status = 'repaying';
    insert into loan_lender select id, 1, fund_id, centre_id, area_code, 1
      from loan where status = 'repaying';
    insert into loan_lender select n.id, 2, o.fund_id, n.centre_id, n.area_code,
      n.principal_satang - 1 from loan n, loan o where n.status = 'repaying' and o.status = 'signed';
    insert into repayment_share select r.id, r.loan_id, n.fund_id, r.centre_id, r.area_code,
      r.entry_id, r.principal_satang, r.interest_satang, 0
      from repayment r join loan n on n.id = r.loan_id`,
  'share-is-as-posted': `insert into loan_lender select id, 1, fund_id, centre_id, area_code,
    principal_satang from loan where status = 'repaying'`,
  'paid-lender-has-what-it-lent': `alter table loan disable trigger user;
    update loan set lender_count = 2, status = 'paid' where status = 'repaying';
    insert into loan_lender select id, 1, fund_id, centre_id, area_code, principal_satang
      from loan where status = 'paid'`,
  'paid-loan-owes-nothing': `update loan set status = 'paid' where status = 'repaying'`,
} as const satisfies Record<BookRule, string>;

describe('checkBooks', () => {
  it('finds nothing in sound books', async () => {
    expect(await checkBooks(world.database.fork())).toEqual([]);
  });

  it.each(Object.entries(DAMAGE))('%s finds what was damaged by hand', async (rule, damage) => {
    const em = world.database.fork();
    await em.begin();
    try {
      await em.execute(damage);
      const found = await checkBooks(em);
      expect(found.map((unsound) => unsound.rule)).toContain(rule);
    } finally {
      await em.rollback();
    }
  });
});
