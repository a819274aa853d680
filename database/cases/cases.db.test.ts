import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseStatus } from '#domain/case/case-statuses';
import type { NamedSeat } from '../people/find-seats.ts';
import type { RowPlace } from '../places/place.ts';
import { aCitizenId, aHousehold, aMember } from '../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { moveCase } from './move-case.ts';
import { openCase } from './open-case.ts';
import { listCases } from './queries/list-cases.ts';
import { readBoard } from './queries/read-board.ts';
import { readCaseFile } from './queries/read-case-file.ts';
import { readTimeline } from './queries/read-timeline.ts';
import type { NewHousehold } from './register-household.ts';

let test: TestDatabase;
let place: RowPlace;
let other: RowPlace;
let secretary: NamedSeat;

beforeAll(async () => {
  test = await startTestDatabase();
  const em = test.database.fork();
  place = await aCentre(em, 1);
  other = await aCentre(em, 2);
  secretary = await aSeat(em, { role: 'secretary', place });
});
afterAll(() => test.stop());

/** As the server calls it: a refusal keeps nothing. */
function open(household: NewHousehold, centreId = place.centreId) {
  const actor = actingIn(secretary);
  const opening = { centreId, household, isDemo: false, actor, at: SOME_INSTANT };
  return inTransaction(
    test.database,
    (em) => openCase(em, opening),
    (outcome) => !('refused' in outcome),
  );
}

async function opened(household = aHousehold(), centreId = place.centreId): Promise<string> {
  const outcome = await open(household, centreId);
  if ('refused' in outcome) throw new Error(`Not opened: ${outcome.refused}`);
  return outcome.caseId;
}

function move(caseId: string, to: CaseStatus, at = SOME_INSTANT) {
  const step = { caseId, stepKey: `step/${to}/${at}`, to, reason: null, bySeatId: null, at };
  return inTransaction(test.database, (em) => moveCase(em, step));
}

describe('openCase', () => {
  it('opens one case for one house when ten clerks try at once, and names it to the others', async () => {
    const household = aHousehold();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => open(household)));
    const won = outcomes.filter((outcome) => 'caseId' in outcome);
    expect(won).toHaveLength(1);
    for (const outcome of outcomes.filter((one) => 'refused' in one)) {
      expect(outcome).toEqual({ refused: 'case-is-open-already', openCase: won[0] });
    }
    const persons = await test.database
      .fork()
      .execute('select 1 from person where citizen_id = ?', [household.members[0]!.citizenId]);
    expect(persons).toHaveLength(1);
  });

  it('refuses a person who is in another open case, whatever the house', async () => {
    const citizenId = aCitizenId();
    const caseId = await opened(aHousehold({ members: [aMember({ citizenId })] }));
    const again = await open(aHousehold({ members: [aMember({ citizenId })] }));
    expect(again).toMatchObject({ refused: 'case-is-open-already', openCase: { caseId } });
  });

  it('numbers the cases of a centre without a gap, refused ones not counted', async () => {
    const [first, second] = [aHousehold(), aHousehold()];
    await open(first, other.centreId);
    await open(first, other.centreId);
    expect(await open(second, other.centreId)).toMatchObject({ number: 2, yearBe: 2564 });
  });

  it('asks once for the process to start, with ids and codes only', async () => {
    const caseId = await opened();
    const told = await test.database
      .fork()
      .execute('select type, payload from outbox where process_id = ?', [`case/${caseId}`]);
    const input = { caseId, ...place, startAt: 'identified', loanId: null };
    expect(told).toEqual([{ type: 'start', payload: input }]);
  });

  it('refuses a household that cannot be, before anything is written', async () => {
    const twice = aCitizenId();
    const table: [NewHousehold['members'], string][] = [
      [[aMember({ relation: 'child' })], 'exactly-one-head'],
      [[aMember({ citizenId: null })], 'citizen-id-or-reason'],
      [[aMember({ citizenId: '1234567890123' })], 'citizen-id-check-digit'],
      [
        [aMember({ citizenId: twice }), aMember({ citizenId: twice, relation: 'child' })],
        'citizen-id-twice',
      ],
      [[aMember({ phone: '12' })], 'not-a-thai-phone'],
      [[aMember({ birthOn: '2021-03-26' })], 'birth-in-the-future'],
    ];
    for (const [members, refused] of table) {
      expect(await open(aHousehold({ members }))).toEqual({ refused, openCase: null });
    }
  });

  it('finds house and people again after the case is closed', async () => {
    const household = aHousehold();
    const first = await opened(household);
    await move(first, 'withdrawn');
    const second = await opened(household);
    const em = test.database.fork();
    const ask = { on: SOME_DAY };
    const files = [
      await readCaseFile(em, { ...ask, caseId: first }),
      await readCaseFile(em, { ...ask, caseId: second }),
    ];
    expect(files[0]!.members).toEqual(files[1]!.members);
    expect(files[0]!.row.closedOn).toBe(SOME_DAY);
  });
});

