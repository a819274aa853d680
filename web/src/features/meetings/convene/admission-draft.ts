import type { z } from 'zod';
import type { MotionChoices, MoveMotion } from '#contracts/motions';
import type { MotionDraft } from './motion-draft.ts';

/** On what terms a group would join. Days are ISO dates, money a decimal string of satang. */
export interface TermsDraft {
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  readonly capitalSatang: string | undefined;
  readonly reserveSatang: string | undefined;
  readonly rateBasisPoints: number | undefined;
  readonly rateFromOn: string | undefined;
  readonly dataSignedOn: string | undefined;
  readonly dataSignedBy: string;
}

export const EMPTY_TERMS: TermsDraft = {
  hasMoney: true,
  lends: true,
  countsInHeadline: true,
  isCore: false,
  capitalSatang: undefined,
  reserveSatang: undefined,
  rateBasisPoints: undefined,
  rateFromOn: undefined,
  dataSignedOn: undefined,
  dataSignedBy: '',
};

/** The terms as they open for a group: those of the agreement that was printed for it, if any was. */
export function termsOf({ agreement }: MotionChoices['groups'][number]): TermsDraft {
  if (agreement === null) return EMPTY_TERMS;
  const { rateBasisPoints, rateFromOn, addressee: dataSignedBy } = agreement;
  return {
    ...EMPTY_TERMS,
    rateBasisPoints: rateBasisPoints ?? undefined,
    rateFromOn: rateFromOn ?? undefined,
    dataSignedBy,
  };
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
