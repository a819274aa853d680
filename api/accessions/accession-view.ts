import type { z } from 'zod';
import type { LetterRow } from '#contracts/accession-letters';
import type { AccessionRow, AccessionView, AgreementTextView } from '#contracts/accessions';
import type { AgreementText } from '#database/accessions/agreement-text';
import type { ListedLetter } from '#database/accessions/letters/list-letters';
import type { GroupPage, GroupRow } from '#database/accessions/read-accessions';

export function accessionRowView(group: GroupRow): z.input<typeof AccessionRow> {
  return {
    accessionId: group.id,
    name: { th: group.nameTh, en: group.nameEn },
    kind: group.kind,
    status: group.status,
    statusSince: group.statusSince,
    nextTryOn: group.nextTryOn,
    fundId: group.fundId,
    declines: group.declines,
    lastContactOn: group.lastContactOn,
    isDemo: group.isDemo,
  };
}

export function accessionView(
  { group, moves, contacts, memberships, letters }: GroupPage,
  may: { readonly change: boolean; readonly seePapers: boolean },
): z.input<typeof AccessionView> {
  return {
    ...accessionRowView(group),
    centreId: group.centreId,
    foundedYearBe: group.foundedYearBe,
    memberCount: group.memberCount,
    moves: moves.map(({ toStatus, ...move }) => ({ ...move, to: toStatus })),
    contacts: contacts.map(({ id, ...contact }) => ({ ...contact, contactId: id })),
    memberships: [...memberships],
    letters: letters.map((letter) => letterView(letter, may.seePapers)),
    mayChange: may.change,
  };
}

function letterView(letter: ListedLetter, maySeePapers: boolean): z.input<typeof LetterRow> {
  const { id, number, yearBe, documentId, ...told } = letter;
  return {
    ...told,
    letterId: id,
    letterNumber: `${number}/${yearBe}`,
    isWritten: documentId !== null,
    documentId: maySeePapers ? documentId : null,
  };
}

export function agreementTextView(row: AgreementText): z.input<typeof AgreementTextView> {
  const { id, number, text, decidedOn, effectiveFrom } = row;
  return { agreementTextId: id, number, text, decidedOn, effectiveFrom };
}
