/** What each fund knows of the household that asks: what it owes there, its turns, memberships and shares. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { BorrowerFacts, MembershipFacts } from '#domain/funds/eligibility/facts';
import type { OlderDebt } from '#domain/loans/older-debts';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { readOlderDebts } from '../one-contract/older-debts.ts';
import { Household } from '../people/household.ts';
import { getRow, listRows } from '../rows.ts';

/** Of one household, for any fund of its centre. The head of the household signs and is the borrower. */
export type BorrowerAt = (fundId: string) => BorrowerFacts;

/** Reads everything once; `on` is the day of the decision. */
export async function readBorrowerFacts(
  em: EntityManager,
  { caseId, on }: { caseId: string; on: string },
): Promise<BorrowerAt> {
  const { householdId, centreId } = await getRow(em, HouseholdCase, { id: caseId });
  const { headPersonId } = await getRow(em, Household, { id: householdId });
  const owed = await readOwed(em, { caseId, headPersonId });
  const turns = await readTurns(em, householdId);
  const members = await readMembers(em, { householdId, on });
  const listed = await readFundsWithList(em, centreId);
  const sitsOnCommittee = await sits(em, { headPersonId, on });
  return (fundId) => {
    const own = members.filter((member) => member.fundId === fundId);
    const borrower = own.filter(({ personId }) => personId === headPersonId);
    return {
      personOwesSatang: sumOf(owed, { fundId, headOnly: true }),
      householdOwesSatang: sumOf(owed, { fundId, headOnly: false }),
      loansBefore: turns.get(fundId) ?? 0,
      membership: longestOf(borrower),
      householdMembership: longestOf(own),
      hasMemberList: listed.has(fundId),
      sharesSatang: sharesOf(borrower),
      sitsOnCommittee,
    };
  };
}

interface Owed {
  readonly fundId: string | null;
  readonly amountSatang: bigint;
  readonly isOfHead: boolean;
}

/** Debts to funds that the new loan does not pay off; a contract of our books is the head's. */
async function readOwed(
  em: EntityManager,
  { caseId, headPersonId }: { caseId: string; headPersonId: string },
): Promise<Owed[]> {
  const stays = (await readOlderDebts(em, caseId)).filter(
    ({ covering }) => covering !== 'absorbed',
  );
  const debts = await listRows(em, Debt, {
    where: { id: { $in: stays.flatMap(({ debtId }) => debtId ?? []) } },
    orderBy: { id: 'asc' },
  });
  const isOfHead = ({ debtId }: OlderDebt) =>
    debtId === null || debts.some(({ id, personId }) => id === debtId && personId === headPersonId);
  return stays.map((debt) => ({
    fundId: debt.fundId,
    amountSatang: debt.amountSatang,
    isOfHead: isOfHead(debt),
  }));
}

function sumOf(owed: readonly Owed[], of: { fundId: string; headOnly: boolean }): bigint {
  return owed
    .filter(({ fundId, isOfHead }) => fundId === of.fundId && (isOfHead || !of.headOnly))
    .reduce((sum, { amountSatang }) => sum + amountSatang, 0n);
}

/** Loans of the household by fund: of our books, and of the books that the funds brought. */
async function readTurns(em: EntityManager, householdId: string): Promise<Map<string, number>> {
  const rows = await em.execute<{ fundId: string; loans: number }[]>(
    `select fund_id as "fundId", count(*)::int as loans from (
       select l.fund_id from loan l join household_case c on c.id = l.case_id
        where c.household_id = ? and l.status <> 'released'
       union all
       select fund_id from fund_book_loan where household_id = ?) lent group by fund_id`,
    [householdId, householdId],
  );
  return new Map(rows.map(({ fundId, loans }) => [fundId, loans]));
}

interface MemberRow {
  readonly fundId: string;
  readonly personId: string;
  readonly sinceOn: string | null;
  readonly paidUp: string | null;
}

/** What was stated last counts, field by field; savings of a book that are nil were never told. */
async function readMembers(
  em: EntityManager,
  ask: { householdId: string; on: string },
): Promise<MemberRow[]> {
  const newest = (column: string) =>
    `(select s.${column} from fund_member_statement s where s.member_id = m.id
        and s.${column} is not null and s.stated_on <= ?
      order by s.stated_on desc, s.recorded_at desc limit 1)`;
  return em.execute<MemberRow[]>(
    `select m.fund_id as "fundId", m.person_id as "personId",
            coalesce(${newest('joined_on')}, m.joined_on)::text as "sinceOn",
            coalesce(${newest('paid_up_satang')}, nullif(m.savings_satang, 0))::text as "paidUp"
       from fund_member m join household_member h on h.person_id = m.person_id
      where h.household_id = ? order by m.fund_id, m.id`,
    [ask.on, ask.on, ask.householdId],
  );
}

/** Who is a member twice is one since the earlier day. */
function longestOf(rows: readonly MemberRow[]): MembershipFacts | null {
  if (rows.length === 0) return null;
  const known = rows.flatMap(({ sinceOn }) => sinceOn ?? []).toSorted();
  return { sinceOn: known[0] ?? null };
}

function sharesOf(rows: readonly MemberRow[]): bigint | null {
  const known = rows.flatMap(({ paidUp }) => paidUp ?? []);
  return known.length === 0 ? null : known.reduce((sum, paidUp) => sum + BigInt(paidUp), 0n);
}

async function readFundsWithList(em: EntityManager, centreId: string): Promise<Set<string>> {
  const rows = await em.execute<{ fundId: string }[]>(
    'select distinct fund_id as "fundId" from fund_member where centre_id = ?',
    [centreId],
  );
  return new Set(rows.map(({ fundId }) => fundId));
}

async function sits(
  em: EntityManager,
  { headPersonId, on }: { headPersonId: string; on: string },
): Promise<boolean> {
  const marks = COMMITTEE_ROLES.map(() => '?').join(', ');
  const rows = await em.execute<unknown[]>(
    `select 1 from seat where person_id = ? and role in (${marks}) and from_on <= ?
        and (until_on is null or until_on >= ?) limit 1`,
    [headPersonId, ...COMMITTEE_ROLES, on, on],
  );
  return rows.length > 0;
}