describe('moveCase', () => {
  it('moves once per step and begins a new round after a relapse', async () => {
    const caseId = await opened();
    const way: CaseStatus[] = ['consented', 'surveyed', 'assessed', 'enrolled', 'negotiating'];
    way.push('proposed', 'decided', 'contracted', 'repaying', 'cleared', 'watched', 'relapsed');
    for (const to of way) await move(caseId, to);
    await move(caseId, 'relapsed');
    await move(caseId, 'consented', '2022-01-01T00:00:00.000Z');
    const { row, moves } = (await readCaseFile(test.database.fork(), {
      caseId,
      on: '2023-01-01',
    }))!;
    expect(moves.map((one) => one.status)).toEqual(['identified', ...way, 'consented']);
    expect(row).toMatchObject({ status: 'consented', round: 2, waitingDays: 365, closedOn: null });
  });

  it('has one effect when the same step comes eight times at once', async () => {
    const caseId = await opened();
    await Promise.all(Array.from({ length: 8 }, () => move(caseId, 'consented')));
    const { moves } = (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
    expect(moves.map((one) => one.status)).toEqual(['identified', 'consented']);
  });

  it('keeps a household while money is reserved for it, and lets it go once it is released', async () => {
    const caseId = await opened();
    const em = test.database.fork();
    const [loanId, fundId, accessionId] = [randomUUID(), randomUUID(), randomUUID()];
    await em.execute(
      `insert into accession (id, centre_id, area_code, kind, name_th, name_en, status,
                              status_since, created_at)
         values (?, ?, ?, 'savings-group', 'x', 'x', 'acceded', ?, ?)`,
      [accessionId, place.centreId, place.areaCode, SOME_DAY, SOME_INSTANT],
    );
    await em.execute(
      `insert into fund (id, centre_id, area_code, kind, name_th, name_en, has_money, lends,
                         rate_basis_points, counts_in_headline, acceded_on, created_at, accession_id)
         values (?, ?, ?, 'savings-group', 'x', 'x', true, true, 600, true, ?, ?, ?)`,
      [fundId, place.centreId, place.areaCode, SOME_DAY, SOME_INSTANT, accessionId],
    );
    await em.execute(
      `insert into loan (id, case_id, centre_id, area_code, fund_id, number, year_be,
                         principal_satang, rate_basis_points, term_months, first_due_on, status,
                         policy_on) values (?, ?, ?, ?, ?, 1, 2564, 1, 600, 1, ?, 'reserved', ?)`,
      [loanId, caseId, place.centreId, place.areaCode, fundId, SOME_DAY, SOME_DAY],
    );
    expect(await move(caseId, 'withdrawn')).toEqual({ refused: 'loan-is-open' });
    await em.execute(`update loan set status = 'released' where id = ?`, [loanId]);
    expect(await move(caseId, 'withdrawn')).toEqual({ moved: true });
  });

  it('throws on a move that the table does not know', async () => {
    const caseId = await opened();
    await expect(move(caseId, 'honoured')).rejects.toThrow(
      'cannot move from identified to honoured',
    );
  });
});

describe('reads', () => {
  const reach = async (role: NamedSeat['role'], at: RowPlace) => {
    const em = test.database.fork();
    const seat = await aSeat(em, { role, place: at });
    const { rows } = await listCases(em, { seats: [seat], on: SOME_DAY, limit: 100 });
    return new Set(rows.map((row) => row.centreId));
  };

  it('shows a committee its own centre and an officer the area', async () => {
    await opened(aHousehold(), other.centreId);
    expect(await reach('treasurer', other)).toEqual(new Set([other.centreId]));
    expect(await reach('tambon-officer', place)).toEqual(new Set([place.centreId, other.centreId]));
    expect(await reach('nfe-officer', place)).toEqual(new Set());
  });

  it('finds a case by name, house or number, and takes a percent sign for itself', async () => {
    const members = [aMember({ firstName: 'บุญยืน' })];
    const caseId = await opened(aHousehold({ houseNumber: '๗๗/๑', members }));
    const em = test.database.fork();
    const search = async (text: string) => {
      const filters = { search: text };
      const page = await listCases(em, { seats: [secretary], on: SOME_DAY, limit: 100, filters });
      return page.rows.map((row) => row.caseId);
    };
    expect(await search('บุญยืน')).toEqual([caseId]);
    expect(await search('77/1')).toEqual([caseId]);
    expect(await search('%')).toEqual([]);
  });

  it('pages through all cases once', async () => {
    const em = test.database.fork();
    const ask = { seats: [secretary], on: SOME_DAY };
    const whole = await listCases(em, { ...ask, limit: 100 });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCases(em, { ...ask, limit: 2, cursor });
      paged.push(...page.rows.map((row) => row.caseId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole.rows.map((row) => row.caseId));
  });

  it('counts on the board what waits where, down to the case', async () => {
    const em = test.database.fork();
    const board = await readBoard(em, { seats: [secretary], on: '2021-04-04' });
    expect(board.map((centre) => centre.centreId)).toEqual([place.centreId]);
    const stage = board[0]!.stages.find((one) => one.status === 'identified')!;
    expect(stage.count).toBe(stage.cases.length);
    expect(stage).toMatchObject({ medianWaitingDays: 10, longestWaitingDays: 10 });
    const outsider = await aSeat(em, { role: 'household', place });
    expect(await readBoard(em, { seats: [outsider], on: SOME_DAY })).toEqual([]);
  });

  it('hides all but the ends of a citizen id', async () => {
    const caseId = await opened();
    const { members } = (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
    expect(members[0]!.maskedCitizenId).toMatch(/^2-xxxx-xxxxx-xx-\d$/);
  });

  it('tells the life of a case with the newest last, page by page', async () => {
    const caseId = await opened();
    await move(caseId, 'consented');
    await move(caseId, 'surveyed');
    const em = test.database.fork();
    const newest = await readTimeline(em, { caseId, limit: 2 });
    const older = await readTimeline(em, { caseId, limit: 2, cursor: newest.nextCursor! });
    const actions = [...older.rows, ...newest.rows].map((entry) =>
      entry.type === 'event' ? [entry.event.action, entry.event.detail.to] : ['awaited'],
    );
    expect(actions).toEqual([
      ['case-opened', undefined],
      ['case-moved', 'consented'],
      ['case-moved', 'surveyed'],
    ]);
    expect(older.nextCursor).toBe(null);
  });
});
