/** The form of each kind of task. A kind without one does not compile; each is loaded when opened. */

import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { FormKind } from '#contracts/task-forms';
import type { TaskFormProps } from '../form/task-form-props.ts';

type TaskForm = ComponentType<TaskFormProps>;

const approval = form(async () => (await import('./approval/approval-form.tsx')).ApprovalForm);
const answerComplaint = form(
  async () => (await import('./household/answer-complaint-form.tsx')).AnswerComplaintForm,
);
const signMinutes = form(
  async () => (await import('./meeting/sign-minutes-form.tsx')).SignMinutesForm,
);

export const FORMS: Record<FormKind, LazyExoticComponent<TaskForm>> = {
  'record-consent': form(
    async () => (await import('./start/record-consent-form.tsx')).RecordConsentForm,
  ),
  'assess-household': form(
    async () => (await import('./start/assess-household-form.tsx')).AssessHouseholdForm,
  ),
  'decide-enrolment': form(
    async () => (await import('./start/decide-enrolment-form.tsx')).DecideEnrolmentForm,
  ),
  'survey-household': form(
    async () => (await import('./survey/survey-household-form.tsx')).SurveyHouseholdForm,
  ),
  'negotiate-creditors': form(
    async () => (await import('./plan/negotiate-creditors-form.tsx')).NegotiateCreditorsForm,
  ),
  'prepare-proposal': form(
    async () => (await import('./plan/prepare-proposal-form.tsx')).PrepareProposalForm,
  ),
  'agree-next-step': form(
    async () => (await import('./plan/agree-next-step-form.tsx')).AgreeNextStepForm,
  ),
  'follow-referral': form(
    async () => (await import('./plan/follow-referral-form.tsx')).FollowReferralForm,
  ),
  'decide-relapse': form(
    async () => (await import('./plan/decide-relapse-form.tsx')).DecideRelapseForm,
  ),
  'open-meeting': form(
    async () => (await import('./meeting/open-meeting-form.tsx')).OpenMeetingForm,
  ),
  'sign-contract': form(
    async () => (await import('./loan/sign-contract-form.tsx')).SignContractForm,
  ),
  'pay-creditors': form(
    async () => (await import('./loan/pay-creditors-form.tsx')).PayCreditorsForm,
  ),
  'collect-receipts': form(
    async () => (await import('./loan/collect-receipts-form.tsx')).CollectReceiptsForm,
  ),
  'collect-instalment': form(
    async () => (await import('./loan/collect-instalment-form.tsx')).CollectInstalmentForm,
  ),
  'visit-arrears': form(
    async () => (await import('./loan/visit-arrears-form.tsx')).VisitArrearsForm,
  ),
  'confirm-clearance': form(
    async () => (await import('./freedom/confirm-clearance-form.tsx')).ConfirmClearanceForm,
  ),
  'settle-objection': form(
    async () => (await import('./freedom/settle-objection-form.tsx')).SettleObjectionForm,
  ),
  'honour-household': form(
    async () => (await import('./freedom/honour-household-form.tsx')).HonourHouseholdForm,
  ),
  'aftercare-check': form(
    async () => (await import('./freedom/aftercare-check-form.tsx')).AftercareCheckForm,
  ),
  'offer-support': form(
    async () => (await import('./support/offer-support-form.tsx')).OfferSupportForm,
  ),
  'answer-offer': form(
    async () => (await import('./support/answer-offer-form.tsx')).AnswerOfferForm,
  ),
  'report-training': form(
    async () => (await import('./support/report-training-form.tsx')).ReportTrainingForm,
  ),
  'record-first-sale': form(
    async () => (await import('./support/record-first-sale-form.tsx')).RecordFirstSaleForm,
  ),
  'follow-income': form(
    async () => (await import('./support/follow-income-form.tsx')).FollowIncomeForm,
  ),
  'ask-group-again': form(
    async () => (await import('./duty/ask-group-again-form.tsx')).AskGroupAgainForm,
  ),
  'deposit-cash': form(async () => (await import('./duty/deposit-cash-form.tsx')).DepositCashForm),
  'renew-offer': form(async () => (await import('./duty/renew-offer-form.tsx')).RenewOfferForm),
  'follow-up-group': form(
    async () => (await import('./duty/follow-up-group-form.tsx')).FollowUpGroupForm,
  ),
  'record-approval': approval,
  'endorse-loan': approval,
  'renew-term': form(async () => (await import('./duty/renew-term-form.tsx')).RenewTermForm),
  'hear-household': form(
    async () => (await import('./household/hear-household-form.tsx')).HearHouseholdForm,
  ),
  'answer-complaint': answerComplaint,
  'answer-complaint-district': answerComplaint,
  'answer-complaint-province': answerComplaint,
  'sign-minutes-chair': signMinutes,
  'sign-minutes-secretary': signMinutes,
};

function form(load: () => Promise<TaskForm>): LazyExoticComponent<TaskForm> {
  return lazy(async () => ({ default: await load() }));
}
