import type { z } from 'zod';
import type { CandidatesView } from '#contracts/candidates';
import type { WaitingCandidate } from '#database/cases/lists/read-lists';
import type { AlikePerson } from '#database/people/alike/find-alike';
import { houseKeysOf, type PersonTraits } from '#domain/people/likeness/likeness';
import { maskedCitizenId, nameOf } from '../people/person-view.ts';

/** Names shown beside a row: who writes the case down sees all of them there. */
const MOST_ALIKE = 3;

export function traitsOfCandidate(row: WaitingCandidate): PersonTraits {
  const { firstName, lastName, citizenId, phone, centreId } = row;
  const { houseNumber, villageNumber, houseCode } = row;
  return {
    firstName,
    lastName,
    citizenId,
    phone,
    birthYearBe: null,
    houseKeys: houseKeysOf({ centreId, houseNumber, villageNumber, houseCode }),
  };
}

export function waitingView(
  row: WaitingCandidate,
  alike: readonly AlikePerson[],
): z.input<typeof CandidatesView>['waiting'][number] {
  return {
    candidateId: row.id,
    listId: row.listId,
    kind: row.kind,
    row: row.rowNumber,
    firstName: row.firstName,
    lastName: row.lastName,
    houseNumber: row.houseNumber,
    villageNumber: row.villageNumber,
    houseCode: row.houseCode,
    maskedCitizenId: maskedCitizenId(row.citizenId),
    phone: row.phone,
    note: row.note,
    alike: alike.slice(0, MOST_ALIKE).map(({ person, reasons }) => ({
      name: nameOf(person),
      reasons: [...reasons],
    })),
  };
}
