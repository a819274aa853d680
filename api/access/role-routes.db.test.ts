/**
 * Who gets past permission at their own place, route by route, written down once more by hand: a row
 * of `permissions.ts` or of a task's roles, or the permission that a route asks for, cannot change
 * without changing here.
 */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PathName } from '#contracts/paths';
import { ROLES, type Role } from '#domain/people/roles';
import { A_VISIT } from '../registers/testing/filled-village.ts';
import { ROUTES } from '../routing/routes.ts';
import { anUndoAsked } from '../testing/an-undo-asked.ts';
import { BODIES, foundingBodies } from '../testing/bodies.ts';
import { centreThings } from '../testing/centre-things.ts';
import { householdThings } from '../testing/household-things.ts';
import type { Person } from '../testing/http.ts';
import { aWordFor } from '../testing/interest-bodies.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { twoPayments } from '../testing/two-payments.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aChangeAsked, anOpenMeeting, aProposedCase, aRepayingLoan } from '../testing/walk.ts';
import { COLUMNS, ROLE_TABLE } from './testing/role-table.ts';

jest.setTimeout(120_000);

const ROWS = ROLE_TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s+/))
  .map(([name = '', ...marks]) => ({ name, marks }));

/** The refusals by which permission speaks; a rule behind it must not stand in for it. */
const BY_PERMISSION: readonly string[] = ['not-allowed', 'not-for-your-seat', 'not-found'];

let services: TestServices;
let village: Village;
let things: Record<string, string>;
/** Whose password is replaced: it signs them out, so it is nobody whom another row asks. */
let forgetfulSeatId: string;
/** By the name of the row, or else of its route. */
let bodies: Partial<Record<string, () => object>>;
const people = new Map<Role, Person>();

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const { caseId, loanId } = await aRepayingLoan(village);
  const at = await anOpenMeeting(village, await aProposedCase(village));
  const { centreId, fundId } = village;
  const payments = await twoPayments(village, loanId);
  const changeId = await aChangeAsked(village, loanId);
  const undo = await anUndoAsked(services.database, loanId);
  const centre = await centreThings(village);
  const { placeId, bankId, seatId } = centre;
  const own = await householdThings(village, caseId);
  const { householdId, memberId: personId } = own;
  things = {
    caseId,
    loanId,
    changeId,
    centreId,
    fundId,
    ...undo,
    ...centre,
    ...payments,
    ...at,
    ...own,
  };
  bodies = {
    ...BODIES,
    ...foundingBodies({ centreId, caseId }),
    attendance: () => ({ seatId, isPresent: true }),
    setAsidePayments: () => ({ ...BODIES.setAsidePayments?.(), placeId }),
    cashMoves: () => aMove(placeId, bankId),
    cashWithdrawals: () => ({ ...aMove(bankId, placeId), purpose: 'จ่ายเงินกู้' }),
    'registerEntries/visit': () => A_VISIT,
    'interestDeclarations/for': () => aWordFor(seatId),
    personSeats: () => ({ seatId, isTheirs: true }),
    'votes/hand': () => ({ choice: { kind: 'refuse' }, onBehalfOfSeatId: seatId }),
  };
  const forgetful = await village.person('member', { name: 'forgetful' });
  forgetfulSeatId = await village.seatIdOf(forgetful);
  for (const role of ROLES) {
    const of = role === 'household' ? { householdId, personId } : {};
    people.set(role, await village.person(role, of));
  }
});

const aMove = (fromPlaceId: string, toPlaceId: string) => ({
  fromPlaceId,
  toPlaceId,
  amountSatang: '100',
  movedOn: '2026-11-23',
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** A change of the plan waits until its process has heard all news; no relay runs here. */
beforeEach(async () => {
  const em = services.database.fork();
  await em.execute('update outbox set sent_at = now() where sent_at is null');
});

/** A task that nobody has touched: of the secretary and the tambon officer, or of one agency. */
async function aFreshTask(variant: string | undefined): Promise<string> {
  const { caseId = '' } = things;
  if (variant === undefined) return village.opens('record-consent', { caseId });
  const agency = variant === 'nfe' ? 'nfe' : 'agriculture';
  return village.opens('answer-offer', { caseId, subjectId: randomUUID(), agency });
}

/** Where a route needs another thing than the others do. */
const OWN_THINGS: Partial<Record<PathName, () => Record<string, string>>> = {
  seatPassword: () => ({ seatId: forgetfulSeatId }),
  leaveHousehold: () => ({ householdId: things['homeId'] ?? '' }),
};

async function markOf(name: string, role: Role): Promise<string> {
  const [path, variant] = name.split('/') as [PathName, string?];
  const taskId = path.endsWith('Task') || path === 'moveDueDate' ? await aFreshTask(variant) : '';
  const body = (bodies[name] ?? bodies[path])?.() ?? {};
  const own = OWN_THINGS[path]?.() ?? {};
  const told = await people.get(role)!.post(path, { ...things, ...own, taskId }, { body });
  if (told.status < 400) return 'may';
  const { code } = told.body as { code: string };
  if (BY_PERMISSION.includes(code)) return String(told.status);
  // Whoever gets past permission may still be refused by a rule, but never as if by permission.
  return [403, 404, 500, 503].includes(told.status) ? code : 'may';
}

describe('who gets past permission', () => {
  it('is written down for every role and for every route that changes something', () => {
    expect(new Set(COLUMNS)).toEqual(new Set(ROLES));
    for (const { marks } of ROWS) expect(marks).toHaveLength(COLUMNS.length);
    const written = new Set(ROWS.map(({ name }) => name.split('/')[0]));
    const changing = ROUTES.filter(({ kind }) => kind === 'command' || kind === 'plan').map(
      ({ path }) => path,
    );
    expect(written).toEqual(new Set(changing));
  });

  it.each(ROWS)('$name', async ({ name, marks }) => {
    const asked: Record<string, string> = {};
    for (const role of COLUMNS) asked[role] = await markOf(name, role);
    expect(asked).toEqual(Object.fromEntries(COLUMNS.map((role, at) => [role, marks[at]])));
  });
});
