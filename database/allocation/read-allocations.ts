import type { EntityManager } from '@mikro-orm/postgresql';
import { findRow, listRows } from '../rows.ts';
import { AllocationAnswer, AllocationOrder, AllocationProposal } from './allocation-entities.ts';

export interface AllocationOnFile {
  readonly question: AllocationProposal;
  readonly answer: AllocationAnswer | undefined;
  /** Whether somebody still works on it; without answer and order it was called off with its meeting. */
  readonly isOpen: boolean;
}

/** The questions of a meeting, the newest first. */
export async function listAllocations(
  em: EntityManager,
  meetingId: string,
): Promise<AllocationOnFile[]> {
  const questions = await listRows(em, AllocationProposal, {
    where: { meetingId },
    orderBy: { number: 'desc' },
  });
  const answers = await listRows(em, AllocationAnswer, {
    where: { proposalId: { $in: questions.map(({ id }) => id) } },
    orderBy: { proposalId: 'asc' },
  });
  const open = await findRow(em, AllocationOrder, { meetingId });
  return questions.map((question) => ({
    question,
    answer: answers.find(({ proposalId }) => proposalId === question.id),
    isOpen: open?.proposalId === question.id,
  }));
}
