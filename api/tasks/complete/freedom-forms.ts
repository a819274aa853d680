/** Forms of clearance, honour and the watch after it. */

import type { FormKind } from '#contracts/task-forms';
import { recordCheck, type CheckRefusal } from '#database/aftercare/record-check';
import { writeDecision } from '#database/assessment/forms/case-decisions';
import { confirmClearance, type ClearanceRefusal } from '#database/clearance/confirm-clearance';
import { honourHousehold } from '#database/honours/honour-household';
import { refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { callOf, caseIdOf, type FormHandler } from './form-call.ts';

const CLEARANCE_PLACES: PlacesOf<ClearanceRefusal> = {
  'no-such-case': null,
  'already-confirmed-by-you': null,
  'reason-missing': 'note',
  'debt-not-nil': null,
};

const confirm: FormHandler<'confirm-clearance'> = async ({ em, task, form, act }) => {
  const isConfirmed = form.outcome === 'confirmed';
  const said = await confirmClearance(
    em,
    {
      caseId: caseIdOf(task),
      taskId: task.id,
      isConfirmed,
      reason: form.outcome === 'objected' ? form.note : null,
    },
    act,
  );
  return 'refused' in said ? refuseForm(CLEARANCE_PLACES, said.refused) : {};
};

const settle: FormHandler<'settle-objection'> = async (filled) => {
  await writeDecision(filled.em, callOf(filled, filled.form), 'objection-settled');
  return {};
};

const honour: FormHandler<'honour-household'> = async (filled) => {
  const { em, task, form, act } = filled;
  if (form.outcome === 'declined') {
    await writeDecision(em, callOf(filled, form), 'honour-declined');
    return { reason: form.reason };
  }
  const { ceremonyOn, mayBeNamed } = form;
  const honoured = await honourHousehold(
    em,
    { caseId: caseIdOf(task), ceremonyOn, mayBeNamed },
    act,
  );
  if ('refused' in honoured) return honoured;
  return { certificateNumber: `${honoured.number}/${honoured.yearBe}` };
};

const CHECK_PLACES: PlacesOf<CheckRefusal> = {
  'no-such-case': null,
  'checked-already': null,
  'done-in-the-future': 'doneOn',
  'signs-missing': 'signs',
  'well-but-signs-seen': 'signs',
};

const check: FormHandler<'aftercare-check'> = async ({ em, task, form, act }) => {
  const { outcome, doneOn, signs, note } = form;
  const checked = await recordCheck(
    em,
    {
      caseId: caseIdOf(task),
      number: task.subjectNumber ?? 1,
      dueOn: task.dueOn,
      doneOn,
      outcome,
      signs,
      note,
    },
    act,
  );
  return 'refused' in checked ? refuseForm(CHECK_PLACES, checked.refused) : {};
};

export const FREEDOM_FORMS = {
  'confirm-clearance': confirm,
  'settle-objection': settle,
  'honour-household': honour,
  'aftercare-check': check,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
