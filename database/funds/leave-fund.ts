import type { EntityManager } from '@mikro-orm/postgresql';
import { Accession } from '../accessions/accession-entities.ts';
import { writeMove } from '../accessions/step.ts';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { watchHands } from '../cash/watch-hands.ts';
import { lockBooks } from '../ledger/balances.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, getLocked } from '../rows.ts';
import { Fund } from './fund.ts';

/** In the order in which they are checked. */
export type LeaveRefusal =
  | 'no-such-fund'
  | 'left-already'
  | 'before-it-joined'
  | 'loans-are-open'
  | 'voting-is-open';

/**
 * A fund leaves the centre. Refused while a loan of its money is open or members vote on an item that lists
 * it as able; its books stay readable.
 */
export async function leaveFund(
  em: EntityManager,
  leave: { fundId: string; leftOn: string },
  act: Act,
): Promise<{ left: true } | { refused: LeaveRefusal }> {
  const { fundId, leftOn } = leave;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  if (fund.status === 'left') return { refused: 'left-already' };
  if (leftOn < fund.accededOn) return { refused: 'before-it-joined' };
  // A resolution holds these locks while it lends, so none can slip in between look and leave.
  await lockBooks(em, fundId);
  if (await lendsStill(em, fundId)) return { refused: 'loans-are-open' };
  if (await isVotedOn(em, fund)) return { refused: 'voting-is-open' };

  const version = fund.version + 1;
  await em.nativeUpdate(Fund, { id: fundId }, { status: 'left', leftOn, version });
  const group = await getLocked(em, Accession, { id: fund.accessionId });
  const move = { to: 'left', movedOn: leftOn, reason: null, note: null, nextTryOn: null } as const;
  await writeMove(em, group, { move, act });
  await record(em, {
    action: 'fund-left',
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fundId },
    detail: { leftOn },
  });
  await watchHands(em, fundId, act);
  return { left: true };
}

/** Alone or with other funds. */
async function lendsStill(em: EntityManager, fundId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from lending() p join loan n on n.id = p.loan_id
      where p.fund_id = ? and n.status not in ('paid', 'released', 'written-off') limit 1`,
    [fundId],
  );
  return rows.length > 0;
}

async function isVotedOn(em: EntityManager, { id, centreId }: Fund): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from agenda_item i join meeting m on m.id = i.meeting_id
      where i.centre_id = ? and i.status = 'voting' and m.status = 'opened' and exists (
        select 1 from jsonb_array_elements(i.evidence -> 'funds') f
         where f ->> 'fundId' = ? and (f ->> 'isAble')::boolean
        union all select 1 from jsonb_array_elements(i.evidence -> 'split' -> 'parts') f
         where f ->> 'fundId' = ? and (i.evidence -> 'split' ->> 'isAble')::boolean)`,
    [centreId, id, id],
  );
  return rows.length > 0;
}
