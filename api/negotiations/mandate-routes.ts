/** The household's signed authority, before anybody speaks with its creditors. */

import { Made } from '#contracts/centres';
import { MandateEnd, NewMandate } from '#contracts/negotiations';
import {
  confirmMandate,
  endMandate,
  signMandate,
  type EndMandateRefusal,
  type SignMandateRefusal,
} from '#database/negotiations/mandates';
import { actAt } from '../access/access.ts';
import { CaseParams } from '../cases/read-routes.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';
import { actAsNegotiator, MandateParams, placeOfCase, placeOfMandate } from './creditor-access.ts';

const SIGN_PLACES: PlacesOf<SignMandateRefusal> = {
  'no-such-case': null,
  'not-a-member': 'personId',
  'fingerprint-needs-two-witnesses': 'witnessNames',
  'paper-reference-missing': 'paperReference',
  'photo-of-this-case-missing': 'photoId',
};

const sign = commandRoute({
  path: 'mandates',
  summary: 'Take in what a debtor signed: the authority to speak with the creditors',
  params: CaseParams,
  body: NewMandate,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfCase(em, params.caseId));
    if ('refused' in act) return act;
    if (body.signedOn > today) return refuseField('signedOn', 'date-in-the-future');
    const signed = await signMandate(em, { ...body, ...params }, act);
    if ('refused' in signed) return refuseForm(SIGN_PLACES, signed.refused);
    return { answer: { id: signed.mandateId } };
  },
});

const confirm = commandRoute({
  path: 'mandateConfirmation',
  summary: 'Bear out, as a second person, that the debtor gave this authority',
  params: MandateParams,
  answer: Made,
  handle: async (asked) => {
    const { em, params } = asked;
    const place = await placeOfMandate(em, params.mandateId);
    const act = actAt(asked, 'witness-mandate', { place, see: 'see-debts' });
    if ('refused' in act) return act;
    const confirmed = await confirmMandate(em, params, act);
    return 'refused' in confirmed ? confirmed : { answer: { id: params.mandateId } };
  },
});

const END_PLACES: PlacesOf<EndMandateRefusal> = {
  'no-such-mandate': null,
  'mandate-has-ended': null,
  'ends-before-it-was-signed': 'endedOn',
};

const end = commandRoute({
  path: 'mandateEnd',
  summary: 'The household takes its authority back; no offer is made on it from that day on',
  params: MandateParams,
  body: MandateEnd,
  answer: Made,
  handle: async (asked) => {
    const { em, body, params, today } = asked;
    const act = await actAsNegotiator(asked, await placeOfMandate(em, params.mandateId));
    if ('refused' in act) return act;
    if (body.endedOn > today) return refuseField('endedOn', 'date-in-the-future');
    const ended = await endMandate(em, { ...params, ...body }, act);
    if ('refused' in ended) return refuseForm(END_PLACES, ended.refused);
    return { answer: { id: params.mandateId } };
  },
});

export const MANDATE_ROUTES = [sign, confirm, end];
