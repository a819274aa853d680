/** R15: what the centre learned, by the sections of its knowledge sheet. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { KnowledgeSection } from '#domain/registers/entries';
import type { Act } from '../../act.ts';
import { Centre } from '../../places/centre.ts';
import { getRow } from '../../rows.ts';
import { KnowledgeRecord } from './entry-entities.ts';
import { writeEntry, type OwnColumns } from './on-register.ts';

export interface KnowledgePlan {
  readonly centreId: string;
  /** Buddhist year. */
  readonly yearBe: number;
  readonly section: KnowledgeSection;
  readonly title: string;
  readonly text: string;
}

export async function recordKnowledge(
  em: EntityManager,
  plan: KnowledgePlan,
  act: Act,
): Promise<{ id: string }> {
  const { centreId } = plan;
  const { areaCode } = await getRow(em, Centre, { id: centreId });
  const write = (own: OwnColumns) => em.insert(KnowledgeRecord, { ...plan, ...own });
  return writeEntry(em, { kind: 'knowledge', place: { centreId, areaCode }, write }, act);
}
