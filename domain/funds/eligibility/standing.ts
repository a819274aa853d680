/** What does not hang on the amount: what the fund is, what the loan is for, who borrows and for how long. */

import { addMonths, plainDate } from '../../dates/plain-date.ts';
import { lawAgainst } from '../../law/fund-laws.ts';
import type { BorrowerFacts, FundFacts, LoanWish, MembershipFacts } from './facts.ts';
import { sourceOf } from './limits.ts';
import type { Finding } from './reasons.ts';

export function standingFindings(
  fund: FundFacts,
  { borrower, wish }: { borrower: BorrowerFacts; wish: LoanWish },
): Finding[] {
  return [
    ...ofFund(fund),
    ...ofPurpose(fund, wish),
    ...ofMembership(fund, { borrower, on: wish.on }),
    ...ofTerm(fund, wish),
    ...ofShares(fund, borrower),
  ];
}

function ofFund({ status, hasMoney, lends }: FundFacts): Finding[] {
  const findings: Finding[] = [];
  const say = (reason: Finding['reason']) =>
    findings.push({ reason, figures: {}, source: { kind: 'register' } });
  if (status === 'left') say('left-the-centre');
  if (!hasMoney) say('fund-without-money');
  if (hasMoney && !lends) say('does-not-lend');
  return findings;
}

function ofPurpose({ kind, byLaws }: FundFacts, { purpose, on }: LoanWish): Finding[] {
  const findings: Finding[] = [];
  const law = lawAgainst(kind, { purpose, on });
  if (law !== undefined) {
    const source = { kind: 'law', law: law.id, effectiveFrom: law.from } as const;
    findings.push({ reason: 'may-not-refinance', figures: { purpose }, source });
  }
  if (byLaws.purposes !== undefined && !byLaws.purposes.value.allowed.includes(purpose)) {
    const source = sourceOf(byLaws, 'purposes');
    findings.push({ reason: 'purpose-not-allowed', figures: { purpose }, source });
  }
  return findings;
}

function ofMembership(
  { byLaws }: FundFacts,
  { borrower, on }: { borrower: BorrowerFacts; on: string },
): Finding[] {
  const law = byLaws.membership;
  if (law === undefined) return [];
  const { of, months: neededMonths } = law.value;
  const is = of === 'borrower' ? borrower.membership : borrower.householdMembership;
  const source = sourceOf(byLaws, 'membership');
  if (is === null) {
    const reason = borrower.hasMemberList ? 'not-a-member' : 'membership-not-known';
    return [{ reason, figures: { neededMonths }, source }];
  }
  return ofLength(is, { neededMonths, on }).map((finding) => ({ ...finding, source }));
}

function ofLength(
  { sinceOn }: MembershipFacts,
  { neededMonths, on }: { neededMonths: number; on: string },
): Omit<Finding, 'source'>[] {
  if (neededMonths === 0) return [];
  if (sinceOn === null) return [{ reason: 'member-since-not-known', figures: { neededMonths } }];
  if (addMonths(plainDate(sinceOn), neededMonths) <= on) return [];
  return [{ reason: 'member-too-short', figures: { neededMonths, since: sinceOn } }];
}

function ofTerm({ byLaws }: FundFacts, { termMonths }: LoanWish): Finding[] {
  const law = byLaws['longest-term'];
  if (law === undefined || termMonths <= law.value.months) return [];
  const figures = { months: termMonths, neededMonths: law.value.months };
  return [{ reason: 'term-too-long', figures, source: sourceOf(byLaws, 'longest-term') }];
}

function ofShares({ byLaws }: FundFacts, { sharesSatang }: BorrowerFacts): Finding[] {
  const law = byLaws['ceiling-by-shares'];
  if (law === undefined || sharesSatang !== null) return [];
  const figures = { hundredths: law.value.hundredths };
  return [{ reason: 'shares-not-known', figures, source: sourceOf(byLaws, 'ceiling-by-shares') }];
}
