import type { z } from 'zod';
import type { MotionChoices, MoveMotion } from '#contracts/motions';
import { NO_TERMS, termsOfAgreement, type JoiningTerms } from '../../../lib/joining-terms.ts';
import type { MotionDraft } from './motion-draft.ts';

/** The terms as they open for a group: those of the agreement that was printed for it, if any was. */
export function termsOf({ agreement }: MotionChoices['groups'][number]): JoiningTerms {
  return agreement === null ? NO_TERMS : termsOfAgreement(agreement);
}

/** The motion, or undefined while something of it is missing; a fund without money brings none. */
export function admissionOf({
  text,
  accessionId,
  terms,
}: MotionDraft): z.input<typeof MoveMotion> | undefined {
  const { hasMoney, rateBasisPoints, rateFromOn, dataSignedOn } = terms;
  if (accessionId === undefined || rateBasisPoints === undefined) return undefined;
  if (!rateFromOn || !dataSignedOn) return undefined;
  const money = (amount: string | undefined) => (hasMoney ? (amount ?? '0') : '0');
  return {
    ...terms,
    kind: 'admit-fund',
    text,
    accessionId,
    lends: hasMoney && terms.lends,
    countsInHeadline: hasMoney && terms.countsInHeadline,
    capitalSatang: money(terms.capitalSatang),
    reserveSatang: money(terms.reserveSatang),
    rateBasisPoints,
    rateFromOn,
    dataSignedOn,
  };
}
