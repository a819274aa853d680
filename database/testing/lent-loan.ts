/** A loan on its way: reserved by a resolution, signed, paid out, repaying. */

import type { DefaultInterestRule } from '#domain/loans/living/terms/default-interest-rule';
import { setDefaultInterest } from '../default-interest/by-law.ts';
import { collectReceipts } from '../loans/collect-receipts.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { signContract } from '../loans/sign-contract.ts';
import { decideItem } from '../meetings/decide-item.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  kept,
  ON,
  voteFor,
  type ProposedCase,
  type World,
} from './money-world.ts';

export const WITNESSES = ['พยาน หนึ่ง', 'พยาน สอง'];

export interface LentLoan extends ProposedCase {
  readonly loanId: string;
  readonly fundId: string;
}

/** A loan of 27,450.00 over 30 months at 6 %, reserved out of a fund of 100,000.00. */
export async function aReservedLoan(
  world: World,
  rule: DefaultInterestRule = 'none',
): Promise<LentLoan> {
  const fundId = await aFund(world);
  if (rule !== 'none') await setRule(world, { fundId, rule });
  const household = await aProposedCase(world);
  const { itemIds } = await aVotingMeeting(world, [household.caseId]);
  const itemId = itemIds[0] ?? '';
  await voteFor(world, { itemId, fundId, names: ['chair', 'secretary'] });
  const decision = kept(await world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair'))));
  if (decision.outcome !== 'approved') throw new Error(decision.outcome);
  return { ...household, fundId, loanId: decision.loanId };
}

export async function aSignedLoan(world: World, rule?: DefaultInterestRule): Promise<LentLoan> {
  const loan = await aReservedLoan(world, rule);
  const signing = { loanId: loan.loanId, signedOn: ON, witnessNames: WITNESSES };
  kept(await world.run((em) => signContract(em, signing, actOf(world, 'treasurer'))));
  return loan;
}

export async function aRepayingLoan(world: World, rule?: DefaultInterestRule): Promise<LentLoan> {
  const loan = await aSignedLoan(world, rule);
  const { loanId, debtId } = loan;
  const treasurer = actOf(world, 'treasurer');
  const payoffs = [{ debtId, amountSatang: 2_745_000n }];
  kept(await world.run((em) => payCreditors(em, { loanId, paidOn: ON, payoffs }, treasurer)));
  const receipts = [{ debtId, receiptNumber: '12/34', receiptOn: ON }];
  kept(await world.run((em) => collectReceipts(em, { loanId, receipts }, treasurer)));
  return loan;
}

async function setRule(
  world: World,
  { fundId, rule }: { fundId: string; rule: DefaultInterestRule },
): Promise<void> {
  const plan = { fundId, rule, effectiveFrom: ON, reason: 'มติที่ประชุมใหญ่' };
  kept(await world.run((em) => setDefaultInterest(em, plan, actOf(world, 'secretary'))));
}
