import type { EntityManager } from '@mikro-orm/postgresql';
import type { StruckKind } from '#domain/registers/register';
import type { Act } from '../../act.ts';
import { closeOrder } from '../../documents/document-order.ts';
import { OccupationGroup } from '../../groups/group-entities.ts';
import { placeOf, type RowPlace } from '../../places/place.ts';
import { findLocked, getRow } from '../../rows.ts';
import {
  FieldVisit,
  GrantUse,
  GroupGrant,
  Guarantor,
  GuarantorNotice,
  KnowledgeRecord,
  StruckEntry,
  WelfarePayout,
} from './entry-entities.ts';
import { unusedGrant } from './grants.ts';
import { isStruck, noteOnEntry } from './on-register.ts';

/** The row of an entry under a lock, so that of two who strike it out one is told. */
const ROW_OF = {
  guarantor: (em, where) => findLocked(em, Guarantor, where),
  'guarantor-notice': (em, where) => findLocked(em, GuarantorNotice, where),
  grant: (em, where) => findLocked(em, GroupGrant, where),
  'grant-use': (em, where) => findLocked(em, GrantUse, where),
  'welfare-payout': (em, where) => findLocked(em, WelfarePayout, where),
  'field-visit': (em, where) => findLocked(em, FieldVisit, where),
  knowledge: (em, where) => findLocked(em, KnowledgeRecord, where),
} as const satisfies Record<
  StruckKind,
  (em: EntityManager, where: { id: string; centreId: string }) => Promise<RowPlace | undefined>
>;

export interface StrikePlan {
  readonly centreId: string;
  readonly kind: StruckKind;
  readonly entryId: string;
  /** As typed; it stays in this row. */
  readonly reason: string;
}

/** In the order in which they are checked. */
export type StrikeRefusal = 'no-such-entry' | 'struck-out-already' | 'grant-used-up';

/** Strikes an entry out: it stays readable with the reason, and counts no more. */
export async function strikeEntry(
  em: EntityManager,
  { centreId, kind, entryId, reason }: StrikePlan,
  act: Act,
): Promise<{ id: string } | { refused: StrikeRefusal }> {
  const row = await ROW_OF[kind](em, { id: entryId, centreId });
  if (row === undefined) return { refused: 'no-such-entry' };
  if (await isStruck(em, entryId)) return { refused: 'struck-out-already' };
  if (kind === 'grant' && (await isUsed(em, entryId))) return { refused: 'grant-used-up' };
  const place = placeOf(row);
  const own = { ...place, bySeatId: act.seatId, struckAt: act.at };
  await em.insert(StruckEntry, { entryId, entryKind: kind, reason, ...own });
  if (kind === 'guarantor') await closeOrder(em, { kind: 'surety-contract', subjectId: entryId });
  await noteOnEntry(em, { action: 'register-entry-struck', id: entryId, kind, place }, act);
  return { id: entryId };
}

/** Whether the group used money that it would not have had without this grant. */
async function isUsed(em: EntityManager, grantId: string): Promise<boolean> {
  const { groupId, amountSatang } = await getRow(em, GroupGrant, { id: grantId });
  await findLocked(em, OccupationGroup, { id: groupId });
  return (await unusedGrant(em, groupId)) < amountSatang;
}
