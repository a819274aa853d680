/** The text that the centre's member funds sign, version by version; none is ever changed. */

import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { day, instant, placeColumns } from '../columns.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, listRows } from '../rows.ts';

export const AgreementText = defineEntity({
  name: 'AgreementText',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** Version, counted from 1 in each centre. */
    number: p.integer(),
    text: p.text(),
    decidedOn: day(),
    effectiveFrom: day(),
    recordedBySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type AgreementText = InferEntity<typeof AgreementText>;

export interface AgreementPlan {
  readonly centreId: string;
  readonly text: string;
  readonly decidedOn: string;
  readonly effectiveFrom: string;
}

/** In the order in which they are checked. */
export type AgreementRefusal =
  | 'no-such-centre'
  | 'effective-before-decided'
  | 'not-after-the-version-before';

/** Sets the next version of the text; it takes the place of the one before from its day on. */
export async function setAgreementText(
  em: EntityManager,
  plan: AgreementPlan,
  act: Act,
): Promise<{ agreementTextId: string } | { refused: AgreementRefusal }> {
  const { centreId, decidedOn, effectiveFrom } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  if (effectiveFrom < decidedOn) return { refused: 'effective-before-decided' };
  const [newest] = await listAgreementTexts(em, centreId);
  if (newest !== undefined && effectiveFrom <= newest.effectiveFrom) {
    return { refused: 'not-after-the-version-before' };
  }
  const id = randomUUID();
  const number = (newest?.number ?? 0) + 1;
  const place = { centreId, areaCode: centre.areaCode };
  const own = { id, number, recordedBySeatId: act.seatId, recordedAt: act.at };
  await em.insert(AgreementText, { ...plan, ...place, ...own });
  await record(em, {
    action: 'agreement-text-set',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'agreement-text', id },
    detail: { number, decidedOn, effectiveFrom },
  });
  return { agreementTextId: id };
}

/** All versions of a centre, newest first. */
export function listAgreementTexts(em: EntityManager, centreId: string): Promise<AgreementText[]> {
  return listRows(em, AgreementText, { where: { centreId }, orderBy: { number: 'desc' } });
}

/** The version that was in force on the day, or undefined. */
export async function findAgreementOn(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<AgreementText | undefined> {
  const versions = await listAgreementTexts(em, ask.centreId);
  return versions.find(({ effectiveFrom }) => effectiveFrom <= ask.on);
}
