import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkBooks } from '../ledger/check-books.ts';
import { getRow } from '../rows.ts';
import { aBankedFund } from '../testing/fund-cash.ts';
import { actOf, aFund, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { BankLine } from './bank-line.ts';
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
