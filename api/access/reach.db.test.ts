import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseFile } from '#contracts/cases';
import { PATHS } from '#contracts/paths';
import type { TaskView } from '#contracts/tasks';
import { loadAreas } from '#database/areas/load-areas';
import { AGENCY_OF_ROLE, ROLES, type Role } from '#domain/people/roles';
import { ROUTES } from '../routing/routes.ts';
import { anApproval } from '../testing/an-approval.ts';
import { anUndoAsked } from '../testing/an-undo-asked.ts';
import { BODIES } from '../testing/bodies.ts';
import { centreThings } from '../testing/centre-things.ts';
import { anOfferedSupport, householdThings } from '../testing/household-things.ts';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aDocument, aPhoto } from '../testing/papers-on-file.ts';
import { aMember } from '../testing/path-forms.ts';
import { aStranger } from '../testing/strangers.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import {
  aChangeAsked,
  anOpenCase,
  anOpenMeeting,
  aProposedCase,
  aRepayingLoan,
  readFile,
} from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let neighbour: Village;
/** Ids of things of the village, by the name of the parameter. */
let things: Record<string, string>;
const household: { person?: Person; caseId: string } = { caseId: '' };

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  await loadAreas(services.database.fork(), '56');
  neighbour = await openNeighbour(village);
  const { caseId, loanId } = await aRepayingLoan(village);
  const at = await anOpenMeeting(village, await aProposedCase(village));
  const taskId = await village.opens('record-consent', { caseId });
  const documentId = await aDocument(village, caseId);
  const { centreId, fundId } = village;
  const paid = await aPaymentToUndo(loanId);
  const changeId = await aChangeAsked(village, loanId);
  const photoId = await aPhoto(village, caseId);
  const ids = { caseId, loanId, taskId, documentId, photoId, centreId, fundId, changeId };
  const stepId = await anApproval(village, loanId);
  const undo = await anUndoAsked(services.database, loanId);
  const proposalId = await anAllocationAsked(at.meetingId);
  const own = await householdThings(village, await aProposedCase(village));
  things = {
    ...paid,
    ...(await centreThings(village)),
    ...own,
    ...ids,
    ...at,
    ...undo,
    stepId,
    proposalId,
  };
  household.caseId = await anOpenCase(village, [
    aMember({ phone: '081 111 2222' }),
    aMember({ relation: 'spouse', phone: '082 333 4444' }),
  ]);
  const { householdId } = await readFile(village, household.caseId);
  household.person = await village.person('household', { householdId });
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** A question how the money could be shared over an agenda. */
async function anAllocationAsked(meetingId: string): Promise<string> {
  const chair = await village.person('chair');
  const { body } = await chair.post('allocationProposals', { meetingId });
  return (body as { proposalId: string }).proposalId;
}

/** A payment and the request that it be undone. */
async function aPaymentToUndo(
  loanId: string,
): Promise<{ repaymentId: string; reversalId: string }> {
  const treasurer = await village.person('treasurer');
  const body = { amountSatang: '98762', paidOn: '2026-11-23' };
  const { body: receipt } = await treasurer.post('repayments', { loanId }, { body });
  const { repaymentId } = receipt as { repaymentId: string };
  const asking = { body: { reason: 'พิมพ์ผิด' } };
  const asked = await treasurer.post('repaymentReversals', { loanId, repaymentId }, asking);
  const { reversalId } = asked.body as { reversalId: string };
  return { repaymentId, reversalId };
}

/** To an agency only a task of its own kind would show, were it in its place. */
async function ownKindOfTask(role: Role): Promise<Record<string, string>> {
  if (role !== 'nfe-officer' && role !== 'agriculture-officer') return {};
  const about = { caseId: things['caseId'] ?? '', subjectId: randomUUID() };
  const agency = AGENCY_OF_ROLE[role];
  return { taskId: await village.opens('answer-offer', { ...about, agency }) };
}

