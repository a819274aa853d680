import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  refuseLetter,
  type LetterRefusal,
  type LetterWording,
} from '#domain/funds/accession-letter';
import { buddhistYearOf, dayOf, type Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { orderDocument } from '../../documents/document-order.ts';
import { nextNumber } from '../../numbers/next.ts';
import { placeOf } from '../../places/place.ts';
import { findLocked } from '../../rows.ts';
import { Accession } from '../accession-entities.ts';
import { findAgreementOn } from '../agreement-text.ts';
import { AccessionLetter } from './accession-letter.ts';

/** In the order in which they are checked. */
export type WriteLetterRefusal = 'no-such-group' | LetterRefusal | 'no-agreement-text';

/**
 * Gives a letter to a group its number and orders its print. An agreement holds the version of the
 * centre's text that is in force on the day of the letter.
 */
export async function writeLetter(
  em: EntityManager,
  plan: { readonly accessionId: string; readonly letter: LetterWording },
  act: Act,
): Promise<{ letterId: string } | { refused: WriteLetterRefusal }> {
  const group = await findLocked(em, Accession, { id: plan.accessionId });
  if (group === undefined) return { refused: 'no-such-group' };
  const { letter } = plan;
  const datedOn = dayOf(act.at);
  const refused = refuseLetter(group, letter, datedOn);
  if (refused !== undefined) return { refused };
  const terms = await termsOf(em, letter, { centreId: group.centreId, on: datedOn });
  if (terms === undefined) return { refused: 'no-agreement-text' };
  const place = placeOf(group);
  const yearBe = buddhistYearOf(datedOn);
  const number = await nextNumber(em, { series: 'letter', yearBe, place });
  const id = randomUUID();
  const { kind, addressee } = letter;
  await em.insert(AccessionLetter, {
    id,
    accessionId: group.id,
    ...place,
    kind,
    addressee,
    number,
    yearBe,
    datedOn,
    ...terms,
    writtenBySeatId: act.seatId,
    writtenAt: act.at,
  });
  await orderDocument(em, { kind, subjectId: id, place, at: act.at });
  await record(em, {
    action: 'accession-letter-written',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'accession', id: group.id },
    detail: { kind, number, yearBe },
  });
  return { letterId: id };
}

type Terms = Pick<
  AccessionLetter,
  'meetOn' | 'meetTime' | 'meetPlace' | 'rateBasisPoints' | 'rateFromOn' | 'agreementTextId'
>;

/** The columns of a kind of letter; undefined while the centre has no text to sign. */
async function termsOf(
  em: EntityManager,
  letter: LetterWording,
  text: { readonly centreId: string; readonly on: string },
): Promise<Terms | undefined> {
  if (letter.kind === 'group-invitation') {
    const { meetOn, meetTime, meetPlace } = letter;
    return { meetOn, meetTime, meetPlace, ...NO_AGREEMENT };
  }
  const inForce = await findAgreementOn(em, text);
  if (inForce === undefined) return undefined;
  const { rateBasisPoints, rateFromOn } = letter;
  return { rateBasisPoints, rateFromOn, agreementTextId: inForce.id, ...NO_TALK };
}

const NO_TALK = { meetOn: null, meetTime: null, meetPlace: null } as const;
const NO_AGREEMENT = { rateBasisPoints: null, rateFromOn: null, agreementTextId: null } as const;
