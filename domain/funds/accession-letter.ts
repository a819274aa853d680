/**
 * Letters of a centre to a group of the area: the invitation to talk, and the agreement that the group
 * signs when it joins (one rate, and what debtors owe is shared among the member funds).
 */

import { LAWFUL_YEARLY_BASIS_POINTS } from '../interest/lawful.ts';
import type { AccessionStatus } from './accession.ts';
import type { FundKind } from './fund-kinds.ts';

export const ACCESSION_LETTER_KINDS = ['group-invitation', 'accession-agreement'] as const;

export type AccessionLetterKind = (typeof ACCESSION_LETTER_KINDS)[number];

/** What the invitation says beside the group's name. */
export interface Invitation {
  readonly kind: 'group-invitation';
  /** To whom it is addressed, by name or by office. */
  readonly addressee: string;
  /** ISO date and 'HH:MM' of the talk. */
  readonly meetOn: string;
  readonly meetTime: string;
  readonly meetPlace: string;
}

/** What the group and the centre sign. */
export interface AgreementLetter {
  readonly kind: 'accession-agreement';
  /** Who signs for the group. */
  readonly addressee: string;
  /** Basis points a year on the declining balance, and from which ISO date. */
  readonly rateBasisPoints: number;
  readonly rateFromOn: string;
}

export type LetterWording = Invitation | AgreementLetter;

/** In the order in which they are checked. */
export type LetterRefusal =
  | 'group-not-at-this-step'
  | 'talk-in-the-past'
  | 'rate-is-above-lawful'
  | 'poverty-fund-bears-no-interest';

/**
 * Why the letter cannot be written to the group on the day (ISO), or undefined. A member is not invited
 * again; an agreement is put on paper once its terms are talked about.
 */
export function refuseLetter(
  group: { readonly kind: FundKind; readonly status: AccessionStatus },
  letter: LetterWording,
  today: string,
): LetterRefusal | undefined {
  if (!lettersFor(group.status).includes(letter.kind)) return 'group-not-at-this-step';
  if (letter.kind === 'group-invitation') {
    return letter.meetOn < today ? 'talk-in-the-past' : undefined;
  }
  // Civil and Commercial Code s.654; กข.คจ. money is lent without interest (Interior Ministry 2553).
  if (letter.rateBasisPoints > LAWFUL_YEARLY_BASIS_POINTS) return 'rate-is-above-lawful';
  if (group.kind === 'poverty-fund' && letter.rateBasisPoints > 0) {
    return 'poverty-fund-bears-no-interest';
  }
  return undefined;
}

/** The letters that may go to a group where it stands. */
export function lettersFor(status: AccessionStatus): readonly AccessionLetterKind[] {
  if (status === 'acceded') return [];
  const isTalkedOver = status === 'negotiating' || status === 'agreed';
  return isTalkedOver ? ACCESSION_LETTER_KINDS : ['group-invitation'];
}
