/** What happens to a centre as a whole: founding decision, distinctions, rest and end. */

import { CentreLife, CentreMoveForm, FoundingForm, NewDistinction } from '#contracts/centre-life';
import { Made } from '#contracts/centres';
import {
  moveCentre,
  readCentreLife,
  recordDistinction,
  recordFounding,
  type FoundingRefusal,
  type MoveCentreRefusal,
} from '#database/centres/centre-life';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { mayAt } from '../access/access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { actAtCentre, CentreParams } from './centre-access.ts';

const readLife = readRoute({
  path: 'centreLife',
  summary: 'Founding decision, distinctions and state of a centre, with their history',
  params: CentreParams,
  answer: CentreLife,
  handle: async (asked) => {
    const { em, params } = asked;
    const centre = await findRow(em, Centre, { id: params.centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId: centre.id, areaCode: centre.areaCode };
    if (!mayAt(asked, 'see-board', place)) return { refused: 'not-found' };
    const { distinctions, moves } = await readCentreLife(em, centre.id);
    return {
      answer: {
        foundedYearBe: centre.foundedYearBe,
        decidedOn: centre.decidedOn,
        targetFiscalYearBe: centre.targetFiscalYearBe,
        state: centre.state,
        stateSince: centre.stateSince,
        distinctions,
        moves: moves.map(({ toState, ...move }) => ({ ...move, to: toState })),
        mayChange: mayAt(asked, 'manage-centre', place),
      },
    };
  },
});

const FOUNDING_PLACES: PlacesOf<FoundingRefusal> = {
  'no-such-centre': null,
  'funds-joined-before': 'foundedYearBe',
};

const found = commandRoute({
  path: 'centreFounding',
  summary: 'Record when a centre was decided, for which fiscal year, and when it was founded',
  params: CentreParams,
  body: FoundingForm,
  answer: Made,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-centre');
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.decidedOn !== null && body.decidedOn > today) {
      return refuseField('decidedOn', 'date-in-the-future');
    }
    const kept = await recordFounding(em, { ...body, ...params }, act);
    if ('refused' in kept) return refuseForm(FOUNDING_PLACES, kept.refused);
    return { answer: { id: kept.centreId } };
  },
});

const choose = commandRoute({
  path: 'centreDistinctions',
  summary: 'Record that a centre was chosen as model or outstanding in a year',
  params: CentreParams,
  body: NewDistinction,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-centre');
    if ('refused' in act) return act;
    const kept = await recordDistinction(asked.em, { ...asked.body, ...asked.params }, act);
    return 'refused' in kept ? kept : { answer: { id: kept.distinctionId } };
  },
});

const MOVE_PLACES: PlacesOf<MoveCentreRefusal> = {
  'no-such-centre': null,
  'centre-cannot-move-so': null,
  'before-the-last-change': 'on',
  'cases-are-open': null,
  'loans-are-open': null,
  'settlement-missing': 'settlement',
  'merged-into-itself': 'intoCentreId',
  'merged-into-nobody': 'intoCentreId',
  'no-such-working-centre': 'intoCentreId',
};

const move = commandRoute({
  path: 'centreMoves',
  summary: 'Let a centre rest, work again, go into another, or close with its settlement',
  params: CentreParams,
  body: CentreMoveForm,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-centre');
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.on > today) return refuseField('on', 'date-in-the-future');
    const moved = await moveCentre(em, { ...body, ...params }, act);
    if ('refused' in moved) return refuseForm(MOVE_PLACES, moved.refused);
    return { answer: { id: params.centreId } };
  },
});

export const CENTRE_LIFE_ROUTES = [readLife, found, choose, move];
