import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ListKind, ListRow } from '#domain/case/lists/list-columns';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { Fund } from '../../funds/fund.ts';
import { Centre } from '../../places/centre.ts';
import { findRow, getLocked } from '../../rows.ts';
import { CandidateList, CandidateRow } from './list-entities.ts';

export interface ListPlan {
  readonly centreId: string;
  readonly kind: ListKind;
  readonly fundId: string | null;
  /** SHA-256 of the file in hexadecimal digits. */
  readonly fileHash: string;
  readonly listedOn: string;
  readonly rows: readonly ListRow[];
}

/** In the order in which they are checked. */
export type ListRefusal = 'fund-missing' | 'no-such-fund';

/** Takes the list over, all rows at once; the same file again is the same list. */
export async function importList(
  em: EntityManager,
  plan: ListPlan,
  act: Act,
): Promise<{ id: string } | { refused: ListRefusal }> {
  const { centreId, kind, fundId, fileHash, listedOn, rows } = plan;
  const { areaCode } = await getLocked(em, Centre, { id: centreId });
  const earlier = await findRow(em, CandidateList, { centreId, fileHash });
  if (earlier !== undefined) return { id: earlier.id };
  if ((kind === 'fund-debtors') !== (fundId !== null)) return { refused: 'fund-missing' };
  if (fundId !== null && (await findRow(em, Fund, { id: fundId, centreId })) === undefined) {
    return { refused: 'no-such-fund' };
  }
  const id = randomUUID();
  const place = { centreId, areaCode };
  await em.insert(CandidateList, {
    id,
    ...place,
    kind,
    fundId,
    fileHash,
    listedOn,
    rowCount: rows.length,
    bySeatId: act.seatId,
    importedAt: act.at,
  });
  await em.insertMany(
    CandidateRow,
    rows.map(({ row, ...told }) => ({
      id: randomUUID(),
      listId: id,
      ...place,
      rowNumber: row,
      ...told,
    })),
  );
  await record(em, {
    action: 'list-imported',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'candidate-list', id },
    detail: { kind, rows: rows.length },
  });
  return { id };
}
