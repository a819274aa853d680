/** Every table the ORM knows. A new entity is added here, and nowhere else. */

import {
  Accession,
  AccessionAgreement,
  AccessionContact,
  AccessionMove,
} from './accessions/accession-entities.ts';
import { AgreementText } from './accessions/agreement-text.ts';
import { AftercareCheck } from './aftercare/aftercare-check.ts';
import { Assessment } from './assessment/assessment.ts';
import { Consent } from './assessment/consent.ts';
import { Debt } from './assessment/debt.ts';
import { ExpenseLine, IncomeLine } from './assessment/finance-lines.ts';
import { Proposal } from './assessment/proposal.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { BankLine } from './bank/bank-line.ts';
import { BookImport, FundBookLoan, FundBookRepayment, FundMember } from './books/book-entities.ts';
import { CaseDecision } from './cases/case-decision.ts';
import { CaseMove, HouseholdCase } from './cases/household-case.ts';
import { CashCount, CashCountLine } from './cash/cash-count.ts';
import { BankSignatory, CashPlace, CashWithdrawal } from './cash/cash-place.ts';
import { CoinRounding } from './cash/coin-rounding.ts';
import { CentreDistinction, CentreMoveRow } from './centres/centre-life-entities.ts';
import { ClearanceConfirmation } from './clearance/clearance-confirmation.ts';
import { PeriodClose, SharingRuleRow, SurplusSharing } from './closing/closing-entities.ts';
import { CommandRow } from './commands/command-row.ts';
import { DefaultInterestByLaw } from './default-interest/by-law.ts';
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
import { OccupationGroup, WelfareScheme } from './groups/group-entities.ts';
import { Honour } from './honours/honour.ts';
import { JournalEntry, JournalLine, LedgerAccount } from './ledger/ledger-entities.ts';
import { LoanChange } from './loan-changes/loan-change.ts';
import { Instalment, Loan } from './loans/loan-entities.ts';
import { AgendaItem, Attendance, Meeting, Resolution, Vote } from './meetings/meeting-entities.ts';
import { RunningNumber } from './numbers/running-number.ts';
import { OlderDebtRow } from './one-contract/older-debt-row.ts';
import { OutboxRow } from './outbox/outbox-row.ts';
import { PayerMove } from './payers/payer-move.ts';
import { CommitteeReserve } from './people/committee-reserve.ts';
import { Household, HouseholdMember } from './people/household.ts';
import { PersonMerge, PersonMergeMove } from './people/merge/person-merge.ts';
import { OneTimePassword } from './people/one-time-password.ts';
import { PersonChange } from './people/person-change.ts';
import { PersonDistinction } from './people/person-distinction.ts';
import { Person } from './people/person.ts';
import { PersonRelation } from './people/relations/person-relation.ts';
import { SeatRow } from './people/seat.ts';
import { Area } from './places/area.ts';
import { Centre } from './places/centre.ts';
import { Policy } from './places/policy.ts';
import { Repayment } from './repayments/repayment.ts';
import { RepaymentReversal } from './reversals/repayment-reversal.ts';
import { Support, SupportEvent } from './support/support-entities.ts';
import { TaskComment } from './tasks/task-comment.ts';
import { Task } from './tasks/task.ts';

export const ENTITIES = [
  Area,
  Centre,
  CentreDistinction,
  CentreMoveRow,
  Policy,
  Person,
  PersonDistinction,
  PersonChange,
  PersonMerge,
  PersonMergeMove,
  PersonRelation,
  Household,
  HouseholdMember,
  SeatRow,
  CommitteeReserve,
  OneTimePassword,
  HouseholdCase,
  CaseMove,
  CaseDecision,
  Consent,
  Debt,
  IncomeLine,
  ExpenseLine,
  Assessment,
  Proposal,
  Task,
  TaskComment,
  AuditEvent,
  OutboxRow,
  CommandRow,
  RunningNumber,
  AftercareCheck,
  ClearanceConfirmation,
  DocumentRow,
  Duty,
  Accession,
  AccessionMove,
  AccessionContact,
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
  LedgerAccount,
  Instalment,
  Loan,
  LoanChange,
  OlderDebtRow,
  AgendaItem,
  Attendance,
  Meeting,
  Resolution,
  Vote,
  Repayment,
  RepaymentReversal,
  PayerMove,
  Support,
  SupportEvent,
  BookImport,
  FundMember,
  FundBookLoan,
  FundBookRepayment,
];
