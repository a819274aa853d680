/** The question before a person is written down: is this somebody we know? It asks and never blocks. */

import type { z } from 'zod';
import { PersonMatches, PersonMatchesResult, type PersonMatch } from '#contracts/person-matches';
import { notePeopleSeen } from '#database/audit/note-people-seen';
import type { Candidate } from '#database/people/alike/candidate';
import { findAlike, type AlikeAnswer } from '#database/people/alike/find-alike';
import { findHouseholdsInHouse } from '#database/people/alike/find-households';
import { plainHouseNumber } from '#database/people/writing/put-house';
import { plainCitizenId, plainPhone } from '#database/people/writing/put-person';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { houseKeysOf, type PersonTraits } from '#domain/people/likeness/likeness';
import { actAt } from '../access/access.ts';
import { calculationRoute } from '../routing/route.ts';
import { maskedCitizenId, nameOf } from './person-view.ts';

const matches = calculationRoute({
  path: 'personMatches',
  summary:
    'Who on file may be the people that are being written down; no effect, no key. Whose data were ' +
    'shown is noted in the trail.',
  body: PersonMatches,
  answer: PersonMatchesResult,
  handle: async (asked) => {
    const { em, body, caller, today } = asked;
    const place = await findRow(em, Centre, { id: body.centreId });
    const at = place === undefined ? undefined : { centreId: place.id, areaCode: place.areaCode };
    const act = actAt(asked, 'open-case', { place: at, see: 'see-board' });
    if ('refused' in act) return act;
    const people = body.people.map((person) => traitsOf(person, body));
    const found = await findAlike(em, people, { seats: caller.seats, on: today });
    const seen = found.flatMap(({ within }) => within.map(({ person }) => person.personId));
    await notePeopleSeen(em, [...new Set(seen)], act);
    const { house, centreId } = body;
    const households = house === null ? [] : await findHouseholdsInHouse(em, centreId, house);
    return { answer: { people: found.map((one) => matchView(one, centreId)), households } };
  },
});

export const PERSON_MATCH_ROUTES = [matches];

function traitsOf(
  person: PersonMatches['people'][number],
  { centreId, house }: PersonMatches,
): PersonTraits {
  return {
    firstName: person.firstName.trim(),
    lastName: person.lastName.trim(),
    citizenId: plainCitizenId(person.citizenId),
    phone: plainPhone(person.phone),
    birthYearBe: person.birthYearBe,
    houseKeys:
      house === null
        ? []
        : houseKeysOf({ ...house, centreId, houseNumber: plainHouseNumber(house.houseNumber) }),
  };
}

function matchView({ within, elsewhere }: AlikeAnswer, centreId: string) {
  return {
    matches: within.map(({ person, reasons }) => ({
      ...personMatch(person),
      isOfCentre: person.centreId === centreId,
      reasons: [...reasons],
    })),
    elsewhere: elsewhere.map(({ centreNameTh, centreNameEn, reasons }) => ({
      centreName: { th: centreNameTh, en: centreNameEn },
      reasons: [...reasons],
    })),
  };
}

function personMatch(
  person: Candidate,
): Omit<z.input<typeof PersonMatch>, 'isOfCentre' | 'reasons'> {
  return {
    personId: person.personId,
    name: nameOf(person),
    maskedCitizenId: maskedCitizenId(person.citizenId),
    birthYearBe: person.birthYearBe,
    houses: person.houses.map(({ houseNumber, villageNumber }) => ({ houseNumber, villageNumber })),
    centreName: { th: person.centreNameTh, en: person.centreNameEn },
    openCase: person.openCase,
  };
}
