/** Commands on a fund's own money post one entry by hand and leave one event in the trail. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entry } from '#domain/ledger/entry';
import type { Act } from '../act.ts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import type { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { postEntry, type EntryRefusal } from './post-entry.ts';

export interface FundPosting {
  readonly fund: Fund;
  readonly entry: Entry;
  /** Unique for ever. */
  readonly postingKey: string;
  readonly businessOn: string;
  readonly action: AuditAction;
  /** What the event says beside the entry. */
  readonly detail: AuditDetail;
}

/** Posts the entry in the fund's books and writes who did it. */
export async function postForFund(
  em: EntityManager,
  it: FundPosting,
  act: Act,
): Promise<{ entryId: string } | { refused: EntryRefusal }> {
  const { fund, entry, postingKey, businessOn, action, detail } = it;
  const posted = await postEntry(em, {
    fundId: fund.id,
    ...entry,
    postingKey,
    businessOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fund.id },
    detail: { entryId: posted.entryId, ...detail },
  });
  return posted;
}
