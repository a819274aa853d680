/** A grant goes to an occupation group by resolution. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { FundGrantRefusal } from '#domain/funds/grant';
import type { Motion } from '#domain/meetings/motion-kinds';
import { dayOf, type Act } from '../act.ts';
import { paySetAside } from '../closing/pay-set-aside.ts';
import { GroupGrantAward } from '../groups/grant-award.ts';
import { OccupationGroup } from '../groups/group-entities.ts';
import { lockBooks } from '../ledger/balances.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { placeOf } from '../places/place.ts';
import { recordGrant } from '../registers/entries/grants.ts';
import { findRow, getRow } from '../rows.ts';
import { asFundRefusal, lookAtGivingFund, sourceText, type LookRefusal } from './giving-fund.ts';
import { MotionGrant } from './motion-grant.ts';

type GrantMotion = Extract<Motion, { kind: 'award-grant' }>;

/** Why a grant is not put before a meeting, in the order in which it is checked. */
export type MoveGrantRefusal = 'group-not-of-centre' | 'words-missing' | LookRefusal;

/** What may have happened since it was put down. */
export type GrantEffectRefusal = FundGrantRefusal;

export async function refusalOfGrant(
  em: EntityManager,
  { groupId, amountSatang, money, centreId }: GrantMotion & { readonly centreId: string },
): Promise<MoveGrantRefusal | undefined> {
  const group = await findRow(em, OccupationGroup, { id: groupId, centreId });
  if (group === undefined) return 'group-not-of-centre';
  if (money.from === 'outside') return money.source.trim() === '' ? 'words-missing' : undefined;
  const look = await lookAtGivingFund(em, { ...money, amountSatang, centreId });
  return look.refused ?? undefined;
}

/** Keeps what a motion that has just been put down is about. */
export async function keepGrant(
  em: EntityManager,
  row: { readonly id: string; readonly centreId: string; readonly areaCode: string },
  { groupId, amountSatang, money }: GrantMotion,
): Promise<void> {
  const { id: motionId, centreId, areaCode } = row;
  const paid =
    money.from === 'fund'
      ? { source: null, fundId: money.fundId, account: money.account, placeId: money.placeId }
      : { source: money.source.trim(), fundId: null, account: null, placeId: null };
  await em.insert(MotionGrant, { motionId, centreId, areaCode, groupId, amountSatang, ...paid });
}

/** In the transaction of the resolution: the register, and where a fund pays the entry in its books. */
export async function awardGrant(
  em: EntityManager,
  { motionId, resolutionId }: { readonly motionId: string; readonly resolutionId: string },
  act: Act,
): Promise<{ refused: GrantEffectRefusal } | undefined> {
  const grant = await getRow(em, MotionGrant, { motionId });
  const { groupId, centreId, amountSatang, fundId } = grant;
  const paid = await payFromFund(em, grant, act);
  if ('refused' in paid) return paid;
  const { number, yearBe } = await getRow(em, Resolution, { id: resolutionId });
  const source = `${await sourceText(em, grant)} · มติที่ ${number}/${yearBe}`;
  const plan = { centreId, groupId, receivedOn: dayOf(act.at), source, amountSatang };
  const received = await recordGrant(em, plan, act);
  if ('refused' in received)
    throw new Error(`A grant that was moved is refused: ${received.refused}`);
  const award = { grantId: received.id, resolutionId, fundId, entryId: paid.entryId };
  await em.insert(GroupGrantAward, { ...award, ...placeOf(grant) });
  return undefined;
}

/** Judged on the books as they stand under their lock, so that of two grants of the last baht one is refused. */
async function payFromFund(
  em: EntityManager,
  { motionId, centreId, fundId, account, placeId, amountSatang }: MotionGrant,
  act: Act,
): Promise<{ entryId: string | null } | { refused: FundGrantRefusal }> {
  if (fundId === null || account === null || placeId === null) return { entryId: null };
  await lockBooks(em, fundId);
  const money = { fundId, account, placeId, amountSatang };
  const { refused } = await lookAtGivingFund(em, { ...money, centreId });
  if (refused !== null) return { refused: asFundRefusal(refused) };
  const payment = { ...money, paidOn: dayOf(act.at), paymentKey: `grant/${motionId}` };
  const paid = await paySetAside(em, payment, act);
  if ('refused' in paid) throw new Error(`A grant that was looked at is refused: ${paid.refused}`);
  return paid;
}
