import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { POLICY_DEFAULTS } from '#domain/centre/policies';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { setPolicy } from '../centres/policies.ts';
import { Loan } from '../loans/loan-entities.ts';
import { releaseReservation } from '../loans/loan-plan.ts';
import { signContract } from '../loans/sign-contract.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { getRow, listRows } from '../rows.ts';
import { aReservedLoan, aSignedLoan, WITNESSES, type LentLoan } from '../testing/lent-loan.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  voteFor,
  type ProposedCase,
  type World,
} from '../testing/money-world.ts';
import { OlderDebtRow } from './older-debt-row.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.run((em) => em.execute('delete from policy'));
});

const AGAINST = { refused: 'another-contract-is-open' };

/** The by-law, from a day on. */
async function turn(value: 0 | 1, effectiveFrom = '2021-01-01') {
  const { centreId } = world;
  const plan = { centreId, value, effectiveFrom, reason: 'มติที่ประชุม' };
  const key = 'one-contract-per-household';
  kept(await world.run((em) => setPolicy(em, { ...plan, key }, actOf(world, 'chair'))));
}

/** The case of an older contract ends without settlement, and the household comes with a new one. */
async function comesAgain(older: { caseId: string; householdId: string }): Promise<ProposedCase> {
  const again = await aProposedCase(world);
  await world.run(async (em) => {
    const ended = { status: 'ended-unsettled', closedOn: ON } as const;
    await em.nativeUpdate(HouseholdCase, { id: older.caseId }, ended);
    const { householdId } = older;
    await em.nativeUpdate(HouseholdCase, { id: again.caseId }, { householdId });
  });
  return { ...again, householdId: older.householdId };
}

/** What the survey of the new case says of the older contract. */
async function surveyNames(
  { caseId, personId }: ProposedCase,
  older: { fundId: string; treatment: 'refinance' | 'stays' | null },
) {
  const { centreId } = world;
  const debt = { source: 'community-finance', creditorFundId: older.fundId, position: 2 } as const;
  await world.run((em) =>
    em.insert(Debt, {
      id: randomUUID(),
      caseId,
      personId,
      centreId,
      areaCode: '55170401',
      round: 1,
      ...debt,
      balanceSatang: 2_745_000n,
      instalmentSatang: 98_762n,
      rateBasisPoints: 600,
      ratePeriod: 'year',
      hasDefaulted: false,
      canStillBorrow: false,
      treatment: older.treatment,
      payoffSatang: older.treatment === 'refinance' ? 2_700_000n : null,
    }),
  );
}

async function anItemFor({ caseId }: ProposedCase): Promise<string> {
  const fundId = await aFund(world);
  const { itemIds } = await aVotingMeeting(world, [caseId]);
  const itemId = itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary'] });
  return itemId;
}

const decide = (itemId: string) =>
  world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));

async function lend(again: ProposedCase) {
  return decide(await anItemFor(again));
}

const sign = (loanId: string) =>
  world.run((em) =>
    signContract(em, { loanId, signedOn: ON, witnessNames: WITNESSES }, actOf(world, 'treasurer')),
  );

const coveredBy = (loanId: string) =>
  listRows(world.database.fork(), OlderDebtRow, {
    where: { loanId },
    orderBy: { position: 'asc' },
  });

function lentId(decision: Awaited<ReturnType<typeof lend>>): string {
  const { outcome, ...rest } = kept(decision);
  if (!('loanId' in rest)) throw new Error(outcome);
  return rest.loanId;
}

