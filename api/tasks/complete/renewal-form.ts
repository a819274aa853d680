/** The form that follows an offer which has run out: another one, or none. */

import { writeDecision } from '#database/assessment/forms/case-decisions';
import { renewOffer } from '#database/negotiations/renew-offer';
import { TALK_PLACES, talkOf } from '../../negotiations/talk-routes.ts';
import { refuseField, refuseForm } from '../../problems/at-field.ts';
import { callOf, subjectIdOf, type FormHandler } from './form-call.ts';

export const renewal: FormHandler<'renew-offer'> = async (filled) => {
  const { em, task, form, act, today } = filled;
  if (form.outcome === 'not-renewed') {
    await writeDecision(em, callOf(filled, form), 'offer-not-renewed');
    return {};
  }
  if (form.heldOn > today) return refuseField('heldOn', 'date-in-the-future');
  const { kind: _kind, outcome: _outcome, ...typed } = form;
  const talk = { ...talkOf(typed), negotiationId: subjectIdOf(task) };
  const renewed = await renewOffer(em, { task, talk }, act);
  return 'refused' in renewed ? refuseForm(TALK_PLACES, renewed.refused) : { isFinished: true };
};
