import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { findLocked } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import type { Task } from '../tasks/task.ts';
import { Negotiation } from './negotiation-entities.ts';
import { recordTalk, type RecordTalkRefusal, type TalkPlan } from './talks.ts';

/**
 * A new offer after one that ran out. The task is finished first, so that the last day of the new offer
 * is a duty of its own; the matter is locked before that, as everybody locks it.
 */
export async function renewOffer(
  em: EntityManager,
  { task, talk }: { task: Task; talk: TalkPlan },
  act: Act,
): Promise<{ talkId: string } | { refused: RecordTalkRefusal }> {
  await findLocked(em, Negotiation, { id: talk.negotiationId });
  await finishTask(em, task, { outcome: 'renewed', reason: null, actor: act, at: act.at });
  return recordTalk(em, talk, act);
}
