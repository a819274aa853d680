/** Centres, their member funds, by-law values, groups and welfare. */

import { z } from 'zod';
import {
  CentreList,
  CentreView,
  FundLeaves,
  Made,
  NewCentre,
  NewFund,
  NewGroup,
  NewPolicy,
  NewWelfare,
} from '#contracts/centres';
import { Uuid } from '#contracts/primitives';
import { adoptPolicy } from '#database/centres/adopt-policy';
import { createCentre, type CentreRefusal } from '#database/centres/create-centre';
import { listCentreRows } from '#database/centres/list-centres';
import type { PolicyRefusal } from '#database/centres/policies';
import { accedeFund, type FundRefusal } from '#database/funds/accede-fund';
import { Fund } from '#database/funds/fund';
import { leaveFund, type LeaveRefusal } from '#database/funds/leave-fund';
import { recordGroup, recordScheme, type GroupRefusal } from '#database/groups/record-group';
import { anyOf, seatScopeSql, type SqlPart } from '#database/people/seat-scope';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { PERMISSIONS } from '#domain/people/permissions';
import type { Seat } from '#domain/people/roles';
import { actAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { actAtCentre, CentreParams } from './centre-access.ts';
import { centreRowView, findCentreView } from './centre-view.ts';

const readCentres = readRoute({
  path: 'centres',
  summary: 'Centres in reach of the seats',
  answer: CentreList,
  handle: async ({ em, caller, today }) => {
    const rows = await listCentreRows(em, centreScope(caller.seats, today));
    return { answer: { rows: rows.map(centreRowView) } };
  },
});

const readCentre = readRoute({
  path: 'centre',
  summary: 'One centre with its funds, groups, welfare, committee and by-law values',
  params: CentreParams,
  answer: CentreView,
  handle: async (asked) => {
    const view = await findCentreView(asked.em, asked, asked.params.centreId);
    return view === undefined ? { refused: 'not-found' } : { answer: view };
  },
});

const CENTRE_PLACES: PlacesOf<CentreRefusal> = {
  'area-code-does-not-fit-level': 'areaCode',
  'no-such-tambon': 'areaCode',
  'centre-exists': null,
};

const found = commandRoute({
  path: 'centres',
  summary: 'Found a centre at a village or a tambon',
  body: NewCentre,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body } = asked;
    const place = { centreId: '', areaCode: body.areaCode };
    const act = actAt(asked, 'manage-centre', { place, see: 'see-board' });
    // There is nothing to hide about a centre that is not there yet.
    if ('refused' in act) return { refused: 'not-allowed' };
    const made = await createCentre(em, body, act);
    if ('refused' in made) return refuseForm(CENTRE_PLACES, made.refused);
    return { answer: { id: made.centreId } };
  },
});

const FUND_PLACES: PlacesOf<FundRefusal> = {
  'no-such-centre': null,
  'centre-not-active': null,
  'fund-exists': null,
  'group-listed-already': null,
  'before-the-centre-was-founded': 'accededOn',
  'rate-is-above-lawful': 'rateBasisPoints',
  'poverty-fund-bears-no-interest': 'rateBasisPoints',
  'amount-is-negative': 'capitalSatang',
  'fund-without-money': 'capitalSatang',
  'row-of-groups-lends-nothing': 'lends',
};

const accede = commandRoute({
  path: 'centreFunds',
  summary: 'Make a fund a member of the centre, with its stated capital',
  params: CentreParams,
  body: NewFund,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const { body, params, today } = asked;
    if (body.accededOn > today) return refuseField('accededOn', 'date-in-the-future');
    const made = await accedeFund(
      asked.em,
      {
        ...body,
        centreId: params.centreId,
        reserveSatang: satangFromJson(body.reserveSatang),
        capitalSatang: satangFromJson(body.capitalSatang),
      },
      act,
    );
    if ('refused' in made) return refuseForm(FUND_PLACES, made.refused);
    return { answer: { id: made.fundId } };
  },
});

const LEAVE_PLACES: PlacesOf<LeaveRefusal> = {
  'no-such-fund': null,
  'left-already': null,
  'before-it-joined': 'leftOn',
  'loans-are-open': null,
  'voting-is-open': null,
};

const leave = commandRoute({
  path: 'fundLeaves',
  summary: 'A fund leaves the centre; refused while a loan of its money or a vote on it is open',
  params: z.object({ fundId: Uuid }),
  body: FundLeaves,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body, today } = asked;
    const fund = await findRow(em, Fund, { id: params.fundId });
    const place =
      fund === undefined ? undefined : { centreId: fund.centreId, areaCode: fund.areaCode };
    const act = actAt(asked, 'manage-funds', { place, see: 'see-centre' });
    if ('refused' in act) return act;
    if (body.leftOn > today) return refuseField('leftOn', 'date-in-the-future');
    const left = await leaveFund(em, { fundId: params.fundId, leftOn: body.leftOn }, act);
    if ('refused' in left) return refuseForm(LEAVE_PLACES, left.refused);
    return { answer: { id: params.fundId } };
  },
});

const POLICY_PLACES: PlacesOf<PolicyRefusal> = {
  'weights-need-two-people': null,
  'no-such-centre': null,
  'value-out-of-range': 'value',
  'reason-missing': 'reason',
  'set-for-that-day-already': 'effectiveFrom',
};

const setByLaw = commandRoute({
  path: 'centrePolicies',
  summary: 'Set a by-law value from a day on; what was in force before stays readable',
  params: CentreParams,
  body: NewPolicy,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const plan = { ...asked.body, centreId: asked.params.centreId };
    const set = await adoptPolicy(asked.em, plan, act);
    if ('refused' in set) return refuseForm(POLICY_PLACES, set.refused);
    return { answer: { id: set.policyId } };
  },
});

const GROUP_PLACES: PlacesOf<GroupRefusal> = {
  'no-such-centre': null,
  'name-is-taken': 'nameTh',
  'no-members': 'memberCount',
  'amount-is-negative': 'grantSatang',
};

const group = commandRoute({
  path: 'centreGroups',
  summary: 'Record an occupation group with its grant and its market',
  params: CentreParams,
  body: NewGroup,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const { body, params } = asked;
    const grantSatang = body.grantSatang === null ? null : satangFromJson(body.grantSatang);
    const plan = { ...body, grantSatang, centreId: params.centreId };
    const made = await recordGroup(asked.em, plan, act);
    if ('refused' in made) return refuseForm(GROUP_PLACES, made.refused);
    return { answer: { id: made.groupId } };
  },
});

const welfare = commandRoute({
  path: 'centreWelfare',
  summary: 'Record a welfare scheme of the centre',
  params: CentreParams,
  body: NewWelfare,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const plan = { ...asked.body, centreId: asked.params.centreId };
    const made = await recordScheme(asked.em, plan, act);
    if ('refused' in made) return refuseForm(GROUP_PLACES, made.refused);
    return { answer: { id: made.schemeId } };
  },
});

export const CENTRE_ROUTES = [
  readCentres,
  readCentre,
  found,
  accede,
  leave,
  setByLaw,
  group,
  welfare,
];

function centreScope(seats: readonly Seat[], on: string): SqlPart {
  const columns = { centreId: 'c.id', areaCode: 'c.area_code' };
  const reach = seatScopeSql(columns, { seats, roles: PERMISSIONS['see-centre'], on });
  const households = seats.flatMap(({ role, centreId }): SqlPart[] =>
    role === 'household' && centreId !== null ? [{ sql: 'c.id = ?', params: [centreId] }] : [],
  );
  return anyOf([reach, ...households]);
}
