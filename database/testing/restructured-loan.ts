/** A household that owes member funds comes again, and a new contract is signed that pays them off. */

import { randomUUID } from 'node:crypto';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { signContract } from '../loans/sign-contract.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { WITNESSES, type LentLoan } from './lent-loan.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  kept,
  ON,
  voteFor,
  type World,
} from './money-world.ts';

export interface OwedDebt {
  /** Null for somebody outside the centre. */
  readonly fundId: string | null;
  readonly agreedSatang: bigint;
}

export type OlderCase = Pick<LentLoan, 'caseId' | 'householdId'>;

export interface RestructuredLoan {
  readonly loanId: string;
  readonly fundId: string;
  readonly caseId: string;
  /** In the order in which they were owed. */
  readonly payoffs: readonly { readonly debtId: string; readonly amountSatang: bigint }[];
}

/**
 * A contract signed on `ON` out of a fund of its own (or the one named) for the sum of the debts. The
 * household is that of the older loan, whose case has ended without settlement; else a new one.
 */
export async function aRestructuredLoan(
  world: World,
  it: { owed: readonly OwedDebt[]; older?: OlderCase; fundId?: string },
): Promise<RestructuredLoan> {
  const { owed, older } = it;
  const amountSatang = owed.reduce((sum, { agreedSatang }) => sum + agreedSatang, 0n);
  const household = await aProposedCase(world, { amountSatang });
  const { caseId } = household;
  if (older !== undefined) await comesAgain(world, { caseId, older });
  const payoffs = await owe(world, household, owed);
  const fundId = it.fundId ?? (await aFund(world));
  const { itemIds } = await aVotingMeeting(world, [caseId]);
  const itemId = itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary'] });
  const decision = kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  if (decision.outcome !== 'approved') throw new Error(decision.outcome);
  const { loanId } = decision;
  const signing = { loanId, signedOn: ON, witnessNames: WITNESSES };
  kept(await world.run((em) => signContract(em, signing, actOf(world, 'treasurer'))));
  return { loanId, fundId, caseId, payoffs };
}

async function comesAgain(world: World, { caseId, older }: { caseId: string; older: OlderCase }) {
  await world.run(async (em) => {
    const ended = { status: 'ended-unsettled', closedOn: ON } as const;
    await em.nativeUpdate(HouseholdCase, { id: older.caseId }, ended);
    const { householdId } = older;
    await em.nativeUpdate(HouseholdCase, { id: caseId }, { householdId });
  });
}

async function owe(
  world: World,
  { caseId, personId }: { caseId: string; personId: string },
  owed: readonly OwedDebt[],
): Promise<RestructuredLoan['payoffs']> {
  const rows = owed.map(({ fundId, agreedSatang }, index) => ({
    id: randomUUID(),
    caseId,
    personId,
    centreId: world.centreId,
    areaCode: '55170401',
    round: 1,
    position: index + 1,
    source: fundId === null ? ('shop' as const) : ('community-finance' as const),
    creditorFundId: fundId,
    balanceSatang: agreedSatang,
    instalmentSatang: 0n,
    rateBasisPoints: 600,
    ratePeriod: 'year' as const,
    hasDefaulted: false,
    canStillBorrow: false,
    treatment: 'refinance' as const,
    payoffSatang: agreedSatang,
    payoffAgreedOn: ON,
  }));
  await world.run(async (em) => {
    await em.nativeDelete(Debt, { caseId });
    await em.insertMany(Debt, rows);
  });
  return rows.map(({ id, payoffSatang }) => ({ debtId: id, amountSatang: payoffSatang }));
}
