/** Forms of the household's path until the proposal, and those that follow a refusal. */

import type { FormKind } from '#contracts/task-forms';
import { assessHousehold } from '#database/assessment/forms/assess-household';
import {
  agreeNextStep,
  decideEnrolment,
  decideRelapse,
  followReferral,
} from '#database/assessment/forms/case-decisions';
import {
  negotiateCreditors,
  type NegotiationForm,
  type NegotiationRefusal,
} from '#database/assessment/forms/negotiate-creditors';
import { prepareProposal, type ProposalRefusal } from '#database/assessment/forms/prepare-proposal';
import {
  CONSENT_REFUSED,
  recordConsent,
  type ConsentFormRefusal,
} from '#database/assessment/forms/record-consent';
import {
  surveyHousehold,
  type SurveyForm,
  type SurveyRefusal,
} from '#database/assessment/forms/survey-household';
import { satangFromJson } from '#domain/money/satang';
import { refuseForm, type PlacesOf } from '../../problems/at-field.ts';
import { callOf, type Filled, type FormHandler, type Written } from './form-call.ts';

const CONSENT_PLACES: PlacesOf<ConsentFormRefusal> = {
  'not-a-member': 'givenByPersonId',
  'date-in-the-future': 'signedOn',
  'consent-needs-assessment': 'purposes',
  'fingerprint-needs-two-witnesses': 'witnessNames',
  'witness-is-the-signer': 'witnessNames',
  'witness-named-twice': 'witnessNames',
};

const consent: FormHandler<'record-consent'> = async (filled) => {
  const written = await recordConsent(filled.em, callOf(filled, filled.form));
  if (written !== undefined) return refuseForm(CONSENT_PLACES, written.refused);
  return filled.form.outcome === 'refused' ? { reason: CONSENT_REFUSED } : {};
};

const SURVEY_PLACES: PlacesOf<SurveyRefusal> = {
  'baseline-is-frozen': null,
  'not-a-member': 'debts',
  'expense-kind-twice': 'expenses',
  'negative-money': 'incomes',
  'money-must-be-positive': 'debts',
  'told-only-stands-alone': 'debts',
  'paper-named-twice': 'debts',
  'date-in-the-future': 'debts',
  'no-such-fund': 'debts',
};

const survey: FormHandler<'survey-household'> = async (filled) => {
  const { form } = filled;
  const written = await surveyHousehold(filled.em, callOf(filled, surveyOf(form)));
  if (written !== undefined) return refuseForm(SURVEY_PLACES, written.refused);
  return reasonOf(form);
};

function surveyOf(form: Filled<'survey-household'>['form']): SurveyForm {
  if (form.outcome === 'refer') return form;
  return {
    outcome: form.outcome,
    dependants: form.dependants,
    savingsSatang: satangFromJson(form.savingsSatang),
    incomes: form.incomes.map((line) => withCosts(withMonth(line))),
    yearlyIncomes: form.yearlyIncomes.map((line) => withCosts(withYear(line))),
    expenses: form.expenses.map(withMonth),
    yearlyExpenses: form.yearlyExpenses.map(withYear),
    debts: form.debts.map((debt) => ({
      ...debt,
      balanceSatang: satangFromJson(debt.balanceSatang),
      instalmentSatang: satangFromJson(debt.instalmentSatang),
    })),
  };
}

function withMonth<Line extends { readonly monthSatang: string }>(line: Line) {
  return { ...line, monthSatang: satangFromJson(line.monthSatang) };
}

function withYear<Line extends { readonly yearSatang: string }>(line: Line) {
  return { ...line, yearSatang: satangFromJson(line.yearSatang) };
}

function withCosts<Line extends { readonly costsSatang: string }>(line: Line) {
  return { ...line, costsSatang: satangFromJson(line.costsSatang) };
}

const assess: FormHandler<'assess-household'> = async (filled) =>
  (await assessHousehold(filled.em, callOf(filled, filled.form))) ?? {};

const enrol: FormHandler<'decide-enrolment'> = async (filled) => {
  await decideEnrolment(filled.em, callOf(filled, filled.form));
  return reasonOf(filled.form);
};

const NEGOTIATION_PLACES: PlacesOf<NegotiationRefusal> = {
  'no-such-debt': 'debts',
  'debt-named-twice': 'debts',
  'debt-left-out': 'debts',
  'date-in-the-future': 'debts',
  'payoff-for-refinanced-debts-only': 'debts',
  'money-must-be-positive': 'debts',
  'nothing-to-refinance': 'debts',
  'poverty-fund-debt-stays': 'debts',
  'creditor-still-in-talks': 'debts',
  'referred-debt-stays': 'debts',
  'payoff-differs-from-settlement': 'debts',
  'nothing-on-a-spoken-word': 'debts',
  'payoff-above-the-debt': 'debts',
};

const negotiate: FormHandler<'negotiate-creditors'> = async (filled) => {
  const { form } = filled;
  const written = await negotiateCreditors(filled.em, callOf(filled, negotiationOf(form)));
  if (written !== undefined) return refuseForm(NEGOTIATION_PLACES, written.refused);
  return reasonOf(form);
};

function negotiationOf(form: Filled<'negotiate-creditors'>['form']): NegotiationForm {
  if (form.outcome === 'refer') return form;
  const debts = form.debts.map((debt) => ({
    ...debt,
    payoffSatang: debt.payoffSatang === null ? null : satangFromJson(debt.payoffSatang),
  }));
  return { outcome: form.outcome, debts };
}

const PROPOSAL_PLACES: PlacesOf<ProposalRefusal> = {
  'term-too-long': 'termMonths',
  'first-due-date-not-in-the-future': 'firstDueOn',
  'nothing-to-refinance': 'termMonths',
  'creditor-still-in-talks': 'termMonths',
  'referred-debt-stays': 'termMonths',
  'payoff-differs-from-settlement': 'termMonths',
  'nothing-on-a-spoken-word': 'termMonths',
  'payoff-above-the-debt': 'termMonths',
};

const propose: FormHandler<'prepare-proposal'> = async (filled) => {
  const written = await prepareProposal(filled.em, callOf(filled, filled.form));
  if (written !== undefined) return refuseForm(PROPOSAL_PLACES, written.refused);
  return reasonOf(filled.form);
};

const nextStep: FormHandler<'agree-next-step'> = async (filled) => {
  await agreeNextStep(filled.em, callOf(filled, filled.form));
  return reasonOf(filled.form);
};

const referral: FormHandler<'follow-referral'> = async (filled) => {
  await followReferral(filled.em, callOf(filled, filled.form));
  return reasonOf(filled.form);
};

const relapse: FormHandler<'decide-relapse'> = async (filled) => {
  await decideRelapse(filled.em, callOf(filled, filled.form));
  return reasonOf(filled.form);
};

export const CASE_FORMS = {
  'record-consent': consent,
  'survey-household': survey,
  'assess-household': assess,
  'decide-enrolment': enrol,
  'negotiate-creditors': negotiate,
  'prepare-proposal': propose,
  'agree-next-step': nextStep,
  'follow-referral': referral,
  'decide-relapse': relapse,
} as const satisfies { [Kind in FormKind]?: FormHandler<Kind> };

/** The code that the process is told with a refusal, a referral or an end. */
function reasonOf(form: object): Written {
  if ('reason' in form && typeof form.reason === 'string') return { reason: form.reason };
  if ('forum' in form && typeof form.forum === 'string') return { reason: form.forum };
  return {};
}
