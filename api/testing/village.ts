/**
 * A centre with its people, made through the API as an administrator makes it. What the processes
 * would do (open tasks, move cases) is done by the functions that their activities call.
 */

import { randomUUID } from 'node:crypto';
import { loadAreas } from '#database/areas/load-areas';
import { HouseholdCase } from '#database/cases/household-case';
import { moveCase } from '#database/cases/move-case';
import { getRow } from '#database/rows';
import { Task } from '#database/tasks/task';
import { openTask } from '#database/tasks/task-steps';
import { inTransaction } from '#database/transaction';
import type { CaseStatus } from '#domain/case/case-statuses';
import { SEAT_REACH, type Role } from '#domain/people/roles';
import { taskRule, type TaskKind } from '#domain/tasks/task-kinds';
import { openHouse, type House, type Person } from './http.ts';
import type { TestServices } from './open-test-services.ts';
import { PASSWORD, seatDirectly } from './seat-directly.ts';

export interface Village {
  readonly house: House;
  readonly services: TestServices;
  readonly administrator: Person;
  readonly centreId: string;
  /** Lends at 6 % out of 500,000 baht. */
  readonly fundId: string;
  /** A signed-in person for a role at this centre, made at the first call. */
  person(
    role: Role,
    which?: { name?: string; householdId?: string; personId?: string },
  ): Promise<Person>;
  seatIdOf(person: Person): Promise<string>;
  opens(kind: TaskKind, about: About): Promise<string>;
  moves(caseId: string, to: CaseStatus): Promise<void>;
}

interface About {
  readonly caseId?: string;
  readonly subjectId?: string;
  readonly subjectNumber?: number;
  readonly agency?: 'nfe' | 'agriculture';
}

const AREA_OF_ROLE: Partial<Record<Role, string>> = {
  'nfe-officer': '5501',
  'agriculture-officer': '5501',
  'tambon-officer': '550101',
  'district-officer': '5501',
  'province-officer': '55',
  auditor: '55',
  administrator: '55',
};

export async function openVillage(services: TestServices): Promise<Village> {
  const house = await openHouse(services);
  await loadAreas(services.database.fork(), '55');
  const administrator = await seatDirectly(
    { services, house },
    {
      username: 'administrator',
      displayName: 'ผู้ดูแลระบบ',
      role: 'administrator',
      areaCode: '55',
    },
  );
  const tambon = await findTambon(services);
  return { ...(await settle({ services, house, administrator }, `${tambon}01`)), house };
}

/** Another centre in the same house, in another tambon; `which` tells several apart. */
export async function openNeighbour(village: Village, which = 1): Promise<Village> {
  const tambon = await findTambon(village.services, which);
  return settle(village, `${tambon}02`);
}

/** A centre of a whole tambon in the same house: its households live in several villages. */
export async function openTambon(village: Village, which = 3): Promise<Village> {
  return settle(village, await findTambon(village.services, which));
}

interface Ground {
  readonly services: TestServices;
  readonly house: House;
  readonly administrator: Person;
}

async function settle(ground: Ground, areaCode: string): Promise<Village> {
  const { services, administrator } = ground;
  const isTambon = areaCode.length === 6;
  const centreId = await make(administrator, 'centres', {
    body: {
      areaCode,
      level: isTambon ? 'tambon' : 'village',
      nameTh: `ศูนย์ ${areaCode}`,
      nameEn: `Centre ${areaCode}`,
      villageNumber: isTambon ? null : Number(areaCode.slice(6)),
      foundedYearBe: 2561,
      modelYearBe: null,
      publishedHeadlineTh: null,
      publishedHeadlineEn: null,
    },
  });
  const fundId = await make(administrator, 'centreFunds', { params: { centreId }, body: aFund() });
  const people = new Map<string, Promise<Person>>();
  const person: Village['person'] = (role, which = {}) => {
    const name = which.name ?? role;
    const username = `${name}.${areaCode}`;
    const known =
      people.get(username) ?? seat(ground, { role, username, centreId, areaCode, ...which });
    people.set(username, known);
    return known;
  };
  return {
    ...ground,
    centreId,
    fundId,
    person,
    seatIdOf: async (someone) => {
      const me = await someone.get('me');
      return (me.body as { seats: { seatId: string }[] }).seats[0]?.seatId ?? '';
    },
    opens: (kind, about) => opens({ services, centreId, areaCode }, kind, about),
    moves: (caseId, to) => moves(services, caseId, to),
  };
}

