import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AccessionLetterKind } from '#domain/funds/accession-letter';
import { day, instant, placeColumns } from '../../columns.ts';

/** A letter to a group of the area, with its number in the centre's letter book; never changed. */
export const AccessionLetter = defineEntity({
  name: 'AccessionLetter',
  properties: {
    id: p.uuid().primary(),
    accessionId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<AccessionLetterKind>(),
    number: p.integer(),
    yearBe: p.integer(),
    datedOn: day(),
    /** To whom an invitation goes; who signs an agreement for the group. */
    addressee: p.text(),
    /** The talk of an invitation; its time is 'HH:MM'. */
    meetOn: day().strictNullable(),
    meetTime: p.text().strictNullable(),
    meetPlace: p.text().strictNullable(),
    /** The terms of an agreement, and the version of the centre's text that is signed. */
    rateBasisPoints: p.integer().strictNullable(),
    rateFromOn: day().strictNullable(),
    agreementTextId: p.uuid().strictNullable(),
    writtenBySeatId: p.uuid(),
    writtenAt: instant(),
  },
});

export type AccessionLetter = InferEntity<typeof AccessionLetter>;
