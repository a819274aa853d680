import type { EntityManager } from '@mikro-orm/postgresql';
import {
  sourceRefusal,
  type CaseSource,
  type CaseSourceRefusal,
} from '#domain/case/source/case-source';
import { dayOf } from '../../act.ts';
import { Fund } from '../../funds/fund.ts';
import type { RowPlace } from '../../places/place.ts';
import { findLocked, findRow } from '../../rows.ts';
import { CandidateRow } from '../lists/list-entities.ts';
import { CaseSourceRow } from './case-source.ts';

export type SourceRefusal =
  | CaseSourceRefusal
  | 'no-such-fund'
  | 'no-such-candidate'
  | 'candidate-has-case';

/** Why the source cannot stand at the centre, or null; a fund that asks is, or was, one of its own. */
export async function sourceRefusalAt(
  em: EntityManager,
  source: CaseSource,
  { centreId, at }: { centreId: string; at: string },
): Promise<SourceRefusal | null> {
  const refused = sourceRefusal(source, dayOf(at));
  if (refused !== null) return refused;
  if (source.candidateId !== null) return candidateRefusal(em, source.candidateId, centreId);
  if (source.fundId === null) return null;
  const fund = await findRow(em, Fund, { id: source.fundId, centreId });
  return fund === undefined ? 'no-such-fund' : null;
}

/** A row of a list opens one case; two at once wait for each other. */
async function candidateRefusal(
  em: EntityManager,
  id: string,
  centreId: string,
): Promise<'no-such-candidate' | 'candidate-has-case' | null> {
  const candidate = await findLocked(em, CandidateRow, { id, centreId });
  if (candidate === undefined) return 'no-such-candidate';
  const opened = await findRow(em, CaseSourceRow, { candidateId: id });
  return opened === undefined ? null : 'candidate-has-case';
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
