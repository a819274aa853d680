import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignatureKind } from '#domain/law/signature';
import { instant, placeColumns } from '../columns.ts';
import { listRows } from '../rows.ts';

/** How chair or secretary signed the minutes: by pen, or by fingerprint before two (s.9). */
export const MinutesSignature = defineEntity({
  name: 'MinutesSignature',
  properties: {
    meetingId: p.uuid().primary(),
    signedAs: p.text().$type<'chair' | 'secretary'>().primary(),
    ...placeColumns(),
    signatureKind: p.text().$type<SignatureKind>(),
    witnessNames: p.array(),
    signedAt: instant(),
    signedByUserId: p.text(),
    signedBySeatId: p.uuid(),
  },
});
export type MinutesSignature = InferEntity<typeof MinutesSignature>;

/** The signatures under the minutes of a meeting, the chair's first. */
export async function listMinutesSignatures(
  em: EntityManager,
  meetingId: string,
): Promise<MinutesSignature[]> {
  return listRows(em, MinutesSignature, { where: { meetingId }, orderBy: { signedAs: 'asc' } });
}