export function aFund(change: object = {}): object {
  return {
    kind: 'savings-group',
    nameTh: 'กลุ่มออมทรัพย์เพื่อการผลิต',
    nameEn: 'Savings group',
    hasMoney: true,
    lends: true,
    rateBasisPoints: 600,
    countsInHeadline: true,
    reserveSatang: '0',
    capitalSatang: '50000000',
    accededOn: '2020-01-01',
    ...change,
  };
}

async function make(
  by: Person,
  path: 'centres' | 'centreFunds' | 'seats',
  { params = {}, body }: { params?: Record<string, string>; body: object },
): Promise<string> {
  const made = await by.post(path, params, { body });
  if (made.status !== 201) throw new Error(`${path}: ${JSON.stringify(made.body)}`);
  return (made.body as { id: string }).id;
}

async function seat(
  ground: Ground,
  who: {
    role: Role;
    username: string;
    centreId: string;
    areaCode: string;
    householdId?: string;
    personId?: string;
  },
): Promise<Person> {
  const isCentre = SEAT_REACH[who.role] === 'centre';
  await make(ground.administrator, 'seats', {
    body: {
      username: who.username,
      displayName: `คุณ ${who.username}`,
      password: PASSWORD,
      role: who.role,
      centreId: isCentre ? who.centreId : null,
      areaCode:
        AREA_OF_ROLE[who.role]?.length === 6
          ? who.areaCode.slice(0, 6)
          : (AREA_OF_ROLE[who.role] ?? who.areaCode),
      householdId: who.householdId ?? null,
      personId: who.personId ?? null,
      fromOn: '2018-01-01',
      untilOn: null,
    },
  });
  return ground.house.signIn({ username: who.username, password: PASSWORD });
}

async function findTambon(services: TestServices, index = 0): Promise<string> {
  const rows = await services.database
    .fork()
    .execute<{ code: string }[]>(
      `select code from area where level = 'tambon' and parent_code = '5501' order by code`,
    );
  return rows[index]?.code ?? '';
}

async function opens(
  at: { services: TestServices; centreId: string; areaCode: string },
  kind: TaskKind,
  about: About,
): Promise<string> {
  const { services, centreId, areaCode } = at;
  const process = taskRule(kind).process;
  const subject = about.subjectId ?? about.caseId ?? '';
  const names = {
    'household-case': 'case',
    'committee-meeting': 'meeting',
    aftercare: 'aftercare',
  };
  const processId = `${names[process as keyof typeof names] ?? process}/${subject}`;
  const taskKey = `${processId}/${kind}/${randomUUID()}`;
  return inTransaction(services.database, async (em) => {
    await openTask(em, {
      processId,
      centreId,
      areaCode,
      caseId: about.caseId ?? null,
      taskKey,
      kind,
      cause: 'path',
      dueOn: '2026-12-24',
      at: services.clock.now().toISOString(),
      agency: about.agency ?? null,
      subjectId: about.subjectId ?? null,
      subjectNumber: about.subjectNumber ?? null,
    });
    return (await getRow(em, Task, { taskKey })).id;
  });
}

async function moves(services: TestServices, caseId: string, to: CaseStatus): Promise<void> {
  await inTransaction(services.database, async (em) => {
    const { status } = await getRow(em, HouseholdCase, { id: caseId });
    const stepKey = `${status}/${to}/${randomUUID()}`;
    const at = services.clock.now().toISOString();
    await moveCase(em, { caseId, stepKey, to, reason: null, bySeatId: null, at });
  });
}
