/** The migrations in the order in which they run. Listed, so that no folder is searched at start. */

import { Migration0001PlacesAndPeople } from './migrations/0001-places-and-people.ts';
import { Migration0002Cases } from './migrations/0002-cases.ts';
import { Migration0003Money } from './migrations/0003-money.ts';
import { Migration0004Meetings } from './migrations/0004-meetings.ts';
import { Migration0005Work } from './migrations/0005-work.ts';
import { Migration0006Reversals } from './migrations/0006-reversals.ts';
import { Migration0007CoreFunds } from './migrations/0007-core-funds.ts';
import { Migration0008ExtraUse } from './migrations/0008-extra-use.ts';
import { Migration0009Books } from './migrations/0009-books.ts';
import { Migration0010CashPlaces } from './migrations/0010-cash-places.ts';
import { Migration0011FundTotals } from './migrations/0011-fund-totals.ts';
import { Migration0012CoinsAndCounts } from './migrations/0012-coins-and-counts.ts';
import { Migration0013ClosingAndBankLines } from './migrations/0013-closing-and-bank-lines.ts';
import { Migration0014OneContract } from './migrations/0014-one-contract.ts';
import { Migration0018PeopleKnownOnce } from './migrations/0018-people-known-once.ts';
import { Migration0019PeopleMerged } from './migrations/0019-people-merged.ts';
import { Migration0020Accessions } from './migrations/0020-accessions.ts';
import { Migration0021FundRegister } from './migrations/0021-fund-register.ts';
import { Migration0022CentreLife } from './migrations/0022-centre-life.ts';
import { Migration0023CommitteeTerms } from './migrations/0023-committee-terms.ts';
import { Migration0024LatePayments } from './migrations/0024-late-payments.ts';
import { Migration0025LoanChanges } from './migrations/0025-loan-changes.ts';
import { Migration0026Settlements } from './migrations/0026-settlements.ts';
import { Migration0027BankEntries } from './migrations/0027-bank-entries.ts';
import { Migration0028DocumentOrders } from './migrations/0028-document-orders.ts';
import { Migration0029Duties } from './migrations/0029-duties.ts';
import { Migration0030TermsAndTalks } from './migrations/0030-terms-and-talks.ts';
import { Migration0031OneTimePasswords } from './migrations/0031-one-time-passwords.ts';
import { Migration0032EvidenceAndBaseline } from './migrations/0032-evidence-and-baseline.ts';
import { Migration0033CaseSources } from './migrations/0033-case-sources.ts';
import { Migration0034TargetHouseholds } from './migrations/0034-target-households.ts';
import { Migration0035Creditors } from './migrations/0035-creditors.ts';
import { Migration0036NothingOnASpokenWord } from './migrations/0036-nothing-on-a-spoken-word.ts';
import { Migration0038HouseholdAccess } from './migrations/0038-household-access.ts';
import { Migration0039VoiceOfHouseholds } from './migrations/0039-voice-of-households.ts';
import { Migration0040OwnThings } from './migrations/0040-own-things.ts';
import { Migration0041Photos } from './migrations/0041-photos.ts';
import { Migration0042PaperSheets } from './migrations/0042-paper-sheets.ts';
import { Migration0043Guarantors } from './migrations/0043-guarantors.ts';
import { Migration0044GrantsAndWelfare } from './migrations/0044-grants-and-welfare.ts';
import { Migration0045VisitsAndKnowledge } from './migrations/0045-visits-and-knowledge.ts';
import { Migration0046InterestPayers } from './migrations/0046-interest-payers.ts';
import { Migration0047PostingFunctions } from './migrations/0047-posting-functions.ts';
import { Migration0048PastMemberships } from './migrations/0048-past-memberships.ts';
import { Migration0049DefaultInterest } from './migrations/0049-default-interest.ts';
import { Migration0050ReturnedOverpayments } from './migrations/0050-returned-overpayments.ts';
import { Migration0051PaidAhead } from './migrations/0051-paid-ahead.ts';
import { Migration0052AccessionLetters } from './migrations/0052-accession-letters.ts';
import { Migration0054InterestsAndProxies } from './migrations/0054-interests-and-proxies.ts';
import { Migration0056SecretBallot } from './migrations/0056-secret-ballot.ts';
import { Migration0057MeetingCalls } from './migrations/0057-meeting-calls.ts';
import { Migration0058FundByLaws } from './migrations/0058-fund-by-laws.ts';
import { Migration0059SharesOfMembers } from './migrations/0059-shares-of-members.ts';
import { Migration0060ApprovalSteps } from './migrations/0060-approval-steps.ts';
import { Migration0061SplitLoans } from './migrations/0061-split-loans.ts';
import { Migration0062SplitMotions } from './migrations/0062-split-motions.ts';
import { Migration0064AllocationProposals } from './migrations/0064-allocation-proposals.ts';
import { Migration0066Motions } from './migrations/0066-motions.ts';
import { Migration0067ResolutionsUndone } from './migrations/0067-resolutions-undone.ts';
import { Migration0068AttendanceMovements } from './migrations/0068-attendance-movements.ts';
import { Migration0069DecidedSchedules } from './migrations/0069-decided-schedules.ts';
import { Migration0070FairQueue } from './migrations/0070-fair-queue.ts';
import { Migration0073SealedMinutes } from './migrations/0073-sealed-minutes.ts';
import { Migration0074MotionsThatAdmit } from './migrations/0074-motions-that-admit.ts';
import { Migration0075AddedInterest } from './migrations/0075-added-interest.ts';
import { Migration0076LoansWrittenOff } from './migrations/0076-loans-written-off.ts';
import { Migration0077ContractsCancelled } from './migrations/0077-contracts-cancelled.ts';
import { Migration0079SuretyPapers } from './migrations/0079-surety-papers.ts';
import { Migration0080WhereACreditorIsPaid } from './migrations/0080-where-a-creditor-is-paid.ts';
import { Migration0081OnePhotoStore } from './migrations/0081-one-photo-store.ts';
import { Migration0082OnePrintQueue } from './migrations/0082-one-print-queue.ts';
import { Migration0083SharesMoved } from './migrations/0083-shares-moved.ts';
import { Migration0085GrantsByResolution } from './migrations/0085-grants-by-resolution.ts';

