/** A motion that several funds lend one loan together. */

import { Made } from '#contracts/centres';
import { MoveSplit } from '#contracts/meeting-forms';
import { moveSplit, type MoveSplitRefusal } from '#database/meetings/split/move-split';
import { satangFromJson } from '#domain/money/satang';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actOnItem, ItemParams } from './meeting-access.ts';

const PLACES: PlacesOf<MoveSplitRefusal> = {
  'no-such-item': null,
  'meeting-not-open': null,
  'item-not-waiting': null,
  'item-lends-nothing': null,
  'split-needs-two-funds': 'parts',
  'split-names-too-many': 'parts',
  'split-names-fund-twice': 'parts',
  'split-part-must-be-positive': 'parts',
  'split-differs-from-amount': 'parts',
  'no-such-fund': 'parts',
  'split-rates-differ': null,
  'split-default-interest-differs': null,
  'split-pays-a-fund': null,
};

const move = commandRoute({
  path: 'splitMotions',
  summary:
    'Move that several funds lend together, each its part; it stands in place of an earlier motion until the vote opens',
  params: ItemParams,
  body: MoveSplit,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const allowed = await actOnItem(asked, params, 'run-meeting');
    if ('refused' in allowed) return allowed;
    const parts = body.parts.map(({ fundId, amountSatang }) => ({
      fundId,
      amountSatang: satangFromJson(amountSatang),
    }));
    const moved = await moveSplit(em, { itemId: params.itemId, parts }, allowed.act);
    if ('refused' in moved) return refuseForm(PLACES, moved.refused);
    return { answer: { id: moved.motionId } };
  },
});

export const SPLIT_ROUTES = [move];
