/**
 * A centre of a whole tambon that holds a session in each of two villages on one evening, each with half
 * of its committee and each through an API of its own on the same database.
 */

import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { MeetingView } from '#contracts/meetings';
import type { MinutesView } from '#contracts/minutes';
import { HouseholdCase } from '#database/cases/household-case';
import { moveMeeting } from '#database/meetings/move-meeting';
import { openDatabase } from '#database/orm';
import { getRow } from '#database/rows';
import { inTransaction } from '#database/transaction';
import { openHouse, type Person } from '../../api/testing/http.ts';
import { openTestServices } from '../../api/testing/open-test-services.ts';
import { PASSWORD } from '../../api/testing/seat-directly.ts';
import { aFund, openTambon, openVillage, type Village } from '../../api/testing/village.ts';
import { aProposedCase, does } from '../../api/testing/walk.ts';
import { draftMinutes } from '../../worker/activities/document-facts/minutes.ts';

/** What a household of these walks borrows, in satang. */
export const LOAN = 2_745_000n;

export interface Hall {
  /** 1 or 2: the village of the session and of the household on its agenda. */
  readonly villageNumber: number;
  /** Half of the committee, who runs the session first; they speak with the API of this village. */
  readonly members: readonly [Person, Person, Person];
}

export interface TambonCentre {
  readonly village: Village;
  readonly halls: readonly [Hall, Hall];
  fund(capitalSatang: bigint): Promise<string>;
  close(): Promise<void>;
}

export interface Session {
  readonly hall: Hall;
  readonly caseId: string;
  readonly at: { readonly meetingId: string; readonly itemId: string };
}

const COMMITTEE = [
  ['chair', 'treasurer', 'member'],
  ['secretary', 'member2', 'member3'],
] as const;

export async function openTambonCentre(): Promise<TambonCentre> {
  const services = await openTestServices();
  const village = await openTambon(await openVillage(services));
  const { administrator, centreId, house } = village;
  const database = await openDatabase(services.configuration.DATABASE_URL);
  const second = await openHouse({ ...services, database });
  const seated = async (name: string) => {
    const role = name.startsWith('member')
      ? 'member'
      : (name as 'chair' | 'secretary' | 'treasurer');
    return village.person(role, { name });
  };
  const [north, south] = COMMITTEE;
  const inNorth = [await seated(north[0]), await seated(north[1]), await seated(north[2])] as const;
  const elsewhere = async (name: string) => {
    const { username } = await seated(name);
    return second.signIn({ username, password: PASSWORD });
  };
  const inSouth = [
    await elsewhere(south[0]),
    await elsewhere(south[1]),
    await elsewhere(south[2]),
  ] as const;
  return {
    village,
    halls: [
      { villageNumber: 1, members: inNorth },
      { villageNumber: 2, members: inSouth },
    ],
    fund: async (capitalSatang) => {
      const nameTh = `กองทุน ${randomUUID()}`;
      const body = aFund({ nameTh, capitalSatang: String(capitalSatang) });
      const made = await administrator.post('centreFunds', { centreId }, { body });
      expect(made).toMatchObject({ status: 201 });
      return (made.body as { id: string }).id;
    },
    close: async () => {
      await second.close();
      await house.close();
      await database.close();
      await services.close();
    },
  };
}

/** A household of the hall's village waits for a meeting. */
export async function aProposedHousehold({ village }: TambonCentre, hall: Hall): Promise<string> {
  const { villageNumber } = hall;
  const caseId = await aProposedCase(village, villageNumber);
  const { areaCode } = await getRow(village.services.database.fork(), HouseholdCase, {
    id: caseId,
  });
  expect(areaCode.slice(6)).toBe(`0${villageNumber}`);
  return caseId;
}

/** Half of the committee meets about the case; nothing is put to the vote yet. */
export async function openSession(
  { village }: TambonCentre,
  hall: Hall,
  caseId: string,
): Promise<Session> {
  const convener = await village.person('secretary', { name: 'secretary' });
  const place = `ศาลาหมู่ ${hall.villageNumber}`;
  const when = { plannedOn: '2026-11-23', plannedTime: '13:00', place };
  const body = { centreId: village.centreId, ...when, caseIds: [caseId] };
  const convened = await convener.post('meetings', {}, { body });
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  const presentSeatIds = await Promise.all(hall.members.map((member) => village.seatIdOf(member)));
  const opening = { kind: 'open-meeting', outcome: 'opened', presentSeatIds };
  const task = { kind: 'open-meeting', by: 'secretary', subjectId: meetingId } as const;
  expect(await does(village, task, opening)).toMatchObject({ status: 200 });
  const room = await convener.get('meeting', { meetingId });
  const itemId = (room.body as MeetingView).items[0]?.itemId ?? '';
  return { hall, caseId, at: { meetingId, itemId } };
}

/** Ends the session as its process does, draws the minutes and reads them. */
export async function minutesOf(
  { village }: TambonCentre,
  { at: { meetingId }, hall }: Session,
): Promise<MinutesView['record']> {
  const { database, clock } = village.services;
  const at = clock.now().toISOString();
  const end = { meetingId, to: 'minutes-drafted', bySeatId: null, at } as const;
  await inTransaction(database, (em) => moveMeeting(em, end));
  await draftMinutes(database.fork(), { subjectId: meetingId, at });
  const read = await hall.members[0].get('minutes', { meetingId });
  expect(read).toMatchObject({ status: 200 });
  return (read.body as MinutesView).record;
}
