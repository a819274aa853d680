/** Forms of career support: the offer, the agency's answer and its reports. */

import type { FormKind } from '#contracts/task-forms';
import { writeDecision } from '#database/assessment/forms/case-decisions';
import { offerSupport, type OfferRefusal } from '#database/support/offer-support';
import {
  answerOffer,
  followIncome,
  recordFirstSale,
  reportTraining,
  type ReportRefusal,
} from '#database/support/report-support';
import { satangFromJson } from '#domain/money/satang';
import { refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { callOf, caseIdOf, subjectIdOf, type Filled, type FormHandler } from './form-call.ts';

const OFFER_PLACES: PlacesOf<OfferRefusal> = {
  'no-such-case': null,
  'not-of-this-household': 'personId',
  'need-missing': 'need',
  'consent-taken-back': null,
  'support-is-open': null,
};

const offer: FormHandler<'offer-support'> = async (filled) => {
  const { em, task, form, act } = filled;
  if (form.outcome === 'not-wanted') {
    await writeDecision(em, callOf(filled, form), 'support-not-wanted');
    return { reason: form.reason };
  }
  const { agency, occupation, personId, need } = form;
  const plan = { caseId: caseIdOf(task), agency, occupation, personId, need };
  const offered = await offerSupport(em, plan, act);
  if ('refused' in offered) return refuseForm(OFFER_PLACES, offered.refused);
  return { extra: { supportId: offered.supportId } };
};

const answer: FormHandler<'answer-offer'> = async ({ em, task, form, act }) => {
  const supportId = subjectIdOf(task);
  const said =
    form.outcome === 'refused'
      ? ({ supportId, answer: 'refused', reason: form.reason } as const)
      : ({ supportId, answer: 'accepted' } as const);
  const answered = await answerOffer(em, said, act);
  if ('refused' in answered) return answered;
  return form.outcome === 'refused' ? { reason: form.reason } : {};
};

/** Where a report's refusal is said; the day has another name in each form. */
function reportPlaces(day: 'trainedOn' | 'soldOn' | 'visitedOn', amount: string) {
  return {
    'no-such-support': null,
    'not-in-this-state': null,
    'reported-already': null,
    'happened-in-the-future': day,
    'before-the-offer': day,
    'amount-is-negative': amount,
  } as const satisfies PlacesOf<ReportRefusal>;
}

const training: FormHandler<'report-training'> = async (filled) => {
  const { em, task, form, act } = filled;
  if (form.outcome === 'ended') return end(filled, form);
  const { trainedOn: happenedOn, note } = form;
  const report = { supportId: subjectIdOf(task), taskId: task.id, happenedOn, note };
  const told = await reportTraining(em, report, act);
  return 'refused' in told ? refuseForm(reportPlaces('trainedOn', 'note'), told.refused) : {};
};

const firstSale: FormHandler<'record-first-sale'> = async (filled) => {
  const { em, task, form, act } = filled;
  if (form.outcome === 'ended') return end(filled, form);
  const { soldOn: happenedOn, market } = form;
  const saleSatang = satangFromJson(form.saleSatang);
  const report = { supportId: subjectIdOf(task), taskId: task.id, happenedOn, note: null };
  const told = await recordFirstSale(em, { ...report, saleSatang, market }, act);
  return 'refused' in told ? refuseForm(reportPlaces('soldOn', 'saleSatang'), told.refused) : {};
};

const income: FormHandler<'follow-income'> = async (filled) => {
  const { em, task, form, act } = filled;
  if (form.outcome === 'ended') return end(filled, form);
  const { visitedOn: happenedOn, note, market } = form;
  const monthIncomeSatang = satangFromJson(form.monthIncomeSatang);
  const report = { supportId: subjectIdOf(task), taskId: task.id, happenedOn, note };
  const told = await followIncome(em, { ...report, monthIncomeSatang, market }, act);
  const places = reportPlaces('visitedOn', 'monthIncomeSatang');
  return 'refused' in told ? refuseForm(places, told.refused) : {};
};

/** A support that ends early leaves its reason behind; the process moves the support itself. */
async function end(
  filled: Filled<FormKind>,
  form: { readonly outcome: 'ended'; readonly note: string },
) {
  await writeDecision(filled.em, callOf(filled, form), 'support-reported');
  return {};
}

export const SUPPORT_FORMS = {
  'offer-support': offer,
  'answer-offer': answer,
  'report-training': training,
  'record-first-sale': firstSale,
  'follow-income': income,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };
