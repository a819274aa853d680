/** Forms of duties. One that opens the next duty for the same thing finishes its task first, by itself. */

import { randomUUID } from 'node:crypto';
import type { FormKind } from '#contracts/task-forms';
import { askAgain, followUp, type AskAgainRefusal } from '#database/accessions/ask-again';
import type { ContactRefusal } from '#database/accessions/record-contact';
import { answerApproval, type AnswerRefusal } from '#database/approvals/answer-approval';
import { CashPlace } from '#database/cash/cash-place';
import { moveCash, type MoveRefusal } from '#database/cash/move-cash';
import { finishRequest } from '#database/household-voice/ask';
import { answerComplaint } from '#database/household-voice/complain';
import { letTermEnd } from '#database/people/term-notice';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { MOVE_PLACES } from '../../cash/refusal-places.ts';
import { refuseField, refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { subjectIdOf, type Filled, type FormHandler } from './form-call.ts';
import { renewal } from './renewal-form.ts';

const TALK_PLACES: PlacesOf<ContactRefusal> = {
  'no-such-group': null,
  'group-not-at-this-step': null,
  'next-try-not-after-the-answer': 'nextTryOn',
};

const ASKING_PLACES: PlacesOf<AskAgainRefusal> = {
  ...TALK_PLACES,
  'before-the-last-step': 'metOn',
  'next-try-missing': 'nextTryOn',
  'reason-missing': 'reason',
};

/** What was said, as every form about a talk brings it. */
function talkOf({ task, form }: Filled<'ask-group-again' | 'follow-up-group'>) {
  const { metOn, channel, who, said, letterNumber } = form;
  return { accessionId: subjectIdOf(task), metOn, channel, who, said, letterNumber };
}

const ask: FormHandler<'ask-group-again'> = async (filled) => {
  const { em, task, form, act, today } = filled;
  if (form.metOn > today) return refuseField('metOn', 'date-in-the-future');
  const nextTryOn = form.outcome === 'asks-later' ? form.nextTryOn : null;
  const talk = { ...talkOf(filled), nextTryOn };
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

const DEPOSIT_PLACES: PlacesOf<MoveRefusal | 'not-a-bank'> = {
  ...MOVE_PLACES,
  'not-a-bank': null,
};

const deposit: FormHandler<'deposit-cash'> = async ({ em, task, form, act }) => {
  const fundId = subjectIdOf(task);
  const { kind: _kind, outcome: _outcome, ...move } = form;
  const bank = await findRow(em, CashPlace, { id: move.toPlaceId, fundId, kind: 'bank' });
  if (bank === undefined) return refuseForm(DEPOSIT_PLACES, 'not-a-bank');
  const amountSatang = satangFromJson(move.amountSatang);
  const moveId = `task/${randomUUID()}`;
  const moved = await moveCash(em, { ...move, fundId, amountSatang, moveId }, act);
  // The deposit itself finishes the task, unless there is still too much in hands.
  return 'refused' in moved ? refuseForm(DEPOSIT_PLACES, moved.refused) : { isFinished: true };
};

const follow: FormHandler<'follow-up-group'> = async (filled) => {
  const { em, task, form, act, today } = filled;
  if (form.metOn > today) return refuseField('metOn', 'date-in-the-future');
  const talk = { ...talkOf(filled), nextTryOn: null };
  const asked = await followUp(em, { task, talk }, act);
  return 'refused' in asked ? refuseForm(TALK_PLACES, asked.refused) : { isFinished: true };
};

const renew: FormHandler<'renew-term'> = async ({ em, task, form, act }) => {
  const { handoverNote } = form;
  await letTermEnd(em, { seatId: subjectIdOf(task), handoverNote }, act);
  return {};
};

const APPROVAL_PLACES: PlacesOf<AnswerRefusal> = {
  'answered-already': null,
  'date-in-the-future': 'decidedOn',
  'before-the-resolution': 'decidedOn',
};

const approve: FormHandler<'record-approval' | 'endorse-loan'> = async (filled) => {
  const { em, task, form, act } = filled;
  const { outcome, decidedOn, reference, note } = form;
  const answer = { stepId: subjectIdOf(task), outcome, decidedOn, reference, note };
  const answered = await answerApproval(em, answer, act);
  return 'refused' in answered ? refuseForm(APPROVAL_PLACES, answered.refused) : {};
};

export const DUTY_FORMS = {
  'ask-group-again': ask,
  'deposit-cash': deposit,
  'follow-up-group': follow,
  'record-approval': approve,
  'endorse-loan': approve,
  'renew-term': renew,
  'renew-offer': renewal,
  'hear-household': hear,
  'answer-complaint': answer,
  'answer-complaint-district': answer,
  'answer-complaint-province': answer,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
