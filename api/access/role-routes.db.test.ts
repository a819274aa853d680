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

jest.setTimeout(120_000);

/** The columns of the table, left to right. */
const COLUMNS: readonly Role[] = [
  'chair',
  'secretary',
  'treasurer',
  'member',
  'nfe-officer',
  'agriculture-officer',
  'tambon-officer',
  'district-officer',
  'province-officer',
  'auditor',
  'administrator',
  'household',
];

/**
 * `may`: past permission, whatever the state of the thing says then. 403: sees it and may not.
 * 404: it does not exist for them. A second word names what differs from the usual thing or body.
 */
const TABLE = `
                      chair secr trea memb nfe  agri tamb dist prov audi admi hous
claimTask              403  may  403  403  404  404  may  403  403  403  403  404
releaseTask            403  may  403  403  404  404  may  403  403  403  403  404
assignTask             may  may  403  403  404  404  may  may  403  403  403  404
commentOnTask          403  may  403  403  404  404  may  403  403  403  403  404
holdTask               may  may  403  403  404  404  may  may  403  403  403  404
moveDueDate            may  may  403  403  404  404  may  may  403  403  403  404
completeTask           403  may  403  403  404  404  may  403  403  403  403  404
completeTask/nfe       403  403  403  403  may  404  403  403  403  403  403  404
completeTask/agri      403  403  403  403  404  may  403  403  403  403  403  404
cases                  may  may  403  403  404  404  may  403  403  403  403  404
noteRelation           may  may  403  403  404  404  may  403  403  403  403  404
endRelation            may  may  403  403  404  404  may  403  403  403  403  404
strikeRelation         may  may  403  403  404  404  may  403  403  403  403  404
correctPerson          may  may  403  403  404  404  may  403  403  403  403  404
personSeats            may  may  403  403  404  404  may  403  403  403  403  404
leaveHousehold         may  may  403  403  404  404  may  403  403  403  403  404
personDistinctions     403  may  403  403  404  404  may  403  403  403  403  404
personMerges           403  may  403  403  404  404  may  403  403  403  403  404
undoPersonMerge        403  may  403  403  404  404  may  403  403  403  403  404
mandates               may  may  403  403  404  404  403  403  403  403  404  403
mandateConfirmation    may  may  may  may  404  404  may  403  403  403  404  404
mandateEnd             may  may  403  403  404  404  403  403  403  403  404  404
caseNegotiations       may  may  403  403  404  404  403  403  403  403  404  403
negotiationDangers     may  may  403  403  404  404  403  403  403  403  404  404
negotiationTalks       may  may  403  403  404  404  403  403  403  403  404  404
negotiationAnswer      may  may  403  403  404  404  403  403  403  403  404  404
negotiationEnd         may  may  403  403  404  404  403  403  403  403  404  404
negotiationResume      may  may  403  403  404  404  403  403  403  403  404  404
caseMembers            may  may  403  403  404  404  may  403  403  403  403  403
caseImports            403  may  403  403  404  404  may  403  403  403  may  404
evidencePapers         may  may  may  may  404  404  may  403  403  403  403  403
evidencePhotos         may  may  may  may  404  404  may  403  403  403  403  403
evidenceChecks         may  may  may  may  404  404  may  403  403  403  403  403
baselineCorrections    may  may  403  403  404  404  may  403  403  403  403  403
targetChoices          may  403  403  403  404  404  403  403  403  403  403  403
endCase                may  may  403  403  404  404  may  403  403  403  403  403
meetings               may  may  403  403  404  404  403  403  403  403  403  404
moveMeeting            may  may  403  403  404  404  403  403  403  403  403  404
meetingMessageRead     may  may  may  may  404  404  403  403  403  403  403  404
attendance             may  may  403  403  404  404  403  403  403  403  403  404
interestDeclarations   may  may  may  may  404  404  403  403  403  403  403  404
interestDeclarations/for 403  may  403  403  404  404  403  403  403  403  403  404
meetingProxies         may  may  403  403  404  404  403  403  403  403  403  404
meetingProxyEnd        may  may  403  403  404  404  403  403  403  403  403  404
openVoting             may  may  403  403  404  404  403  403  403  403  403  404
splitMotions           may  may  403  403  404  404  403  403  403  403  403  404
votes                  may  may  may  may  404  404  403  403  403  403  403  404
votes/hand             403  may  403  403  404  404  403  403  403  403  403  404
secretVotes            may  may  may  may  404  404  403  403  403  403  403  404
ballotBoxes            403  may  403  403  404  404  403  403  403  403  403  404
ballotCount            may  may  403  403  404  404  403  403  403  403  403  404
castingVote            may  403  403  403  404  404  403  403  403  403  403  404
decideItem             may  may  403  403  404  404  403  403  403  403  403  404
postponeItem           may  may  403  403  404  404  403  403  403  403  403  404
closeMeeting           may  may  403  403  404  404  403  403  403  403  403  404
allocationProposals    may  may  may  may  404  404  403  403  403  403  403  404
minutesCorrections     403  may  403  403  404  404  403  403  403  403  403  404
repayments             403  may  may  403  404  404  403  403  403  403  404  403
loanPayer              403  may  may  403  404  404  403  403  403  403  404  403
payerClaims            403  may  may  403  404  404  403  403  403  403  404  403
payerPayments          403  may  may  403  404  404  403  403  403  403  404  403
repaymentReversals     403  may  may  403  404  404  403  403  403  403  404  403
loanChanges           403  may  may  403  404  404  403  403  403  403  404  403
withdrawLoanChange    403  may  may  403  404  404  403  403  403  403  404  403
resolutionUndos        may  may  403  403  404  404  403  403  403  403  403  404
answerResolutionUndo   may  may  403  403  404  404  403  403  403  403  403  404
decideReversal         may  may  may  403  404  404  403  403  403  403  404  403
centres                403  403  403  403  403  403  may  may  may  403  may  403
centreFounding         403  403  403  403  403  403  may  may  may  403  may  404
centreDistinctions     403  403  403  403  403  403  may  may  may  403  may  404
centreMoves            403  403  403  403  403  403  may  may  may  403  may  404
accessions             may  may  403  403  403  403  may  403  403  403  may  404
accessionSteps         may  may  403  403  404  404  may  403  403  403  may  404
accessionContacts      may  may  403  403  404  404  may  403  403  403  may  404
accessionLetters       may  may  403  403  404  404  may  403  403  403  may  404
accessionJoin          may  may  403  403  404  404  may  403  403  403  may  404
agreementTexts         may  may  403  403  403  403  may  403  403  403  may  404
fundChanges            may  may  403  403  404  404  may  403  403  403  may  404
defaultInterestRules   may  may  403  403  404  404  may  403  403  403  may  404
fundByLaws             may  may  may  403  404  404  403  403  403  403  403  404
membershipStatements   may  may  may  403  404  404  403  403  403  403  403  404
capitalStatements      may  may  403  403  404  404  may  403  403  403  may  404
membershipCounts       may  may  403  403  404  404  may  403  403  403  may  404
signatories            may  may  403  403  404  404  may  403  403  403  may  404
signatoryEnd           may  may  403  403  404  404  may  403  403  403  may  404
outsideMoney           may  may  403  403  404  404  may  403  403  403  may  404
outsideMoneyRepaid     may  may  403  403  404  404  may  403  403  403  may  404
centreFunds            may  may  403  403  403  403  may  403  403  403  may  404
fundLeaves             may  may  403  403  403  403  may  403  403  403  may  404
cashPlaces             may  may  may  403  404  404  403  403  403  403  404  404
cashMoves              may  may  may  403  404  404  403  403  403  403  404  404
capitalEntries         may  may  may  403  404  404  403  403  403  403  404  404
cashWithdrawals        may  may  may  may  404  404  403  403  403  403  404  404
decideWithdrawal       may  may  may  may  404  404  403  403  403  403  404  404
cashCounts             may  may  may  403  404  404  403  403  403  403  404  404
decideCount            may  may  may  403  404  404  403  403  403  403  404  404
bankLines              may  may  may  403  404  404  403  403  403  403  404  404
matchBankLine          may  may  may  403  404  404  403  403  403  403  404  404
unmatchBankLine        may  may  may  403  404  404  403  403  403  403  404  404
bookBankLine           may  may  may  403  404  404  403  403  403  403  404  404
periodCloses           may  may  may  403  404  404  403  403  403  403  404  404
periodReopenings       may  may  may  403  404  404  403  403  403  403  404  404
decideReopening        may  may  may  403  404  404  403  403  403  403  404  404
sharingRules           may  may  may  403  404  404  403  403  403  403  404  404
surplusSharings        may  may  may  403  404  404  403  403  403  403  404  404
setAsidePayments       may  may  may  403  404  404  403  403  403  403  404  404
candidateLists         403  may  may  403  403  403  may  403  403  403  403  404
segments               may  may  403  403  403  403  may  403  403  403  may  404
spendGuide             may  may  403  403  403  403  may  403  403  403  may  404
centrePolicies         may  may  403  403  403  403  may  403  403  403  may  404
centreGroups           may  may  403  403  403  403  may  403  403  403  may  404
centreWelfare          may  may  403  403  403  403  may  403  403  403  may  404
bookImports            403  may  may  403  403  403  may  403  403  403  403  404
seats                  403  403  403  403  403  403  403  403  may  403  may  403
seatEnd                403  403  403  403  403  403  403  403  may  403  may  404
seatPassword           403  403  403  403  403  403  403  403  may  403  may  404
committeeReserves      may  may  403  403  403  403  may  403  403  403  may  404
registerEntries        may  may  may  403  404  404  may  403  403  403  403  404
registerEntries/visit  may  may  may  may  404  404  may  may  may  403  403  404
strikeRegisterEntry    may  may  may  403  404  404  may  403  403  403  403  404
committeeReserveEnd    may  may  403  403  404  404  may  403  403  403  may  404
paperPrints            may  may  may  may  403  403  may  403  403  403  403  404
paperPayments          403  may  may  403  404  404  403  403  403  403  404  404
voidPaperSheet         may  may  may  may  404  404  may  403  403  403  404  404
paperSheetPhoto        may  may  may  may  404  404  may  may  403  403  404  404
paperVotes             403  may  403  403  404  404  403  403  403  403  403  404
centrePhotos           may  may  may  may  403  403  may  may  403  403  403  404
householdAccesses      may  may  403  403  404  404  may  403  403  403  403  403
householdAccessEnd     may  may  403  403  404  404  may  403  403  403  403  may
callWishes             403  403  403  403  404  404  403  403  403  403  403  may
complaints             403  403  403  403  404  404  403  403  403  403  403  may
supportReplies         403  403  403  403  404  404  403  403  403  403  403  may
consentWithdrawals     403  403  403  403  404  404  403  403  403  403  403  may
debtPrivacy            403  403  403  403  404  404  403  403  403  403  403  may
accountLines           403  403  403  403  404  404  403  403  403  403  403  may
strikeAccountLine      404  404  404  404  404  404  404  404  404  404  404  may
accountSharings        403  403  403  403  404  404  403  403  403  403  403  may
promptpay              may  may  may  403  404  404  403  403  403  403  404  404
`;

const ROWS = TABLE.trim()
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
