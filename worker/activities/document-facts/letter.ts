import type { EntityManager } from '@mikro-orm/postgresql';
import { getPrintedLetter, type PrintedLetter } from '#database/documents/accession-documents';
import type { AccessionAgreementData, GroupInvitationData } from '../../documents/letter-data.ts';
import { centreFacts, signatory } from './parties.ts';

interface Order {
  readonly subjectId: string;
}

export async function collectInvitation(
  em: EntityManager,
  { subjectId }: Order,
): Promise<GroupInvitationData> {
  const printed = await getPrintedLetter(em, subjectId);
  const { addressee, meetOn, meetTime, meetPlace } = printed.letter;
  if (meetOn === null || meetTime === null || meetPlace === null) {
    throw new Error(`Letter ${subjectId} invites to no talk`);
  }
  return { ...headOf(printed), addressee, meetOn, meetTime, meetPlace };
}

export async function collectAgreement(
  em: EntityManager,
  { subjectId }: Order,
): Promise<AccessionAgreementData> {
  const printed = await getPrintedLetter(em, subjectId);
  const { letter, agreement } = printed;
  const { addressee: signer, rateBasisPoints, rateFromOn } = letter;
  if (agreement === null || rateBasisPoints === null || rateFromOn === null) {
    throw new Error(`Letter ${subjectId} agrees on nothing`);
  }
  const { number, decidedOn, text: wording } = agreement;
  const text = { number, decidedOn, wording };
  return { ...headOf(printed), signer, rateBasisPoints, rateFromOn, text };
}

function headOf({ centre, group, letter, chair }: PrintedLetter) {
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo || group.isDemo,
    letterNumber: `${letter.number}/${letter.yearBe}`,
    datedOn: letter.datedOn,
    group: { th: group.nameTh, en: group.nameEn },
    chair: signatory(chair, 'chair'),
  };
}
