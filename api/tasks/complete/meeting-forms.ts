/** Forms of the committee's meeting: opening it and signing its minutes. */

import type { FormKind } from '#contracts/task-forms';
import { openMeeting, type OpenMeetingRefusal } from '#database/meetings/open-meeting';
import { signMinutes, type SignMinutesRefusal } from '#database/meetings/sign-minutes';
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

const SIGNING_PLACES: PlacesOf<SignMinutesRefusal> = {
  'no-such-meeting': null,
  'minutes-not-drafted': null,
  'signed-already': null,
  'signed-by-you-already': null,
  'fingerprint-needs-two-witnesses': 'witnessNames',
  'witness-is-the-signer': 'witnessNames',
  'witness-named-twice': 'witnessNames',
};

async function sign(
  { em, task, act, form }: Filled<'sign-minutes-chair' | 'sign-minutes-secretary'>,
  as: 'chair' | 'secretary',
) {
  const { signatureKind, witnessNames } = form;
  const signing = { meetingId: subjectIdOf(task), as, signatureKind, witnessNames };
  const signed = await signMinutes(em, signing, act);
  return 'refused' in signed ? refuseForm(SIGNING_PLACES, signed.refused) : {};
}

const signAsChair: FormHandler<'sign-minutes-chair'> = (filled) => sign(filled, 'chair');
const signAsSecretary: FormHandler<'sign-minutes-secretary'> = (filled) =>
  sign(filled, 'secretary');

export const MEETING_FORMS = {
  'open-meeting': open,
  'sign-minutes-chair': signAsChair,
  'sign-minutes-secretary': signAsSecretary,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
