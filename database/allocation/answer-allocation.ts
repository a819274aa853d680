import type { EntityManager } from '@mikro-orm/postgresql';
import { modelOf } from '#domain/allocation/model';
import type { Proposed } from '#domain/allocation/propose';
import { weigh } from '#domain/allocation/verify';
import { record } from '../audit/record.ts';
import { toPlainJson } from '../content-hash.ts';
import { placeOf } from '../places/place.ts';
import { getRow } from '../rows.ts';
import { AllocationOrder, AllocationProposal } from './allocation-entities.ts';
import { readFacts } from './allocation-facts.ts';
import { sealOf, type StoredAnswer } from './stored-answer.ts';

export interface Answering {
  readonly proposalId: string;
  readonly proposed: Proposed;
  /** Name and version. */
  readonly solver: string;
  readonly tookMs: number;
}

/**
 * Writes the answer once; of two workers the later changes nothing. Throws when the answer does not
 * stand in whole satang or is not worth what it says: then nothing is written and it is tried again.
 */
export async function answerAllocation(em: EntityManager, answering: Answering): Promise<void> {
  const { proposalId, proposed, solver, tookMs } = answering;
  const { worth, bound, areTiesSettled, placement, instead } = proposed;
  const question = await getRow(em, AllocationProposal, { id: proposalId });
  const weighed = weigh(modelOf(readFacts(question.facts).village), placement);
  if ('fault' in weighed || weighed.worth !== worth) throw new Error('The answer does not stand');
  const answer: StoredAnswer = { placement, instead: instead.map(insteadToJson) };
  const sealed = { answer, worth, bound, areTiesSettled, solver, tookMs };
  const sha256 = sealOf(question, sealed);
  const place = placeOf(question);
  const inserted = await em.execute<unknown[]>(
    `insert into allocation_answer (proposal_id, centre_id, area_code, answer, worth, bound,
                                    are_ties_settled, solver, took_ms, sha256)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (proposal_id) do nothing returning 1`,
    [
      proposalId,
      place.centreId,
      place.areaCode,
      JSON.stringify(toPlainJson(answer)),
      String(worth),
      String(bound),
      areTiesSettled,
      solver,
      tookMs,
      sha256,
    ],
  );
  await em.nativeDelete(AllocationOrder, { proposalId });
  if (inserted.length === 0) return;
  await record(em, {
    action: 'allocation-answered',
    at: question.askedAt,
    actor: null,
    place,
    subject: { kind: 'allocation', id: proposalId },
    detail: { sha256, solver, tookMs, isBest: worth === bound },
  });
}

function insteadToJson({ caseAt, placement, worth, isBest }: Proposed['instead'][number]) {
  return { caseAt, placement, worth: String(worth), isBest };
}
