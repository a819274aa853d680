import type { EntityManager } from '@mikro-orm/postgresql';
import type { HouseholdAccount } from '#contracts/household-account';
import { listMembers } from '#database/household-access/list-accesses';
import { listAccountLines, listSharings } from '#database/own-things/account-book';
import type { ExpenseKind } from '#domain/assessment/code-lists';
import { accountSums, ACCOUNT_AUDIENCES } from '#domain/household/account-book';
import type { Asking } from '../access/access.ts';
import { ownEyes, ownSeats } from './eyes.ts';

type Book = HouseholdAccount['books'][number];

/** The own book, and those whose owner lets the reader's side of the table read them. */
export async function booksFor(
  asked: Asking & { readonly em: EntityManager },
  which: { readonly householdId: string; readonly month: string },
): Promise<Book[]> {
  const { em } = asked;
  const { householdId } = which;
  const eyes = ownEyes(asked, householdId);
  const audience = ownSeats(asked, householdId).length > 0 ? 'household' : 'centre';
  const sharings = await listSharings(em, householdId);
  const books: Book[] = [];
  for (const { personId, name } of await listMembers(em, householdId)) {
    const isOwn = eyes.has(personId);
    if (!isOwn && !sharings.has(`${personId}/${audience}`)) continue;
    const sharedWith = ACCOUNT_AUDIENCES.filter((one) => sharings.has(`${personId}/${one}`));
    const lines = await listAccountLines(em, { ...which, personId });
    books.push({
      ...bookView(lines),
      personId,
      personName: name,
      isOwn,
      sharedWith: isOwn ? sharedWith : [],
    });
  }
  return books.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

function bookView(
  lines: Awaited<ReturnType<typeof listAccountLines>>,
): Omit<Book, 'personId' | 'personName' | 'isOwn' | 'sharedWith'> {
  const sums = accountSums(lines);
  return {
    incomeSatang: String(sums.incomeSatang),
    expenseSatang: String(sums.expenseSatang),
    leftSatang: String(sums.leftSatang),
    expenses: sums.expenses.map(({ category, amountSatang }) => ({
      category: category as ExpenseKind,
      amountSatang: String(amountSatang),
    })),
    lines: lines.map((line) => ({
      lineId: line.id,
      direction: line.direction,
      category: line.category,
      amountSatang: String(line.amountSatang),
      happenedOn: line.happenedOn,
      note: line.note,
    })),
  };
}
