/** Forms of duties. One that opens the next duty for the same thing finishes its task first, by itself. */

import type { FormKind } from '#contracts/task-forms';
import { askAgain, type AskAgainRefusal } from '#database/accessions/ask-again';
import { finishRequest } from '#database/household-voice/ask';
import { answerComplaint } from '#database/household-voice/complain';
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

const hear: FormHandler<'hear-household'> = async ({ em, task, form, act }) => {
  const done = { requestId: subjectIdOf(task), note: form.note };
  const finished = await finishRequest(em, done, act);
  return 'refused' in finished ? finished : {};
};

const answer: FormHandler<keyof typeof ANSWERS> = async ({ em, task, form, act }) => {
  const given = { complaintId: subjectIdOf(task), answer: form.answer, outcome: form.outcome };
  const answered = await answerComplaint(em, given, act);
  return 'refused' in answered ? answered : {};
};

const ANSWERS = {
  'answer-complaint': true,
  'answer-complaint-district': true,
  'answer-complaint-province': true,
} as const satisfies { [Kind in FormKind]?: true };

export const DUTY_FORMS = {
  'ask-group-again': ask,
  'hear-household': hear,
  'answer-complaint': answer,
  'answer-complaint-district': answer,
  'answer-complaint-province': answer,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
