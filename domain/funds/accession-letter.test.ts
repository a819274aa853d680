import { describe, expect, it } from '@jest/globals';
import {
  lettersFor,
  refuseLetter,
  type AgreementLetter,
  type Invitation,
} from './accession-letter.ts';
import { ACCESSION_STATUSES } from './accession.ts';

const TODAY = '2026-11-27';

const anInvitation = (meetOn: string): Invitation => ({
  kind: 'group-invitation',
  addressee: 'ประธานกลุ่ม',
  meetOn,
  meetTime: '18:00',
  meetPlace: 'ศาลาบ้าน',
});

const anAgreement = (rateBasisPoints: number): AgreementLetter => ({
  kind: 'accession-agreement',
  addressee: 'นางบุญ ใจดี',
  rateBasisPoints,
  rateFromOn: '2026-12-01',
});

describe('letters to a group of the area', () => {
  it('follow where the group stands', () => {
    const both = ['group-invitation', 'accession-agreement'];
    expect(Object.fromEntries(ACCESSION_STATUSES.map((one) => [one, lettersFor(one)]))).toEqual({
      listed: ['group-invitation'],
      approached: ['group-invitation'],
      consulted: ['group-invitation'],
      negotiating: both,
      agreed: both,
      acceded: [],
      declined: ['group-invitation'],
      left: ['group-invitation'],
    });
  });

  it('invite to a talk that is still to come', () => {
    const group = { kind: 'rice-bank', status: 'listed' } as const;
    expect(refuseLetter(group, anInvitation('2026-11-26'), TODAY)).toBe('talk-in-the-past');
    expect(refuseLetter(group, anInvitation(TODAY), TODAY)).toBeUndefined();
    expect(refuseLetter({ ...group, status: 'acceded' }, anInvitation(TODAY), TODAY)).toBe(
      'group-not-at-this-step',
    );
  });

  it('agree on a lawful rate, and on none for poverty funds (CCC s.654, Interior Ministry 2553)', () => {
    const group = { kind: 'rice-bank', status: 'agreed' } as const;
    expect(refuseLetter(group, anAgreement(600), TODAY)).toBeUndefined();
    expect(refuseLetter(group, anAgreement(1501), TODAY)).toBe('rate-is-above-lawful');
    const poverty = { kind: 'poverty-fund', status: 'agreed' } as const;
    expect(refuseLetter(poverty, anAgreement(600), TODAY)).toBe('poverty-fund-bears-no-interest');
    expect(refuseLetter(poverty, anAgreement(0), TODAY)).toBeUndefined();
    expect(refuseLetter({ ...group, status: 'consulted' }, anAgreement(600), TODAY)).toBe(
      'group-not-at-this-step',
    );
  });
});
