import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bankEntry } from '#domain/ledger/bank-entries';
import { satang } from '#domain/money/satang';
import { HouseholdCase } from '../cases/household-case.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { postEntry } from '../ledger/post-entry.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { readBanksOfReceipts } from '../repayments/receipt-banks.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow } from '../rows.ts';
import { aBankedFund, lyingIn, openBank } from '../testing/fund-cash.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { actOf, aFund, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { BankLine } from './bank-line.ts';
import { bookLine } from './book-line.ts';
import { enterLines, type EnteredLine } from './enter-lines.ts';
import { matchLine, unmatchLine } from './match-line.ts';
import { readReconciliation } from './read-reconciliation.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const treasurer = () => actOf(world, 'treasurer');
const line = (amountSatang: bigint, text = 'ฝากเงินสด', on = ON): EnteredLine => ({
  on,
  amountSatang,
  text,
});
const enter = (placeId: string, lines: readonly EnteredLine[]) =>
  world.run((em) => enterLines(em, { placeId, lines }, treasurer()));
const match = (lineId: string, entryId: string) =>
  world.run((em) => matchLine(em, { lineId, entryId }, treasurer()));
const beside = (placeId: string) => readReconciliation(world.database.fork(), placeId);

describe('a bank statement', () => {
  it('pasted again adds nothing, and a longer one only what is new', async () => {
    const { bank } = await aBankedFund(world);
    const twice = [line(500n), line(500n)];
    expect(await enter(bank, twice)).toEqual({ added: 2, known: 0 });
    expect(await enter(bank, twice)).toEqual({ added: 0, known: 2 });
    const longer = [...twice, line(500n), line(-20n, 'ค่าธรรมเนียม')];
    expect(await enter(bank, longer)).toEqual({ added: 2, known: 2 });
    expect((await beside(bank)).lines).toHaveLength(4);
  });

  it('pasted by two people at the same moment stands once', async () => {
    const { bank } = await aBankedFund(world);
    const lines = [line(1n), line(2n), line(3n)];
    const both = await Promise.all([enter(bank, lines), enter(bank, lines)]);
    const added = both.map((outcome) => kept(outcome).added);
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('belongs to a bank and to days that have come', async () => {
    const { bank, undivided } = await aBankedFund(world);
    expect(await enter(undivided, [line(1n)])).toEqual({ refused: 'not-a-bank' });
    const tomorrow = [line(1n, 'x', '2021-03-26')];
    expect(await enter(bank, tomorrow)).toEqual({ refused: 'line-in-the-future' });
  });
});

describe('a line of the bank', () => {
  it('is proposed with the entry of its amount; a person confirms, and may take it back', async () => {
    const { bank } = await aBankedFund(world);
    kept(await enter(bank, [line(10_000_000n), line(77n)]));
    const { proposals, lines, entries } = await beside(bank);
    expect(proposals).toHaveLength(1);
    const { lineId, entryId } = proposals[0]!;
    kept(await match(lineId, entryId));
    expect(await match(lineId, entryId)).toEqual({ lineId });
    expect((await beside(bank)).proposals).toEqual([]);
    const other = lines.find(({ id }) => id !== lineId)?.id ?? '';
    expect(await match(other, entryId)).toEqual({ refused: 'amounts-differ' });
    expect(entries).toMatchObject([{ kind: 'move-cash', amountSatang: 10_000_000n }]);

    const foreign = await aBankedFund(world);
    const [theirs] = (await beside(foreign.bank)).entries;
    expect(await match(other, theirs?.entryId ?? '')).toEqual({
      refused: 'entry-not-at-this-bank',
    });
    kept(await world.run((em) => unmatchLine(em, { lineId }, treasurer())));
    expect((await beside(bank)).proposals).toEqual(proposals);
  });

  it('takes one entry, and an entry one line, also at the same moment', async () => {
    const { bank } = await aBankedFund(world);
    kept(await enter(bank, [line(10_000_000n), line(10_000_000n)]));
    const { lines, entries } = await beside(bank);
    const entryId = entries[0]?.entryId ?? '';
    const both = await Promise.all(lines.map(({ id }) => match(id, entryId)));
    expect(both.filter((outcome) => 'lineId' in outcome)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'entry-matched-already' });
  });

  it('is kept to its amount by the database itself', async () => {
    const { bank } = await aBankedFund(world);
    kept(await enter(bank, [line(5n)]));
    const { lines, entries } = await beside(bank);
    const [id, entryId] = [lines[0]?.id ?? '', entries[0]?.entryId ?? ''];
    const forged = world.run((em) =>
      em.nativeUpdate(BankLine, { id }, { entryId, matchedAt: '2021-03-25T02:00:00.000Z' }),
    );
    await expect(forged).rejects.toThrow('differs from the entry');
    expect(await getRow(world.database.fork(), BankLine, { id })).toMatchObject({ entryId: null });
  });

  it('does not exist where nobody entered it', async () => {
    const fundId = await aFund(world);
    expect(await match(fundId, fundId)).toEqual({ refused: 'no-such-line' });
  });
});

describe('what the bank itself moves', () => {
  const book = (lineId: string, kind: 'bank-fee' | 'bank-interest', by = 'chair') =>
    world.run((em) => bookLine(em, { lineId, kind, entryKey: randomUUID() }, actOf(world, by)));
  const unmatch = (lineId: string) =>
    world.run((em) => unmatchLine(em, { lineId }, actOf(world, 'chair')));

  async function aLine(amountSatang: bigint) {
    const { bank, fundId } = await aBankedFund(world);
    await enter(bank, [line(amountSatang, 'ธนาคาร')]);
    const [known] = (await beside(bank)).lines;
    return { bank, fundId, lineId: known?.id ?? '' };
  }

  it.each([
    ['bank-fee', -1_500n, 'bank-fees'],
    ['bank-interest', 4_321n, 'bank-interest-income'],
  ] as const)(
    '%s is booked from its line, once, and undone with it',
    async (kind, amount, account) => {
      const { bank, fundId, lineId } = await aLine(amount);
      const before = await readBalances(world.database.fork(), fundId);
      const all = await Promise.all([book(lineId, kind), book(lineId, kind), book(lineId, kind)]);
      expect(all.filter((outcome) => 'entryId' in outcome)).toHaveLength(1);
      expect(all).toContainEqual({ refused: 'line-matched-already' });
      const after = await readBalances(world.database.fork(), fundId);
      expect(after.cash - before.cash).toBe(amount);
      expect(after[account]).toBe(amount < 0n ? -amount : amount);
      expect((await beside(bank)).lines[0]?.entryId).not.toBeNull();
      expect(await unmatch(lineId)).toEqual({ lineId });
      expect(await readBalances(world.database.fork(), fundId)).toEqual(before);
      expect((await beside(bank)).entries.map((entry) => entry.kind)).toEqual(['move-cash']);
      kept(await book(lineId, kind));
    },
  );

  it('is a fee by the word of two: not of whoever entered the statement', async () => {
    const { lineId } = await aLine(-1_500n);
    expect(await book(lineId, 'bank-interest')).toEqual({ refused: 'line-goes-the-other-way' });
    expect(await book(lineId, 'bank-fee', 'treasurer')).toEqual({
      refused: 'fee-booked-by-another',
    });
    kept(await book(lineId, 'bank-fee', 'secretary'));
  });

  it('takes nothing from before the account was opened here', async () => {
    const { bank } = await aBankedFund(world);
    await enter(bank, [line(-5n, 'เก่า', '2021-03-24')]);
    const lineId = (await beside(bank)).lines[0]?.id ?? '';
    expect(await book(lineId, 'bank-fee')).toEqual({ refused: 'before-the-account' });
  });

  it('leaves the bank by no bare posting: the database wants the line and two people', async () => {
    const { bank, fundId } = await aBankedFund(world);
    const entry = bankEntry('bank-fee', { amountSatang: satang(-5n), placeId: bank });
    const posting = { fundId, ...entry, businessOn: ON, recordedAt: AT };
    const bare = world.run((em) => postEntry(em, { ...posting, postingKey: randomUUID() }));
    await expect(bare).rejects.toThrow('without two signatures');
    const { lineId } = await aLine(-1_500n);
    kept(await book(lineId, 'bank-fee'));
    const open = { entryId: null, matchedBySeatId: null, matchedAt: null };
    const torn = world.run((em) => em.nativeUpdate(BankLine, { id: lineId }, open));
    await expect(torn).rejects.toThrow('stands for its entry');
  });
});

describe('a payment that a household sends to the bank', () => {
  it('has a receipt, lies at the bank as it is, and is proposed with its line', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const bank = kept(await openBank(world, fundId)).placeId;
    const act = actOf(world, 'treasurer', '2021-05-06T05:00:00.000Z');
    const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05', bankPlaceId: bank };
    const paid = kept(await world.run((em) => postRepayment(em, plan, act)));
    expect(paid.receiptNumber).toBeGreaterThan(0);
    expect(await lyingIn(world, fundId)).toMatchObject({ bank: 98_762n });
    const banks = await readBanksOfReceipts(world.database.fork(), loanId);
    expect(banks.get(paid.repaymentId)).toEqual({ bankName: 'ธ.ก.ส.', accountEnding: '4321' });
    const lines = [line(98_762n, 'โอนเข้า', '2021-05-05')];
    kept(await world.run((em) => enterLines(em, { placeId: bank, lines }, act)));
    expect((await beside(bank)).proposals).toMatchObject([{ entryId: paid.entryId, daysApart: 0 }]);
  });

  it('is undone at the bank; what was undone before the bank knew stands beside no line', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const bank = kept(await openBank(world, fundId)).placeId;
    const act = actOf(world, 'treasurer', '2021-05-06T05:00:00.000Z');
    const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05', bankPlaceId: bank };
    const { repaymentId } = kept(await world.run((em) => postRepayment(em, plan, act)));
    const ask = { loanId, repaymentId, reason: 'ไม่ใช่ของครัวเรือนนี้' };
    await world.run((em) => em.nativeUpdate(HouseholdCase, {}, { status: 'repaying' }));
    const { reversalId } = kept(await world.run((em) => askReversal(em, ask, act)));
    const decision = { reversalId, outcome: 'confirmed' } as const;
    kept(
      await world.run((em) =>
        decideReversal(em, decision, { ...actOf(world, 'chair'), at: act.at }),
      ),
    );
    expect(await lyingIn(world, fundId)).toMatchObject({ bank: 0n });
    expect((await beside(bank)).entries).toEqual([]);
  });

  it('is refused at a bank of another fund', async () => {
    const { loanId } = await aRepayingLoan(world);
    const { bank } = await aBankedFund(world);
    const act = actOf(world, 'treasurer', '2021-05-06T05:00:00.000Z');
    const plan = { loanId, amountSatang: 98_762n, paidOn: '2021-05-05', bankPlaceId: bank };
    const paid = await world.run((em) => postRepayment(em, plan, act));
    expect(paid).toEqual({ refused: 'not-a-bank-of-the-fund' });
  });
});