export const MIGRATIONS = [
  Migration0001PlacesAndPeople,
  Migration0002Cases,
  Migration0003Money,
  Migration0004Meetings,
  Migration0005Work,
  Migration0006Reversals,
  Migration0007CoreFunds,
  Migration0008ExtraUse,
  Migration0009Books,
  Migration0010CashPlaces,
  Migration0011FundTotals,
  Migration0012CoinsAndCounts,
  Migration0013ClosingAndBankLines,
  Migration0014OneContract,
  Migration0018PeopleKnownOnce,
  Migration0019PeopleMerged,
  Migration0020Accessions,
  Migration0021FundRegister,
  Migration0022CentreLife,
  Migration0023CommitteeTerms,
  Migration0024LatePayments,
  Migration0025LoanChanges,
  Migration0026Settlements,
  Migration0027BankEntries,
  Migration0028DocumentOrders,
  Migration0029Duties,
  Migration0030TermsAndTalks,
  Migration0031OneTimePasswords,
  Migration0032EvidenceAndBaseline,
  Migration0033CaseSources,
  Migration0034TargetHouseholds,
  Migration0035Creditors,
  Migration0036NothingOnASpokenWord,
  Migration0038HouseholdAccess,
  Migration0039VoiceOfHouseholds,
  Migration0040OwnThings,
  Migration0041Photos,
  Migration0042PaperSheets,
  Migration0043Guarantors,
  Migration0044GrantsAndWelfare,
  Migration0045VisitsAndKnowledge,
  Migration0046InterestPayers,
  Migration0047PostingFunctions,
  Migration0048PastMemberships,
  Migration0049DefaultInterest,
  Migration0050ReturnedOverpayments,
  Migration0051PaidAhead,
  Migration0052AccessionLetters,
  Migration0054InterestsAndProxies,
  Migration0056SecretBallot,
  Migration0057MeetingCalls,
  Migration0058FundByLaws,
  Migration0059SharesOfMembers,
  Migration0060ApprovalSteps,
  Migration0061SplitLoans,
  Migration0062SplitMotions,
  Migration0064AllocationProposals,
  Migration0066Motions,
  Migration0067ResolutionsUndone,
  Migration0068AttendanceMovements,
  Migration0069DecidedSchedules,
  Migration0070FairQueue,
  Migration0073SealedMinutes,
  Migration0074MotionsThatAdmit,
  Migration0075AddedInterest,
  Migration0076LoansWrittenOff,
  Migration0077ContractsCancelled,
  Migration0079SuretyPapers,
  Migration0080WhereACreditorIsPaid,
  Migration0081OnePhotoStore,
  Migration0082OnePrintQueue,
  Migration0083SharesMoved,
  Migration0085GrantsByResolution,
] as const;
