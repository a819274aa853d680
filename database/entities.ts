/** Every table the ORM knows. A new entity is added here, and nowhere else. */

import {
  Accession,
  AccessionAgreement,
  AccessionContact,
  AccessionMove,
} from './accessions/accession-entities.ts';
import { AgreementText } from './accessions/agreement-text.ts';
import { AccessionLetter } from './accessions/letters/accession-letter.ts';
import { AftercareCheck } from './aftercare/aftercare-check.ts';
import {
  AllocationAnswer,
  AllocationOrder,
  AllocationProposal,
} from './allocation/allocation-entities.ts';
import { ApprovalStep } from './approvals/approval-step.ts';
import { Assessment } from './assessment/assessment.ts';
import { Baseline, BaselineCorrection } from './assessment/baseline/baseline-entities.ts';
import { Consent } from './assessment/consent.ts';
import { Debt } from './assessment/debt.ts';
import {
  LineCheck,
  LinePapers,
  LinePhoto,
  SpendGuide,
} from './assessment/evidence/evidence-entities.ts';
import { ExpenseLine, IncomeLine } from './assessment/finance-lines.ts';
import { Proposal } from './assessment/proposal.ts';
import { SurveySheet } from './assessment/survey-sheet.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { BankLine } from './bank/bank-line.ts';
import { BookImport, FundBookLoan, FundBookRepayment, FundMember } from './books/book-entities.ts';
import { FundByLaw, FundMemberStatement } from './by-laws/by-law-entities.ts';
import { CaseDecision } from './cases/case-decision.ts';
import { CaseMove, HouseholdCase } from './cases/household-case.ts';
import { CandidateList, CandidateRow } from './cases/lists/list-entities.ts';
import { CaseSourceRow } from './cases/source/case-source.ts';
import { SegmentRow, TargetChoice } from './cases/targets/target-entities.ts';
import { CashCount, CashCountLine } from './cash/cash-count.ts';
import { BankSignatory, CashPlace, CashWithdrawal } from './cash/cash-place.ts';
import { CoinRounding } from './cash/coin-rounding.ts';
import { CentreDistinction, CentreMoveRow } from './centres/centre-life-entities.ts';
import { ClearanceConfirmation } from './clearance/clearance-confirmation.ts';
import { PeriodClose, SharingRuleRow, SurplusSharing } from './closing/closing-entities.ts';
import { CommandRow } from './commands/command-row.ts';
import { DefaultInterestByLaw } from './default-interest/by-law.ts';
import { DocumentOrderRow } from './documents/document-order.ts';
import { DocumentRow } from './documents/document-row.ts';
import { Duty } from './duties/duty.ts';
import {
  CapitalStatement,
  FundChangeRow,
  MembershipCount,
  OutsideMoney,
  Signatory,
} from './fund-register/register-entities.ts';
import { Fund } from './funds/fund.ts';
import { GroupGrantAward } from './groups/grant-award.ts';
import { OccupationGroup, WelfareScheme } from './groups/group-entities.ts';
import { Honour } from './honours/honour.ts';
import { HouseholdAccess } from './household-access/household-access.ts';
import {
  Complaint,
  ConsentWithdrawal,
  HouseholdRequest,
} from './household-voice/voice-entities.ts';
import { JournalEntry, JournalLine, LedgerAccount } from './ledger/ledger-entities.ts';
import { LoanChange } from './loan-changes/loan-change.ts';
import { Instalment, Loan } from './loans/loan-entities.ts';
import { LoanLender, RepaymentShare, ShareMove } from './loans/split/split-entities.ts';
import { ROOM_ENTITIES } from './meetings/room-entities.ts';
import { Creditor } from './negotiations/creditor.ts';
import { Mandate } from './negotiations/mandate.ts';
import {
  Negotiation,
  NegotiationCreditor,
  NegotiationDebtor,
  NegotiationMove,
  NegotiationTalk,
} from './negotiations/negotiation-entities.ts';
import { RunningNumber } from './numbers/running-number.ts';
import { OlderDebtRow } from './one-contract/older-debt-row.ts';
import { OutboxRow } from './outbox/outbox-row.ts';
import {
  AccountLineRow,
  AccountSharing,
  DebtPrivacy,
  PromptpayId,
} from './own-things/own-entities.ts';
import { PaperPayment, PaperPrint, PaperSheet } from './paper/paper-entities.ts';
import { PayerMove } from './payers/payer-move.ts';
import { CommitteeReserve } from './people/committee-reserve.ts';
import { Household, HouseholdMember } from './people/household.ts';
import { PersonMerge, PersonMergeMove } from './people/merge/person-merge.ts';
import { OneTimePassword } from './people/one-time-password.ts';
import { PastMembership } from './people/past-membership.ts';
import { PersonChange } from './people/person-change.ts';
import { PersonDistinction } from './people/person-distinction.ts';
import { Person } from './people/person.ts';
import { PersonRelation } from './people/relations/person-relation.ts';
import { SeatRow } from './people/seat.ts';
import { Photo } from './photos/photo.ts';
import { Area } from './places/area.ts';
import { Centre } from './places/centre.ts';
import { Policy } from './places/policy.ts';
import { WeightChange } from './queue/weight-change.ts';
import {
  FieldVisit,
  GrantUse,
  GroupGrant,
  Guarantor,
  GuarantorNotice,
  KnowledgeRecord,
  StruckEntry,
  VisitFollowUp,
  WelfarePayout,
} from './registers/entries/entry-entities.ts';
import { Repayment } from './repayments/repayment.ts';
import { RepaymentReversal } from './reversals/repayment-reversal.ts';
import { FundSettlement } from './settlements/fund-settlement.ts';
import { Support, SupportEvent } from './support/support-entities.ts';
import { TaskComment } from './tasks/task-comment.ts';
import { Task } from './tasks/task.ts';
import { LoanWriteOff } from './write-offs/loan-write-off.ts';

