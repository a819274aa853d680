/**
 * The first rows of every case, whether it starts at the door or is brought from paper in mid-life.
 * One open case a house and a person: a second try is refused and told which case is open.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isFinal, type CaseStatus, type OpeningStatus } from '#domain/case/case-statuses';
import { buddhistYearOf, dayOf } from '../act.ts';
import { nextNumber } from '../numbers/next.ts';
import { lockRegister } from '../people/writing/lock-register.ts';
import { plainHouseNumber } from '../people/writing/put-house.ts';
import { Centre } from '../places/centre.ts';
import type { RowPlace } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { CaseMove, HouseholdCase } from './household-case.ts';
import {
  findKnownMembers,
  householdRefusal,
  registerHousehold,
  type HouseholdRefusal,
  type KnownPeopleRefusal,
  type NewHousehold,
  type RegisteredHousehold,
} from './register-household.ts';

/** Number and year of the case's register, and its id. */
export interface CaseName {
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
}

/** In the order in which they are checked. */
export type BeginRefusal =
  | 'no-such-centre'
  | 'centre-not-active'
  | HouseholdRefusal
  | KnownPeopleRefusal
  | 'case-is-open-already';

export interface BegunCase extends CaseName, RegisteredHousehold {
  readonly place: RowPlace;
}

export interface CaseBeginning {
  readonly centreId: string;
  readonly household: NewHousehold;
  readonly isDemo: boolean;
  /** The way so far, oldest first; the last one is where the case stands. */
  readonly moves: readonly { readonly status: CaseStatus; readonly at: string }[];
  readonly openedAtStatus: OpeningStatus;
  readonly bySeatId: string;
  /** The instant of the command itself. */
  readonly at: string;
}

/** Writes household, case, register number and the way so far. No audit, no process: callers do. */
export async function beginCase(
  em: EntityManager,
  beginning: CaseBeginning,
): Promise<BegunCase | { refused: BeginRefusal; openCase: CaseName | null }> {
  const centre = await findRow(em, Centre, { id: beginning.centreId });
  if (centre === undefined) return { refused: 'no-such-centre', openCase: null };
  if (centre.state !== 'active') return { refused: 'centre-not-active', openCase: null };
  const refused = householdRefusal(beginning.household, dayOf(beginning.at));
  if (refused !== null) return { refused, openCase: null };
  await lockRegister(em, centre.id);
  const members = await findKnownMembers(em, beginning.household, centre.id);
  if ('refused' in members) return { ...members, openCase: null };
  const { known } = members;
  const knownIds = known.flatMap((person) => person?.id ?? []);
  const open = await findOpenCase(em, beginning, knownIds);
  if (open !== undefined) return { refused: 'case-is-open-already', openCase: open };

  const place = placeOfHousehold(centre, beginning.household);
  const registered = await registerHousehold(em, { ...beginning, known, place });
  const name = await putCase(em, { ...beginning, householdId: registered.householdId, place });
  await putMoves(em, { ...beginning, caseId: name.caseId, place });
  return { ...name, ...registered, place };
}

/** A tambon's centre has households of several villages; each row tells its own. */
export function placeOfHousehold(centre: Centre, household: NewHousehold): RowPlace {
  const village = String(household.villageNumber).padStart(2, '0');
  const areaCode = centre.level === 'tambon' ? `${centre.tambonCode}${village}` : centre.areaCode;
  return { centreId: centre.id, areaCode };
}

/** Of the house, unless another household of it begins; or of one of its people, wherever they live. */
async function findOpenCase(
  em: EntityManager,
  { centreId, household }: CaseBeginning,
  knownIds: readonly string[],
): Promise<CaseName | undefined> {
  const rows = await em.execute<CaseName[]>(
    `select c.id as "caseId", c.number, c.year_be as "yearBe"
       from household_case c join household h on h.id = c.household_id
      where c.centre_id = ? and c.closed_on is null
        and ((not ? and h.village_number = ? and lower(h.house_number) = lower(?))
          or exists (select 1 from household_member m where m.household_id = h.id
                and m.person_id::text = any(string_to_array(?, ','))))
      order by c.created_at limit 1`,
    [
      centreId,
      household.isAnotherInHouse,
      household.villageNumber,
      plainHouseNumber(household.houseNumber),
      knownIds.join(','),
    ],
  );
  return rows[0];
}

async function putCase(
  em: EntityManager,
  entry: CaseBeginning & { householdId: string; place: RowPlace },
): Promise<CaseName> {
  const [first, last] = [entry.moves[0], entry.moves.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A case without a first state');
  const openedOn = dayOf(first.at);
  const yearBe = buddhistYearOf(openedOn);
  const number = await nextNumber(em, { series: 'case', yearBe, place: entry.place });
  const caseId = randomUUID();
  await em.insert(HouseholdCase, {
    id: caseId,
    ...entry.place,
    householdId: entry.householdId,
    number,
    yearBe,
    status: last.status,
    statusSince: last.at,
    round: roundOf(entry.moves),
    openedAtStatus: entry.openedAtStatus,
    openedOn,
    closedOn: isFinal(last.status) ? dayOf(last.at) : null,
    isDemo: entry.isDemo,
    createdAt: entry.at,
  });
  return { caseId, number, yearBe };
}

/** A household begins again each time it consents after a relapse. */
function roundOf(moves: CaseBeginning['moves']): number {
  const restarts = moves.filter(
    (move, index) => move.status === 'consented' && moves[index - 1]?.status === 'relapsed',
  );
  return 1 + restarts.length;
}

async function putMoves(
  em: EntityManager,
  entry: CaseBeginning & { caseId: string; place: RowPlace },
): Promise<void> {
  let from: CaseStatus | null = null;
  for (const [index, move] of entry.moves.entries()) {
    await em.insert(CaseMove, {
      id: randomUUID(),
      caseId: entry.caseId,
      ...entry.place,
      stepKey: `beginning/${String(index).padStart(2, '0')}`,
      fromStatus: from,
      toStatus: move.status,
      bySeatId: entry.bySeatId,
      at: move.at,
    });
    from = move.status;
  }
}