describe('a second contract of a household, where one household has one contract', () => {
  it('is refused at the decision while the survey does not name the older one', async () => {
    const older = await aSignedLoan(world);
    await turn(1);
    const again = await comesAgain(older);
    expect(await lend(again)).toEqual(AGAINST);
    expect(await em().count(Loan, { caseId: again.caseId })).toBe(0);
  });

  it.each([
    ['refinance', 'absorbed', 2_700_000n],
    ['stays', 'listed', 2_745_000n],
  ] as const)(
    'is made when the survey says %s of the older one, which is %s',
    async (treatment, covering, sum) => {
      const older = await aSignedLoan(world);
      await turn(1);
      const again = await comesAgain(older);
      await surveyNames(again, { fundId: older.fundId, treatment });
      const loanId = lentId(await lend(again));
      const { loanId: olderLoanId, fundId } = older;
      expect(await coveredBy(loanId)).toMatchObject([
        { covering, olderLoanId, fundId, amountSatang: sum, source: 'community-finance' },
      ]);
      kept(await sign(loanId));
    },
  );

  it('is refused while a debt to a fund waits for its negotiation', async () => {
    await turn(1);
    const household = await aProposedCase(world);
    await surveyNames(household, { fundId: await aFund(world), treatment: null });
    expect(await lend(household)).toEqual(AGAINST);
  });

  it('is made before the day of the by-law, and where it is off again', async () => {
    const older = await aSignedLoan(world);
    await turn(1, '2021-03-26');
    const second = await comesAgain(older);
    const loanId = lentId(await lend(second));
    expect(await coveredBy(loanId)).toEqual([]);

    await turn(1, '2021-03-20');
    await turn(0, ON);
    lentId(await lend(await comesAgain(await aSignedLoan(world))));
  });

  it('is refused at the signature when the by-law came after the resolution', async () => {
    const older = await aSignedLoan(world);
    const loanId = lentId(await lend(await comesAgain(older)));
    await turn(1);
    expect(await sign(loanId)).toEqual(AGAINST);
    expect((await getRow(em(), Loan, { id: loanId })).status).toBe('reserved');
  });

  it('leaves those that hold two as they are', async () => {
    const older = await aSignedLoan(world);
    const loanId = lentId(await lend(await comesAgain(older)));
    kept(await sign(loanId));
    await turn(1);
    const change = { isInArrears: true };
    await world.run((manager) => manager.nativeUpdate(Loan, { id: loanId }, change));
    await world.run((manager) => manager.nativeUpdate(Loan, { id: older.loanId }, change));
    expect(await em().count(Loan, { isInArrears: true })).toBe(2);
  });

  it('is off where no by-law says so, in the domain and in the database', async () => {
    expect(POLICY_DEFAULTS['one-contract-per-household']).toBe(0);
    const ask = [world.centreId, ON];
    const rows = await em().execute('select one_contract_is_on(?, ?) as "isOn"', ask);
    expect(rows).toEqual([{ isOn: false }]);
  });
});

describe('two contracts of a household at the same moment', () => {
  it('are one, when two committees decide: the second sees the first', async () => {
    await turn(1);
    for (let round = 0; round < 20; round += 1) {
      const first = await aProposedCase(world);
      const itemIds = [await anItemFor(first)];
      const second = await comesAgain({ ...first });
      await world.run((manager) =>
        manager.nativeUpdate(HouseholdCase, { id: first.caseId }, { status: 'proposed' }),
      );
      itemIds.push(await anItemFor(second));
      const order = round % 2 === 0 ? itemIds : itemIds.toReversed();
      const outcomes = await Promise.all(order.map(decide));
      expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
      expect(outcomes).toContainEqual(AGAINST);
    }
  });

  it('are one, when two that were reserved before the by-law are signed', async () => {
    const pairs: LentLoan[][] = [];
    for (let round = 0; round < 10; round += 1) {
      const first = await aReservedLoan(world);
      const second = await comesAgain(first);
      const loanId = lentId(await lend(second));
      pairs.push([first, { ...second, loanId, fundId: first.fundId }]);
    }
    await turn(1);
    for (const pair of pairs) {
      const outcomes = await Promise.all(pair.map(({ loanId }) => sign(loanId)));
      expect(outcomes.filter((outcome) => 'signed' in outcome)).toHaveLength(1);
      expect(outcomes).toContainEqual(AGAINST);
      const refused = pair[outcomes.findIndex((outcome) => 'refused' in outcome)];
      const release = { loanId: refused?.loanId ?? '', because: 'declined', at: AT } as const;
      expect(await world.run((manager) => releaseReservation(manager, release))).toBe('released');
    }
  });

  it.each(['read committed', 'repeatable read', 'serializable'])(
    'are one for the database itself, whoever writes, %s',
    async (isolation) => {
      await turn(1);
      const first = await aProposedCase(world);
      const second = await comesAgain(first);
      const fundId = await aFund(world);
      const write = async (caseId: string, number: number) => {
        const manager = world.database.fork();
        await manager.begin();
        try {
          await manager.execute(`set transaction isolation level ${isolation}`);
          await manager.execute('select count(*) from loan');
          await manager.execute(
            `insert into loan (id, case_id, centre_id, area_code, fund_id, number, year_be,
               principal_satang, rate_basis_points, term_months, first_due_on, status, policy_on)
             values (?, ?, ?, '55170401', ?, ?, 2599, 100, 600, 12, '2021-05-05', 'repaying', ?)`,
            [randomUUID(), caseId, world.centreId, fundId, number, ON],
          );
          await manager.commit();
          return 'written';
        } catch (error) {
          await manager.rollback();
          return String(error);
        }
      };
      const from = isolation.length * 100;
      const written = await Promise.all([
        write(first.caseId, from),
        write(second.caseId, from + 1),
      ]);
      expect(written.filter((outcome) => outcome === 'written')).toHaveLength(1);
      const stopped = /another open contract|could not serialize/;
      expect(written).toContainEqual(expect.stringMatching(stopped));
    },
  );
});

function em() {
  return world.database.fork();
}
