import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { finishTask } from '../tasks/finish-task.ts';
import type { Task } from '../tasks/task.ts';
import { recordContact, type ContactPlan, type ContactRefusal } from './record-contact.ts';
import { takeStep, type TakeStepRefusal } from './step.ts';

export interface AskedAgain {
  /** The open task `ask-group-again` or `follow-up-group`, locked. */
  readonly task: Task;
  /** What was said; with the day of the next try when the group asks for later. */
  readonly talk: ContactPlan;
}

export type AskAgainRefusal = ContactRefusal | TakeStepRefusal;

/**
 * A group that had declined was asked again: the talk is kept, and it begins its way anew or names another
 * day. The task is finished first, so that the next day is a duty of its own.
 */
export async function askAgain(
  em: EntityManager,
  { task, talk }: AskedAgain,
  act: Act,
): Promise<{ asked: true } | { refused: AskAgainRefusal }> {
  const { accessionId, metOn, nextTryOn } = talk;
  const outcome = nextTryOn === null ? 'listens' : 'asks-later';
  await finishTask(em, task, { outcome, reason: null, actor: act, at: act.at });
  const kept = await recordContact(em, talk, act);
  if ('refused' in kept) return kept;
  if (nextTryOn !== null) return { asked: true };
  const step = { to: 'approached', movedOn: metOn, reason: null, note: null } as const;
  const taken = await takeStep(em, { accessionId, ...step, nextTryOn: null }, act);
  return 'refused' in taken ? taken : { asked: true };
}

/** A group on its way was spoken with: the talk is kept, and the next one is a duty of its own. */
export async function followUp(
  em: EntityManager,
  { task, talk }: AskedAgain,
  act: Act,
): Promise<{ asked: true } | { refused: ContactRefusal }> {
  await finishTask(em, task, { outcome: 'spoken', reason: null, actor: act, at: act.at });
  const kept = await recordContact(em, talk, act);
  return 'refused' in kept ? kept : { asked: true };
}
