/** The waiting order of a centre, why a case stands where it stands, and the change of what counts. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { Uuid } from '#contracts/primitives';
import {
  CaseQueuePlace,
  NewWeights,
  WaitingQueue,
  WeightAnswer,
  WeightChanges,
  WeightPreview,
  WeightPreviewQuery,
} from '#contracts/queue';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { readPolicyRecords } from '#database/centres/policies';
import { answerWeights } from '#database/queue/answer-weights';
import { listWeightChanges } from '#database/queue/list-weight-changes';
import { previewWeights } from '#database/queue/preview-weights';
import { proposeWeights, type ProposeWeightsRefusal } from '#database/queue/propose-weights';
import { WeightChange, weightsIn } from '#database/queue/weight-change';
import { findRow } from '#database/rows';
import type { Weights } from '#domain/allocation/village';
import { weightsOn } from '#domain/allocation/weight-policies';
import { actAt, mayAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { CentreParams } from '../centres/centre-access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { actOnWeights, findQueuePlace, readsQueue } from './queue-access.ts';
import { queuePlaceView, queueView } from './queue-view.ts';
import { previewView, weightChangeView } from './weights-view.ts';

const readQueue = readRoute({
  path: 'waitingQueue',
  summary: 'Households whose plan is ready and that have no loan yet, in the order of the rule',
  params: CentreParams,
  answer: WaitingQueue,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const place = await findQueuePlace(asked, params.centreId);
    const act = actAt(asked, 'see-debts', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    return { answer: await queueView(em, { centreId: params.centreId, on: today }, act) };
  },
});

const readPlace = readRoute({
  path: 'caseQueuePlace',
  summary: 'Where a case stands in the waiting order, and why each one ahead comes first',
  params: CaseParams,
  answer: CaseQueuePlace,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const place = await findCasePlace(em, params.caseId);
    if (place === undefined || !readsQueue(asked, place)) return { refused: 'not-found' };
    const { centreId } = place;
    return { answer: await queuePlaceView(em, { centreId, on: today, caseId: params.caseId }) };
  },
});

const preview = readRoute({
  path: 'weightPreview',
  summary: 'Who would move from which place to which under other weights; nothing is kept',
  params: CentreParams,
  query: WeightPreviewQuery,
  answer: WeightPreview,
  handle: async (asked) => {
    const { em, params, query, today } = asked;
    const act = await actOnWeights(asked, params.centreId);
    if ('refused' in act) return act;
    const { effectiveFrom = today } = query;
    const { centreId } = params;
    const inForce = weightsOn(await readPolicyRecords(em, centreId), effectiveFrom);
    const want = { centreId, weights: namedIn(query, inForce), effectiveFrom };
    return { answer: await previewView(em, await previewWeights(em, want, today)) };
  },
});

const listChanges = readRoute({
  path: 'weightChanges',
  summary: 'Every change of the weights with both people and the reason, the newest first',
  params: CentreParams,
  answer: WeightChanges,
  handle: async (asked) => {
    const { em, params, caller, today } = asked;
    const place = await findQueuePlace(asked, params.centreId);
    if (place === undefined) return { refused: 'not-found' };
    const changes = await listWeightChanges(em, params.centreId);
    const mayChange = mayAt(asked, 'change-weights', place);
    const open = changes.find(({ change }) => change.status === 'proposed')?.change;
    const shown =
      mayChange && open !== undefined
        ? await previewWeights(em, { ...open, weights: weightsIn(open) }, today)
        : undefined;
    return {
      answer: {
        rows: changes.map((one) => weightChangeView(one, caller.userId)),
        mayChange,
        preview: shown === undefined ? null : await previewView(em, shown),
      },
    };
  },
});

const PROPOSAL_PLACES: PlacesOf<ProposeWeightsRefusal> = {
  'no-such-centre': null,
  'reason-missing': 'reason',
  'weights-day-has-passed': null,
  'weights-proposed-already': null,
  'weights-change-nothing': null,
  'weights-set-for-that-day': null,
  'queue-has-moved': null,
};

const propose = commandRoute({
  path: 'weightChanges',
  summary: 'Propose other weights from a day on, after a look at who moves; another confirms',
  params: CentreParams,
  body: NewWeights,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const act = await actOnWeights(asked, params.centreId);
    if ('refused' in act) return act;
    const { effectiveFrom, reason, seen, ...weights } = body;
    const plan = { centreId: params.centreId, weights, effectiveFrom, reason, seen };
    const made = await proposeWeights(em, plan, act);
    if ('refused' in made) return refuseForm(PROPOSAL_PLACES, made.refused);
    return { answer: { id: made.changeId } };
  },
});

const answer = commandRoute({
  path: 'answerWeightChange',
  summary: 'Confirm proposed weights as the second person who saw who moves, or take them back',
  params: z.object({ weightChangeId: Uuid }),
  body: WeightAnswer,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const change = await findRow(em, WeightChange, { id: params.weightChangeId });
    const act = await actOnWeights(asked, change?.centreId);
    if ('refused' in act) return act;
    const answered = await answerWeights(em, { changeId: params.weightChangeId, ...body }, act);
    if ('refused' in answered) return answered;
    return { answer: { id: answered.changeId } };
  },
});

export const QUEUE_ROUTES = [readQueue, readPlace, preview, listChanges, propose, answer];

function namedIn(query: WeightPreviewQuery, inForce: Weights): Weights {
  return {
    interestBasisPoints: query.interestBasisPoints ?? inForce.interestBasisPoints,
    harmBaht: query.harmBaht ?? inForce.harmBaht,
    waitingMonthBaht: query.waitingMonthBaht ?? inForce.waitingMonthBaht,
    householdBaht: query.householdBaht ?? inForce.householdBaht,
  };
}