async function countEvents(): Promise<unknown> {
  return services.database.fork().execute('select count(*) from audit_event');
}

const WITH_IDS = ROUTES.filter(({ path }) => PATHS[path].includes('{'));

describe('things of another place', () => {
  it.each(ROLES)('do not exist for a %s, on any route', async (role) => {
    const stranger = await aStranger(role, { village, neighbour });
    const real = { ...things, ...(await ownKindOfTask(role)) };
    const before = await countEvents();
    for (const { path, kind } of WITH_IDS) {
      const names = [...PATHS[path].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const nowhere = Object.fromEntries(names.map((name) => [name, randomUUID()]));
      const ask = (params: Record<string, string>) =>
        kind === 'read'
          ? stranger.get(path, params)
          : stranger.post(path, params, { body: BODIES[path]?.() ?? {} });
      const [there, none] = [await ask(real), await ask(nowhere)];
      const where = `${role} at ${path}: ${JSON.stringify(there.body)}`;
      expect([where, there.status]).toEqual([where, 404]);
      expect((there.body as { code: string }).code).toBe('not-found');
      expect(none.status).toBe(404);
    }
    expect(await countEvents()).toEqual(before);
  });

  it('are not in the lists of a neighbour, nor in their totals', async () => {
    const stranger = await neighbour.person('secretary');
    for (const path of ['cases', 'meetings', 'tasks'] as const) {
      const query = path === 'tasks' ? '?tab=pool' : `?centreId=${village.centreId}`;
      const { body } = await stranger.get(path, {}, query);
      expect(body).toEqual({ rows: [], nextCursor: null });
    }
    expect((await stranger.get('taskCounts')).body).toMatchObject({ pool: 0, overdue: 0 });
  });

  it('are not made there either: a case, a meeting, a seat, a centre', async () => {
    const stranger = await neighbour.person('secretary');
    const { centreId } = village;
    const seat = {
      username: 'false.chair',
      displayName: 'ผู้แอบอ้าง',
      password: 'false-password',
      role: 'chair',
      centreId,
      areaCode: '55',
      householdId: null,
      personId: null,
      fromOn: '2020-01-01',
      untilOn: null,
    };
    expect((await stranger.post('seats', {}, { body: seat })).status).toBe(403);
    const meeting = {
      centreId,
      plannedOn: '2026-12-01',
      plannedTime: '09:00',
      place: 'ศาลา',
      caseIds: [things['caseId']],
    };
    expect((await stranger.post('meetings', {}, { body: meeting })).status).toBe(404);
  });
});

describe('what a role sees of what it reaches', () => {
  const file = async (person: Person, caseId = things['caseId'] ?? '') =>
    (await person.get('case', { caseId })).body as CaseFile;

  it('an administrator sees the case without debts, money or papers', async () => {
    const seen = await file(village.administrator);
    expect(seen).toMatchObject({
      debts: null,
      incomes: null,
      expenses: null,
      before: null,
      debtNowSatang: null,
      proposal: null,
      loans: null,
      documents: [],
    });
    const { loanId = '', documentId = '' } = things;
    expect((await village.administrator.get('loan', { loanId })).status).toBe(404);
    expect((await village.administrator.get('document', { documentId })).status).toBe(404);
  });

  it('an agency sees no case, only its own support with the person and the need', async () => {
    const { caseId = '' } = things;
    const { members } = await readFile(village, caseId);
    const memberId = members[0]?.personId ?? '';
    const subjectId = await anOfferedSupport(village, { caseId, memberId });
    const taskId = await village.opens('answer-offer', { caseId, subjectId, agency: 'nfe' });
    const nfe = await village.person('nfe-officer');
    const agriculture = await village.person('agriculture-officer');
    expect((await nfe.get('case', { caseId })).status).toBe(404);
    expect((await agriculture.get('task', { taskId })).status).toBe(404);
    const task = (await nfe.get('task', { taskId })).body as TaskView;
    expect(task).toMatchObject({
      about: members[0]?.name,
      support: { need: 'อยากเรียนจักสาน', personName: members[0]?.name },
    });
    expect(JSON.stringify(task)).not.toMatch(/Satang":"|debt/i);
    const pool = (await agriculture.get('tasks', {}, '?tab=pool')).body as {
      rows: { taskId: string }[];
    };
    expect(pool.rows.map((row) => row.taskId)).not.toContain(taskId);
  });

  it("a household sees its own case alone, and nobody else's contacts", async () => {
    const person = household.person!;
    const own = await file(person, household.caseId);
    expect(own.members.map((member) => [member.phone, member.maskedCitizenId])).toEqual([
      [null, null],
      [null, null],
    ]);
    const { caseId = '', loanId = '', taskId = '' } = things;
    expect((await person.get('case', { caseId })).status).toBe(404);
    expect((await person.get('loan', { loanId })).status).toBe(404);
    expect((await person.get('task', { taskId })).status).toBe(404);
    const { rows } = (await person.get('cases')).body as { rows: { caseId: string }[] };
    expect(rows.map((row) => row.caseId)).toEqual([household.caseId]);
  });

  it('the full citizen id leaves the server for nobody', async () => {
    const seen = JSON.stringify(await file(await village.person('secretary'), household.caseId));
    expect(seen).not.toMatch(/\d{13}/);
  });

  it('a role without the permission is refused by name where it sees the thing', async () => {
    const { caseId = '', loanId = '', centreId = '' } = things;
    const auditor = await village.person('auditor');
    const member = await village.person('member');
    const refusals = [
      await auditor.post('endCase', { caseId }, { body: BODIES.endCase?.() }),
      await member.post('repayments', { loanId }, { body: BODIES.repayments?.() }),
      await member.post('centrePolicies', { centreId }, { body: BODIES.centrePolicies?.() }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });
});

describe('fields that nobody asked for', () => {
  it('are ignored', async () => {
    const secretary = await village.person('secretary');
    const taskId = await village.opens('survey-household', { caseId: things['caseId'] ?? '' });
    const body = JSON.parse(
      `{"text":"ข้อความ","id":"${randomUUID()}","centreId":"${neighbour.centreId}","status":"done",
        "version":99,"role":"administrator","__proto__":{"isAdmin":true},"constructor":{}}`,
    ) as object;
    const told = await secretary.post('commentOnTask', { taskId }, { body });
    expect(told.status).toBe(201);
    expect(Object.keys(told.body as object)).toEqual(['id']);
    const task = (await secretary.get('task', { taskId })).body as TaskView;
    expect(task).toMatchObject({ status: 'open', centreId: village.centreId, version: 1 });
  });
});

describe('a printed paper', () => {
  it('comes whole under its Thai name, to be saved or to be looked at', async () => {
    const secretary = await village.person('secretary');
    const { documentId = '' } = things;
    const saved = await secretary.get('document', { documentId });
    expect(saved.status).toBe(200);
    expect(saved.headers.get('content-type')).toBe('application/pdf');
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    expect(saved.headers.get('cache-control')).toBe('no-store');
    expect(saved.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"]*"; filename\*=UTF-8''%E0%B9%83/,
    );
    const shown = await secretary.get('document', { documentId }, '?as=inline');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
  });
});

describe('nobody signed in', () => {
  it('gets 401 on every route', async () => {
    for (const { path, kind } of ROUTES) {
      const url =
        village.house.url +
        PATHS[path].replaceAll(/\{(\w+)\}/g, (_, name: string) => things[name] ?? '');
      const response = await fetch(url, {
        method: kind === 'read' ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        ...(kind === 'read' ? {} : { body: '{}' }),
      });
      expect([path, response.status]).toEqual([path, 401]);
    }
  });
});
