/** The form of every task that a person completes by a form, joined by kind. */

import { z } from 'zod';
import type { TaskKind } from '#domain/tasks/task-kinds';
import {
  AnswerComplaint,
  AnswerComplaintAtDistrict,
  AnswerComplaintAtProvince,
  AskGroupAgain,
  DepositCash,
  FollowUpGroup,
  HearHousehold,
  RenewOffer,
  EndorseLoan,
  RecordApproval,
  RenewTerm,
} from './duty-forms.ts';
import {
  CollectInstalment,
  CollectReceipts,
  ConfirmClearance,
  HonourHousehold,
  PayCreditors,
  SettleObjection,
  SignContract,
  VisitArrears,
} from './loan-forms.ts';
import { OpenMeeting, SignMinutesAsChair, SignMinutesAsSecretary } from './meeting-forms.ts';
import {
  AgreeNextStep,
  DecideRelapse,
  FollowReferral,
  NegotiateCreditors,
  PrepareProposal,
} from './plan-forms.ts';
import {
  AftercareCheck,
  AnswerOffer,
  FollowIncome,
  OfferSupport,
  RecordFirstSale,
  ReportTraining,
} from './support-forms.ts';
import {
  AssessHousehold,
  DecideEnrolment,
  RecordConsent,
  SurveyHousehold,
} from './survey-forms.ts';

/** `put-on-agenda` has no form: convening a meeting completes it. */
export type FormKind = Exclude<TaskKind, 'put-on-agenda'>;

export const TASK_FORMS = {
  'record-consent': RecordConsent,
  'survey-household': SurveyHousehold,
  'assess-household': AssessHousehold,
  'decide-enrolment': DecideEnrolment,
  'negotiate-creditors': NegotiateCreditors,
  'prepare-proposal': PrepareProposal,
  'agree-next-step': AgreeNextStep,
  'follow-referral': FollowReferral,
  'offer-support': OfferSupport,
  'confirm-clearance': ConfirmClearance,
  'settle-objection': SettleObjection,
  'honour-household': HonourHousehold,
  'decide-relapse': DecideRelapse,
  'open-meeting': OpenMeeting,
  'sign-minutes-chair': SignMinutesAsChair,
  'sign-minutes-secretary': SignMinutesAsSecretary,
  'sign-contract': SignContract,
  'pay-creditors': PayCreditors,
  'collect-receipts': CollectReceipts,
  'collect-instalment': CollectInstalment,
  'visit-arrears': VisitArrears,
  'answer-offer': AnswerOffer,
  'report-training': ReportTraining,
  'record-first-sale': RecordFirstSale,
  'follow-income': FollowIncome,
  'aftercare-check': AftercareCheck,
  'ask-group-again': AskGroupAgain,
  'deposit-cash': DepositCash,
  'follow-up-group': FollowUpGroup,
  'record-approval': RecordApproval,
  'endorse-loan': EndorseLoan,
  'renew-term': RenewTerm,
  'renew-offer': RenewOffer,
  'hear-household': HearHousehold,
  'answer-complaint': AnswerComplaint,
  'answer-complaint-district': AnswerComplaintAtDistrict,
  'answer-complaint-province': AnswerComplaintAtProvince,
} as const satisfies Record<FormKind, z.ZodType>;

type TaskFormSchema = (typeof TASK_FORMS)[FormKind];

export type TaskForm<Kind extends FormKind = FormKind> = z.infer<(typeof TASK_FORMS)[Kind]>;

/** What `POST /tasks/{taskId}/complete` takes: the form of the task's own kind. */
export const CompleteTask = z.discriminatedUnion(
  'kind',
  Object.values(TASK_FORMS) as [typeof RecordConsent, ...TaskFormSchema[]],
);
