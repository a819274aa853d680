import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { aSignedLoan } from '../testing/lent-loan.ts';
import { aFund, aProposedCase, aWorld, ON, type World } from '../testing/money-world.ts';
import { measureContracts } from './measure-contracts.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const measure = () => measureContracts(world.database.fork(), { centreId: world.centreId });

async function owes(
  { caseId, personId }: { caseId: string; personId: string },
  more: Partial<Debt>,
): Promise<void> {
  const own = { id: randomUUID(), caseId, personId, centreId: world.centreId };
  const sums = { balanceSatang: 100n, instalmentSatang: 10n };
  const rate = { rateBasisPoints: 600, ratePeriod: 'year' } as const;
  const state = { hasDefaulted: false, canStillBorrow: false, treatment: 'stays' } as const;
  const place = { areaCode: '55170401', round: 1, source: 'state-community-fund' } as const;
  const debt = { ...own, ...place, ...sums, ...rate, ...state, position: 2, ...more };
  await world.run((em) => em.insert(Debt, debt));
}

describe('one household, one contract, measured', () => {
  it('counts households by their contracts with funds, paid debts and shops left out', async () => {
    expect(await measure()).toEqual({ withOne: 0, withAny: 0, withMore: [] });
    await aProposedCase(world);
    expect(await measure()).toEqual({ withOne: 0, withAny: 0, withMore: [] });

    const lent = await aSignedLoan(world);
    expect(await measure()).toMatchObject({ withOne: 1, withAny: 1, withMore: [] });
    await owes(lent, { position: 2, paidOn: ON });
    expect(await measure()).toMatchObject({ withOne: 1, withAny: 1 });

    await owes(lent, { position: 3 });
    const row = { caseId: lent.caseId, contracts: 2 };
    expect(await measure()).toMatchObject({ withOne: 0, withAny: 1, withMore: [row] });
    await owes(await aProposedCase(world), {});
    expect(await measure()).toMatchObject({ withOne: 1, withAny: 2, withMore: [row] });
  });

  it('names a household by its open case, and counts an earlier contract that the survey names once', async () => {
    const before = await measure();
    const older = await aSignedLoan(world);
    const again = await aProposedCase(world);
    await world.run(async (em) => {
      const { householdId } = older;
      const ended = { status: 'ended-unsettled', closedOn: ON } as const;
      await em.nativeUpdate(HouseholdCase, { id: older.caseId }, ended);
      await em.nativeUpdate(HouseholdCase, { id: again.caseId }, { householdId });
    });
    await owes(again, { creditorFundId: older.fundId });
    const { withOne, withAny } = await measure();
    expect([withOne, withAny]).toEqual([before.withOne + 1, before.withAny + 1]);

    await owes(again, { creditorFundId: await aFund(world), position: 3 });
    const { withMore } = await measure();
    expect(withMore).toContainEqual(
      expect.objectContaining({ caseId: again.caseId, contracts: 2 }),
    );
  });

  it('takes the debts of a household that has come free for history', async () => {
    const before = await measure();
    const free = await aProposedCase(world);
    await owes(free, {});
    expect((await measure()).withAny).toBe(before.withAny + 1);
    const status = 'watched' as const;
    await world.run((em) => em.nativeUpdate(HouseholdCase, { id: free.caseId }, { status }));
    expect(await measure()).toEqual(before);
  });
});
