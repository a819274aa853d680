/** A small centre in a real database: committee, funds and households whose cases wait for a meeting. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#domain/people/roles';
import { createTestDatabase } from '../../ops/testing/database.ts';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { createCentre } from '../centres/create-centre.ts';
import { accedeFund, type FundPlan } from '../funds/accede-fund.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { openDatabase, type Database } from '../orm.ts';
import { Household, HouseholdMember } from '../people/household.ts';
import { Person } from '../people/person.ts';
import { SeatRow } from '../people/seat.ts';
import { Area } from '../places/area.ts';
import { inTransaction } from '../transaction.ts';

export const AT = '2021-03-25T02:00:00.000Z';
export const ON = '2021-03-25';
const VILLAGE = '55170401';

export interface World {
  readonly database: Database;
  readonly centreId: string;
  readonly seats: Readonly<Record<string, Act>>;
  readonly close: () => Promise<void>;
  /** One transaction; a refusal rolls back, as every caller does. */
  readonly run: <Result>(work: (em: EntityManager) => Promise<Result>) => Promise<Result>;
}

/** A database of its own with a centre and a committee of chair, secretary, treasurer and members. */
export async function aWorld(members = 2): Promise<World> {
  const test = await createTestDatabase();
  const database = await openDatabase(test.url, { poolSize: 20 });
  const run = <Result>(work: (em: EntityManager) => Promise<Result>) =>
    inTransaction(database, work, (result) => !isRefusal(result));
  const centreId = await run(foundCentre);
  const roles: Role[] = ['chair', 'secretary', 'treasurer'];
  const names = [...roles, ...Array.from({ length: members }, (_, index) => `member${index + 1}`)];
  const seats: Record<string, Act> = {};
  for (const name of names) {
    const role = roles.find((one) => one === name) ?? 'member';
    seats[name] = await run((em) => aSeat(em, { centreId, role, name }));
  }
  const close = async () => {
    await database.close();
    await test.drop();
  };
  return { database, centreId, seats, close, run };
}

/** The act of a seat that the world knows by name. */
export function actOf(world: World, name: string, at: string = AT): Act {
  const act = world.seats[name];
  if (act === undefined) throw new Error(`No seat ${name}`);
  return { ...act, at };
}

export async function aFund(world: World, plan: Partial<FundPlan> = {}): Promise<string> {
  const outcome = await world.run((em) =>
    accedeFund(
      em,
      {
        centreId: world.centreId,
        kind: 'savings-group',
        nameTh: `กองทุน ${randomUUID()}`,
        nameEn: 'Fund',
        hasMoney: true,
        lends: true,
        rateBasisPoints: 600,
        countsInHeadline: true,
        reserveSatang: 0n,
        capitalSatang: 10_000_000n,
        accededOn: '2018-01-01',
        isDemo: false,
        ...plan,
      },
      actOf(world, 'secretary'),
    ),
  );
  return kept(outcome).fundId;
}

export interface ProposedCase {
  readonly caseId: string;
  readonly proposalId: string;
  readonly personId: string;
  readonly householdId: string;
  readonly debtId: string;
}

let houses = 0;

/** A case in status proposed with one debt to refinance at the full amount of its proposal. */
export async function aProposedCase(
  world: World,
  wish: { amountSatang?: bigint; status?: HouseholdCase['status'] } = {},
): Promise<ProposedCase> {
  const { amountSatang = 2_745_000n, status = 'proposed' } = wish;
  houses += 1;
  const number = houses;
  const place = { centreId: world.centreId, areaCode: VILLAGE };
  const ids = {
    caseId: randomUUID(),
    proposalId: randomUUID(),
    personId: randomUUID(),
    householdId: randomUUID(),
    debtId: randomUUID(),
  };
  await world.run(async (em) => {
    await putHousehold(em, { ...ids, ...place, number });
    await putCase(em, { ...ids, ...place, number, amountSatang, status });
    await putProposal(em, world, { ...ids, ...place, amountSatang });
  });
  return ids;
}

/** A meeting about the cases, opened with everybody present, every item open for votes. */
export async function aVotingMeeting(
  world: World,
  caseIds: readonly string[],
): Promise<{ meetingId: string; itemIds: string[] }> {
  const secretary = actOf(world, 'secretary');
  const plan = { centreId: world.centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
  const meeting = kept(
    await world.run((em) => conveneMeeting(em, { ...plan, caseIds }, secretary)),
  );
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  const opening = { meetingId: meeting.meetingId, presentSeatIds };
  kept(await world.run((em) => openMeeting(em, opening, secretary)));
  for (const itemId of meeting.itemIds) {
    kept(await world.run((em) => openVoting(em, { itemId }, secretary)));
  }
  return meeting;
}

/** Every member named votes for the fund. */
export async function voteFor(
  world: World,
  ballot: { itemId: string; fundId: string; names: readonly string[] },
): Promise<void> {
  for (const name of ballot.names) {
    const act = actOf(world, name);
    const choice = { kind: 'fund', fundId: ballot.fundId } as const;
    const { itemId } = ballot;
    kept(await world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act)));
  }
}

