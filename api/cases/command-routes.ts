/** Opening a case, taking one over from paper, and ending one at the household's wish. */

import { ImportCase } from '#contracts/case-imports';
import { AddedMember, AddMember, EndCase, EndedCase, OpenCase, OpenedCase } from '#contracts/cases';
import type { Act } from '#database/act';
import { addMember, type AddMemberRefusal } from '#database/cases/add-member';
import type { BeginRefusal, CaseName } from '#database/cases/begin-case';
import { HouseholdCase } from '#database/cases/household-case';
import { importCase } from '#database/cases/import/import-case';
import { openCase } from '#database/cases/open-case';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import type { SourceRefusal } from '#database/cases/source/write-source';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { caseProcessId, endCaseUpdate } from '#workflows/household-case/messages';
import { actAt } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, planRoute, type Refused } from '../routing/route.ts';
import { sendUpdate } from '../temporal/send-update.ts';
import { caseNumber } from './case-row-view.ts';
import { paperOf } from './paper-of.ts';
import { CaseParams } from './read-routes.ts';
import { refuseImport } from './refuse-import.ts';

const BEGIN_PLACES: PlacesOf<BeginRefusal | SourceRefusal> = {
  'asked-in-the-future': 'source.askedOn',
  'fund-missing': 'source.fundId',
  'creditor-without-description': 'source.description',
  'no-such-fund': 'source.fundId',
  'list-row-missing': 'source.candidateId',
  'no-such-candidate': null,
  'candidate-has-case': null,
  'no-such-centre': null,
  'centre-not-active': null,
  'exactly-one-head': 'household.members',
  'citizen-id-or-reason': 'household.members',
  'citizen-id-check-digit': 'household.members',
  'citizen-id-twice': 'household.members',
  'not-a-thai-phone': 'household.members',
  'birth-in-the-future': 'household.members',
  'birth-reckoning-missing': 'household.members',
  'no-such-person': 'household.members',
  'person-twice': 'household.members',
  'citizen-id-differs': 'household.members',
  'citizen-id-is-known': 'household.members',
  'case-is-open-already': null,
};

const open = commandRoute({
  path: 'cases',
  summary: 'Open the case of a household; its process starts by itself',
  body: OpenCase,
  answer: OpenedCase,
  status: 201,
  handle: async (asked) => {
    const { em, body } = asked;
    const place = await findRow(em, Centre, { id: body.centreId });
    const act = actAt(asked, 'open-case', { place: placeOf(place), see: 'see-board' });
    if ('refused' in act) return act;
    const opened = await openCase(em, { ...body, ...actorOf(act) });
    if ('refused' in opened) {
      return { ...refuseForm(BEGIN_PLACES, opened.refused), ...openCaseFigures(opened.openCase) };
    }
    return { answer: { caseId: opened.caseId, caseNumber: caseNumber(opened) } };
  },
});

const MEMBER = 'member';

const ADD_PLACES: PlacesOf<AddMemberRefusal> = {
  'no-such-case': null,
  'case-is-closed': null,
  'exactly-one-head': 'member.relation',
  'citizen-id-or-reason': MEMBER,
  'citizen-id-check-digit': MEMBER,
  'citizen-id-twice': MEMBER,
  'not-a-thai-phone': MEMBER,
  'birth-in-the-future': MEMBER,
  'birth-reckoning-missing': MEMBER,
  'no-such-person': MEMBER,
  'citizen-id-differs': 'member.citizenId',
  'citizen-id-is-known': 'member.citizenId',
  'member-already': MEMBER,
  'case-is-open-already': null,
};

const add = commandRoute({
  path: 'caseMembers',
  summary: 'Add a person to the household of an open case',
  params: CaseParams,
  body: AddMember,
  answer: AddedMember,
  status: 201,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const { caseId } = params;
    const place = await findCasePlace(em, caseId);
    const act = actAt(asked, 'open-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const added = await addMember(em, { caseId, member: body.member }, act);
    if ('refused' in added) {
      const { refused, openCase: open = null } = added;
      return { ...refuseForm(ADD_PLACES, refused), ...openCaseFigures(open) };
    }
    return { answer: { caseId, personId: added.personId } };
  },
});

const takeOver = commandRoute({
  path: 'caseImports',
  summary: 'Take over a case in mid-life from paper, with its history',
  body: ImportCase,
  answer: OpenedCase,
  status: 201,
  handle: async (asked) => {
    const { em, body } = asked;
    const place = await findRow(em, Centre, { id: body.centreId });
    const act = actAt(asked, 'import-case', { place: placeOf(place), see: 'see-board' });
    if ('refused' in act) return act;
    const taken = await importCase(em, { paper: paperOf(body), ...actorOf(act) });
    if ('refused' in taken) {
      return { ...refuseImport(taken), ...openCaseFigures(taken.openCase ?? null) };
    }
    return { answer: { caseId: taken.caseId, caseNumber: caseNumber(taken) } };
  },
});

const end = planRoute({
  path: 'endCase',
  summary: 'End a case at the wish of the household while no loan is open',
  params: CaseParams,
  body: EndCase,
  answer: EndedCase,
  handle: async (asked) => {
    const { em, body, params } = asked;
    const place = await findCasePlace(em, params.caseId);
    const act = actAt(asked, 'withdraw-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const change = { to: body.to, reason: body.reason, bySeatId: act.seatId };
    const processId = caseProcessId(params.caseId);
    const refused = await sendUpdate(asked, processId, { definition: endCaseUpdate, change });
    if (refused !== null) return refused;
    const { status } = await getRow(em, HouseholdCase, { id: params.caseId });
    return { answer: { caseId: params.caseId, status } };
  },
});

export const CASE_COMMAND_ROUTES = [open, add, takeOver, end];

function placeOf(centre: Centre | undefined) {
  return centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
}

function actorOf({ userId, seatId, at }: Act) {
  return { actor: { userId, seatId }, at };
}

/** Which case stands in the way; the reader holds a seat at its centre. */
function openCaseFigures(open: CaseName | null): Pick<Refused, 'figures'> {
  if (open === null) return {};
  return { figures: { caseId: open.caseId, caseNumber: caseNumber(open) } };
}
