/**
 * The page of one case, cut to the reader: debts and money for those who may see them, people's
 * numbers for the committee and its officers, a household's own page without its members' contacts.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CaseFile } from '#contracts/cases';
import type { DocumentRow } from '#contracts/documents';
import type { PersonView } from '#contracts/people';
import { listBookLoans } from '#database/books/list-book-loans';
import { findAwaited } from '#database/cases/queries/find-awaited';
import { readCaseFile, type CaseFileView } from '#database/cases/queries/read-case-file';
import type { MemberView } from '#database/cases/queries/read-members';
import { listDocumentsOfCase, type DocumentListRow } from '#database/documents/document-store';
import { isWithdrawn } from '#database/household-voice/withdraw-consent';
import { findLoanPage, listLoansOfCase } from '#database/loans/loan-page';
import { listSupportOfCase } from '#database/support/move-support';
import { REQUESTED_ENDS, mayMove } from '#domain/case/case-statuses';
import { mayAt, type Asking } from '../access/access.ts';
import { bookLoanView } from '../books/book-loan-view.ts';
import { loanSummary } from '../loans/loan-view.ts';
import { seesCreditorsOf } from '../negotiations/creditor-access.ts';
import { hiddenFrom, maySeePaper } from '../own-view/eyes.ts';
import { withoutHidden } from '../own-view/without-hidden.ts';
import { supportView } from '../support/support-view.ts';
import { taskRowViews } from '../tasks/task-row-view.ts';
import { caseRowView } from './case-row-view.ts';
import { financeView, NO_FINANCE } from './finance-view.ts';
import { proposalView } from './proposal-view.ts';

type CaseFileAnswer = z.input<typeof CaseFile>;

/** The file as the reader may see it; undefined when there is none, or none for them. */
export async function findCaseFileView(
  em: EntityManager,
  asking: Asking,
  caseId: string,
): Promise<CaseFileAnswer | undefined> {
  const file = await readCaseFile(em, { caseId, on: asking.today });
  if (file === undefined) return undefined;
  const { centreId, areaCode, householdId } = file.row;
  const place = { centreId, areaCode, householdId };
  if (!mayAt(asking, 'see-case', place)) return undefined;
  const seesDebts = mayAt(asking, 'see-debts', place);
  const seesPapers = mayAt(asking, 'see-documents', place);
  const seesCreditors = await seesCreditorsOf({ ...asking, em }, { ...place, caseId });
  const mayEnd = mayAt(asking, 'withdraw-case', place);
  const hidden = await hiddenFrom(em, asking, { caseId, place });
  const answer = {
    ...caseRowView(file.row),
    round: file.row.round,
    openedOn: file.row.openedOn,
    closedOn: file.row.closedOn,
    source: sourceView(file.source, seesDebts),
    awaits: await readAwaited(em, file.row, { on: asking.today, seesDebts }),
    moves: [...file.moves],
    mayEndAs: mayEnd ? REQUESTED_ENDS.filter((end) => mayMove(file.row.status, end)) : [],
    members: file.members.map((member) => personView(member, asking)),
    formerMembers: [...file.formerMembers],
    ...(seesDebts ? financeView(file.finance, seesCreditors) : NO_FINANCE),
    bookLoans: seesDebts ? await readBookLoans(em, file) : null,
    proposal: seesDebts && file.proposal !== null ? proposalView(file.proposal) : null,
    decisions: file.decisions.map((decision) => decisionView(decision, seesDebts)),
    loans: seesDebts ? await readLoans(em, caseId, asking.today) : null,
    supports: await readSupports(em, file),
    documents: seesPapers
      ? (await listDocumentsOfCase(em, caseId))
          .filter(({ kind }) => maySeePaper(asking, kind, place))
          .map(documentRow)
      : [],
    nextTasks: await taskRowViews(em, asking, file.openTasks),
    honour: honourOf(file),
  } satisfies CaseFileAnswer;
  return withoutHidden(answer, hidden);
}

/** That somebody is a creditor tells of a debt: who may not see debts is told that others asked. */
function sourceView(source: CaseFileView['source'], seesDebts: boolean): CaseFileAnswer['source'] {
  if (source === null || (!seesDebts && source.kind === 'creditor')) return null;
  const { kind, askedOn, fundName, askedBy, description } = source;
  const told = seesDebts ? { askedBy, description } : { askedBy: null, description: null };
  return { kind, askedOn, fundName, ...told };
}

/** An instalment's date tells of a debt, so it is for those who may see debts. */
async function readAwaited(
  em: EntityManager,
  row: CaseFileView['row'],
  { on, seesDebts }: { on: string; seesDebts: boolean },
): Promise<CaseFileAnswer['awaits']> {
  const awaited = await findAwaited(em, { row, on });
  return awaited?.kind === 'instalment' && !seesDebts ? null : awaited;
}

export function documentRow(row: DocumentListRow): z.input<typeof DocumentRow> {
  const { documentId, kind, fileName, writtenAt } = row;
  return { documentId, kind, fileName, writtenAt };
}

/** Whoever only sits there as household sees contacts of nobody but themselves. */
function personView(member: MemberView, { caller }: Asking): z.input<typeof PersonView> {
  const isHouseholdOnly = caller.seats.every((seat) => seat.role === 'household');
  const isSelf = caller.seats.some((seat) => seat.personId === member.personId);
  const isHidden = isHouseholdOnly && !isSelf;
  return {
    personId: member.personId,
    name: member.name,
    relation: member.relation,
    maskedCitizenId: isHidden ? null : member.maskedCitizenId,
    birthYearBe: member.birthYearBe,
    phone: isHidden ? null : member.phone,
  };
}

function decisionView(decision: CaseFileView['decisions'][number], seesDebts: boolean) {
  return {
    kind: decision.kind,
    outcome: decision.outcome,
    reason: decision.reason,
    nextStep: decision.nextStep,
    forum: decision.forum,
    note: seesDebts ? decision.note : null,
    decidedOn: decision.decidedOn,
  };
}

async function readLoans(em: EntityManager, caseId: string, today: string) {
  const loans = await listLoansOfCase(em, caseId);
  const pages = [];
  for (const loan of loans) pages.push(await findLoanPage(em, loan.id));
  return pages.filter((page) => page !== undefined).map((page) => loanSummary(page, today));
}

/** Funds tell each other of a household's loans only with its consent (PDPA s.19). */
async function readBookLoans(em: EntityManager, { row, moves }: CaseFileView) {
  const hasConsented = moves.some(({ status }) => status === 'consented');
  const sharing = { caseId: row.caseId, purpose: 'share-among-funds' } as const;
  const holds = hasConsented && !(await isWithdrawn(em, sharing));
  return holds ? (await listBookLoans(em, row.householdId)).map(bookLoanView) : null;
}

async function readSupports(em: EntityManager, { row, members }: CaseFileView) {
  const names = new Map(members.map((member) => [member.personId, member.name]));
  const supports = await listSupportOfCase(em, row.caseId);
  return supports.map((found) => supportView(found, names.get(found.support.personId) ?? ''));
}

function honourOf({ honour }: CaseFileView): CaseFileAnswer['honour'] {
  if (honour === null) return null;
  const certificateNumber = `${honour.number}/${honour.yearBe}`;
  return { certificateNumber, ceremonyOn: honour.ceremonyOn };
}
