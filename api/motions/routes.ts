/** What a new meeting can take up beside cases and contracts, and the undoing of a resolution. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { AnswerUndo, AskUndo, MotionChoices, UndoMade } from '#contracts/motions';
import { Uuid } from '#contracts/primitives';
import { Fund } from '#database/funds/fund';
import { readHouseholdNames } from '#database/meetings/household-names';
import { Resolution } from '#database/meetings/meeting-entities';
import { listCounterable } from '#database/motions/earlier-resolution';
import { listJoiningGroups, type JoiningGroup } from '#database/motions/list-joining';
import { listLostLoans } from '#database/motions/list-lost-loans';
import { listHouseholdsWaiting, listWaitingMotions } from '#database/motions/list-waiting';
import { Centre } from '#database/places/centre';
import { findRow, listRows } from '#database/rows';
import { answerUndo, type AnswerUndoRefusal } from '#database/undo/answer-undo';
import { askUndo, type AskUndoRefusal } from '#database/undo/ask-undo';
import { ResolutionUndo } from '#database/undo/undo-entity';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { earlierResolutionView } from './motion-view.ts';

const choices = readRoute({
  path: 'motionChoices',
  summary: 'Motions that wait for a meeting, and resolutions that a counter-decision can answer',
  params: z.object({ centreId: Uuid }),
  answer: MotionChoices,
  handle: async (asked) => {
    const { em, params } = asked;
    const centre = await findRow(em, Centre, { id: params.centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId: centre.id, areaCode: centre.areaCode };
    if (!mayAt(asked, 'convene-meeting', place)) return { refused: 'not-found' };
    const resolutions = await listCounterable(em, centre.id);
    const funds = await listRows(em, Fund, {
      where: { centreId: centre.id, status: 'member' },
      orderBy: { nameTh: 'asc', id: 'asc' },
    });
    return {
      answer: {
        waiting: await listWaitingMotions(em, centre.id),
        clearances: await householdsWaiting(em, { centreId: centre.id, kind: 'clearance' }),
        honours: await householdsWaiting(em, { centreId: centre.id, kind: 'honours' }),
        groups: (await listJoiningGroups(em, centre.id)).map(joiningGroup),
        lostLoans: await lostLoans(em, centre.id),
        funds: funds.map(({ id: fundId, nameTh: th, nameEn: en }) => ({
          fundId,
          name: { th, en },
        })),
        resolutions: resolutions.map(earlierResolutionView),
      },
    };
  },
});

function joiningGroup({ accessionId, nameTh: th, nameEn: en, ...printed }: JoiningGroup) {
  const { rateBasisPoints, rateFromOn, addressee } = printed;
  const agreement = addressee === null ? null : { rateBasisPoints, rateFromOn, addressee };
  return { accessionId, name: { th, en }, agreement };
}

async function lostLoans(em: EntityManager, centreId: string) {
  const rows = await listLostLoans(em, centreId);
  const ids = rows.map(({ caseId }) => caseId);
  const names = await readHouseholdNames(em, ids);
  return rows.map(({ caseId, fundNameTh: th, fundNameEn: en, ...loan }) => ({
    ...loan,
    household: names.get(caseId) ?? '',
    fundName: { th, en },
  }));
}

/** With their names, for those who write the agenda. */
async function householdsWaiting(
  em: EntityManager,
  which: Parameters<typeof listHouseholdsWaiting>[1],
) {
  const rows = await listHouseholdsWaiting(em, which);
  const ids = rows.map(({ caseId }) => caseId);
  const names = await readHouseholdNames(em, ids);
  return rows.map((row) => ({ ...row, household: names.get(row.caseId) ?? '' }));
}

const UNDO_PLACES: PlacesOf<AskUndoRefusal> = {
  'resolution-was-undone': null,
  'no-such-resolution': null,
  'resolution-refused-it': null,
  'only-a-counter-decision': null,
  'money-has-left': null,
  'reservation-has-ended': null,
  'contract-not-prepared-yet': null,
  'reason-missing': 'reason',
  'undo-asked-already': null,
};

const ask = commandRoute({
  path: 'resolutionUndos',
  summary: 'Ask that a resolution be undone whose money has not left; another person confirms',
  params: z.object({ resolutionId: Uuid }),
  body: AskUndo,
  answer: UndoMade,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { resolutionId } = params;
    const act = await actOnResolution(asked, resolutionId);
    if ('refused' in act) return act;
    const made = await askUndo(em, { resolutionId, reason: body.reason }, act);
    if ('refused' in made) return refuseForm(UNDO_PLACES, made.refused);
    return { answer: { undoId: made.undoId, status: 'asked' as const } };
  },
});

const ANSWER_PLACES: PlacesOf<AnswerUndoRefusal> = {
  'no-such-undo': null,
  'undo-answered-already': null,
  'undo-by-another': null,
  'no-such-resolution': null,
  'resolution-refused-it': null,
  'only-a-counter-decision': null,
  'money-has-left': null,
  'reservation-has-ended': null,
  'contract-not-prepared-yet': null,
  'contract-binds-already': null,
  'household-agreement-missing': null,
  'agreement-before-the-contract': 'agreement.signedOn',
  'date-in-the-future': 'agreement.signedOn',
  'paper-reference-missing': 'agreement.paperReference',
  'fingerprint-needs-two-witnesses': 'agreement.witnessNames',
  'witness-is-the-signer': 'agreement.witnessNames',
  'witness-named-twice': 'agreement.witnessNames',
};

const answer = commandRoute({
  path: 'answerResolutionUndo',
  summary: 'Undo a resolution as the second of two people, or let it stand',
  params: z.object({ undoId: Uuid }),
  body: AnswerUndo,
  answer: UndoMade,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const { undoId } = params;
    const undo = await findRow(em, ResolutionUndo, { id: undoId });
    const act = await actOnResolution(asked, undo?.resolutionId);
    if ('refused' in act) return act;
    const { outcome, agreement } = body;
    const answered = await answerUndo(em, { undoId, outcome, agreement }, act);
    if ('refused' in answered) return refuseForm(ANSWER_PLACES, answered.refused);
    return { answer: { undoId, status: body.outcome } };
  },
});

/** Who runs the meetings of its centre may act on a resolution. */
async function actOnResolution(
  asked: Asking & { readonly em: EntityManager },
  resolutionId: string | undefined,
) {
  const resolution =
    resolutionId === undefined
      ? undefined
      : await findRow(asked.em, Resolution, { id: resolutionId });
  const place =
    resolution === undefined
      ? undefined
      : { centreId: resolution.centreId, areaCode: resolution.areaCode };
  return actAt(asked, 'run-meeting', { place, see: 'see-meeting' });
}

export const MOTION_ROUTES = [choices, ask, answer];
