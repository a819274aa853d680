import type { EntityManager } from '@mikro-orm/postgresql';
import {
  sourceRefusal,
  type CaseSource,
  type CaseSourceRefusal,
} from '#domain/case/source/case-source';
import { dayOf } from '../../act.ts';
import { Fund } from '../../funds/fund.ts';
import type { RowPlace } from '../../places/place.ts';
import { findRow } from '../../rows.ts';
import { CaseSourceRow } from './case-source.ts';

export type SourceRefusal = CaseSourceRefusal | 'no-such-fund';

/** Why the source cannot stand at the centre, or null; a fund that asks is, or was, one of its own. */
export async function sourceRefusalAt(
  em: EntityManager,
  source: CaseSource,
  { centreId, at }: { centreId: string; at: string },
): Promise<SourceRefusal | null> {
  const refused = sourceRefusal(source, dayOf(at));
  if (refused !== null || source.fundId === null) return refused;
  const fund = await findRow(em, Fund, { id: source.fundId, centreId });
  return fund === undefined ? 'no-such-fund' : null;
}

export async function writeSource(
  em: EntityManager,
  source: CaseSource,
  to: { caseId: string; place: RowPlace; bySeatId: string; at: string },
): Promise<void> {
  const { caseId, place, bySeatId, at } = to;
  const { askedBy, description, ...told } = source;
  await em.insert(CaseSourceRow, {
    caseId,
    ...place,
    ...told,
    askedBy: textOrNull(askedBy),
    description: textOrNull(description),
    bySeatId,
    recordedAt: at,
  });
}

function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}