/** The success of an outcome; throws with the refusal otherwise. */
export function kept<Outcome extends object>(
  outcome: Outcome,
): Exclude<Outcome, { refused: unknown }> {
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome as Exclude<Outcome, { refused: unknown }>;
}

function isRefusal(result: unknown): result is { refused: string } {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

async function foundCentre(em: EntityManager): Promise<string> {
  await em.insertMany(Area, [
    { code: '55', level: 'province', nameTh: 'น่าน', nameEn: 'Nan', parentCode: null },
    { code: '5517', level: 'district', nameTh: 'ภูเพียง', nameEn: 'Phu Phiang', parentCode: '55' },
    { code: '551704', level: 'tambon', nameTh: 'ฝายแก้ว', nameEn: 'Fai Kaeo', parentCode: '5517' },
  ]);
  const outcome = await createCentre(
    em,
    {
      areaCode: VILLAGE,
      level: 'village',
      nameTh: 'ศจก. บ้านทดสอบ',
      nameEn: 'Test centre',
      villageNumber: 1,
      foundedYearBe: 2561,
      modelYearBe: null,
      publishedHeadlineTh: null,
      publishedHeadlineEn: null,
      isDemo: false,
    },
    { userId: 'founder', seatId: randomUUID(), at: AT },
  );
  return kept(outcome).centreId;
}

async function aSeat(
  em: EntityManager,
  seat: { centreId: string; role: Role; name: string },
): Promise<Act> {
  const { centreId, role, name } = seat;
  const id = randomUUID();
  await em.insert(SeatRow, {
    id,
    userId: `user-${name}`,
    role,
    centreId,
    areaCode: VILLAGE,
    displayName: name,
    fromOn: '2018-01-01',
    createdAt: AT,
  });
  return { userId: `user-${name}`, seatId: id, at: AT };
}

interface NewCase extends ProposedCase {
  readonly centreId: string;
  readonly areaCode: string;
}

async function putHousehold(em: EntityManager, it: NewCase & { number: number }): Promise<void> {
  const { centreId, areaCode, number, householdId, personId } = it;
  const place = { centreId, areaCode };
  await em.insert(Person, {
    id: it.personId,
    ...place,
    title: 'mr',
    firstName: 'สมมติ',
    lastName: `ทดสอบ${number}`,
    noIdReason: 'card-lost',
    createdAt: AT,
  });
  await em.insert(Household, {
    id: it.householdId,
    ...place,
    houseNumber: String(number),
    villageNumber: 1,
    headPersonId: it.personId,
    createdAt: AT,
  });
  await em.insert(HouseholdMember, { householdId, personId, ...place, relation: 'head' });
}

async function putCase(
  em: EntityManager,
  it: NewCase & { number: number; amountSatang: bigint; status: HouseholdCase['status'] },
): Promise<void> {
  const { centreId, areaCode, number, householdId, personId, amountSatang, status } = it;
  const place = { centreId, areaCode };
  await em.insert(HouseholdCase, {
    id: it.caseId,
    ...place,
    householdId,
    number,
    yearBe: 2564,
    status,
    statusSince: AT,
    openedAtStatus: 'identified',
    openedOn: ON,
    createdAt: AT,
  });
  await em.insert(Debt, {
    id: it.debtId,
    caseId: it.caseId,
    ...place,
    round: 1,
    position: 1,
    personId,
    source: 'shop',
    balanceSatang: amountSatang,
    instalmentSatang: 0n,
    rateBasisPoints: 2000,
    ratePeriod: 'year',
    hasDefaulted: false,
    canStillBorrow: true,
    treatment: 'refinance',
    payoffSatang: amountSatang,
    payoffAgreedOn: ON,
  });
}

async function putProposal(
  em: EntityManager,
  world: World,
  it: NewCase & { amountSatang: bigint },
): Promise<void> {
  const { centreId, areaCode, amountSatang } = it;
  const place = { centreId, areaCode };
  await em.insert(Proposal, {
    id: it.proposalId,
    caseId: it.caseId,
    ...place,
    number: 1,
    amountSatang,
    termMonths: 30,
    rateBasisPoints: 600,
    firstDueOn: '2021-05-05',
    instalmentSatang: 98_762n,
    proposedOn: ON,
    bySeatId: actOf(world, 'secretary').seatId,
  });
}
