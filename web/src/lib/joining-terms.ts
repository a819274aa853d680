/** On what terms a group joins, by its own form or by a motion. Days are ISO dates, money a decimal string of satang. */
export interface JoiningTerms {
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  readonly capitalSatang: string | undefined;
  readonly reserveSatang: string | undefined;
  /** Basis points a year. */
  readonly rateBasisPoints: number | undefined;
  readonly rateFromOn: string | undefined;
  readonly dataSignedOn: string | undefined;
  readonly dataSignedBy: string;
}

export const NO_TERMS: JoiningTerms = {
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

interface PrintedAgreement {
  readonly rateBasisPoints: number | null;
  readonly rateFromOn: string | null;
  readonly addressee: string;
}

/** The terms as they open for a group whose agreement was printed. */
export function termsOfAgreement(agreement: PrintedAgreement): JoiningTerms {
  const { rateBasisPoints, rateFromOn, addressee: dataSignedBy } = agreement;
  return {
    ...NO_TERMS,
    rateBasisPoints: rateBasisPoints ?? undefined,
    rateFromOn: rateFromOn ?? undefined,
    dataSignedBy,
  };
}