export const ENTITIES = [
  Area,
  Centre,
  CentreDistinction,
  CentreMoveRow,
  Policy,
  WeightChange,
  Person,
  PersonDistinction,
  PersonChange,
  PersonMerge,
  PersonMergeMove,
  PersonRelation,
  Household,
  HouseholdMember,
  PastMembership,
  SeatRow,
  CommitteeReserve,
  OneTimePassword,
  HouseholdCase,
  CandidateList,
  CandidateRow,
  CaseSourceRow,
  SegmentRow,
  TargetChoice,
  CaseMove,
  CaseDecision,
  Consent,
  Debt,
  IncomeLine,
  ExpenseLine,
  SurveySheet,
  LinePapers,
  LinePhoto,
  LineCheck,
  SpendGuide,
  Assessment,
  Baseline,
  BaselineCorrection,
  Proposal,
  Creditor,
  Mandate,
  Negotiation,
  NegotiationCreditor,
  NegotiationDebtor,
  NegotiationMove,
  NegotiationTalk,
  Task,
  TaskComment,
  AuditEvent,
  OutboxRow,
  CommandRow,
  RunningNumber,
  AftercareCheck,
  AllocationAnswer,
  AllocationOrder,
  AllocationProposal,
  ClearanceConfirmation,
  DocumentOrderRow,
  DocumentRow,
  Photo,
  PaperPrint,
  PaperSheet,
  PaperPayment,
  Duty,
  Accession,
  AccessionMove,
  AccessionContact,
  AccessionLetter,
  AccessionAgreement,
  AgreementText,
  Fund,
  FundChangeRow,
  CapitalStatement,
  MembershipCount,
  Signatory,
  OutsideMoney,
  OccupationGroup,
  WelfareScheme,
  Honour,
  JournalEntry,
  JournalLine,
  CashPlace,
  BankSignatory,
  CashWithdrawal,
  CoinRounding,
  CashCount,
  CashCountLine,
  BankLine,
  PeriodClose,
  SharingRuleRow,
  SurplusSharing,
  DefaultInterestByLaw,
  FundByLaw,
  FundMemberStatement,
  ApprovalStep,
  LedgerAccount,
  Instalment,
  LoanLender,
  Loan,
  LoanChange,
  OlderDebtRow,
  GroupGrantAward,
  LoanWriteOff,
  Repayment,
  RepaymentShare,
  ShareMove,
  RepaymentReversal,
  FundSettlement,
  PayerMove,
  Support,
  SupportEvent,
  BookImport,
  FundMember,
  FundBookLoan,
  FundBookRepayment,
  Guarantor,
  GuarantorNotice,
  GroupGrant,
  GrantUse,
  WelfarePayout,
  FieldVisit,
  VisitFollowUp,
  KnowledgeRecord,
  StruckEntry,
  HouseholdAccess,
  HouseholdRequest,
  ConsentWithdrawal,
  Complaint,
  DebtPrivacy,
  AccountLineRow,
  AccountSharing,
  PromptpayId,
  ...ROOM_ENTITIES,
];
