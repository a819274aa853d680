/** Forms of duties. One that opens the next duty for the same thing finishes its task first, by itself. */

import type { FormKind } from '#contracts/task-forms';
import { askAgain, type AskAgainRefusal } from '#database/accessions/ask-again';
import { refuseField, refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { subjectIdOf, type FormHandler } from './form-call.ts';

const ASKING_PLACES: PlacesOf<AskAgainRefusal> = {
  'no-such-group': null,
  'group-not-at-this-step': null,
  'before-the-last-step': 'metOn',
  'next-try-missing': 'nextTryOn',
  'next-try-not-after-the-answer': 'nextTryOn',
  'reason-missing': 'reason',
};

const ask: FormHandler<'ask-group-again'> = async ({ em, task, form, act, today }) => {
  if (form.metOn > today) return refuseField('metOn', 'date-in-the-future');
  const { metOn, channel, who, said, letterNumber } = form;
  const nextTryOn = form.outcome === 'asks-later' ? form.nextTryOn : null;
  const accessionId = subjectIdOf(task);
  const talk = { accessionId, metOn, channel, who, said, letterNumber, nextTryOn };
  const asked = await askAgain(em, { task, talk }, act);
  return 'refused' in asked ? refuseForm(ASKING_PLACES, asked.refused) : { isFinished: true };
};

export const DUTY_FORMS = {
  'ask-group-again': ask,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
