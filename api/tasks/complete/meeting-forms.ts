/** Forms of the committee's meeting: opening it and signing its minutes. */

import type { FormKind } from '#contracts/task-forms';
import { openMeeting, type OpenMeetingRefusal } from '#database/meetings/open-meeting';
import { signMinutes } from '#database/meetings/sign-minutes';
import { refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { subjectIdOf, type Filled, type FormHandler } from './form-call.ts';

const OPENING_PLACES: PlacesOf<OpenMeetingRefusal> = {
  'no-such-meeting': null,
  'meeting-not-convened': null,
  'committee-expired': null,
  'not-on-the-committee': 'presentSeatIds',
  'without-quorum': 'presentSeatIds',
};

const open: FormHandler<'open-meeting'> = async ({ em, task, form, act }) => {
  const { presentSeatIds } = form;
  const opened = await openMeeting(em, { meetingId: subjectIdOf(task), presentSeatIds }, act);
  return 'refused' in opened ? refuseForm(OPENING_PLACES, opened.refused) : {};
};

async function sign(
  { em, task, act }: Pick<Filled<FormKind>, 'em' | 'task' | 'act'>,
  as: 'chair' | 'secretary',
) {
  const signed = await signMinutes(em, { meetingId: subjectIdOf(task), as }, act);
  return 'refused' in signed ? signed : {};
}

const signAsChair: FormHandler<'sign-minutes-chair'> = (filled) => sign(filled, 'chair');
const signAsSecretary: FormHandler<'sign-minutes-secretary'> = (filled) =>
  sign(filled, 'secretary');

export const MEETING_FORMS = {
  'open-meeting': open,
  'sign-minutes-chair': signAsChair,
  'sign-minutes-secretary': signAsSecretary,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
