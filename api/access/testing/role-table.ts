/** Who gets past permission, route by route, written down by hand (`role-routes.db.test.ts`). */

import type { Role } from '#domain/people/roles';

/** The columns of the table, left to right. */
export const COLUMNS: readonly Role[] = [
  'chair',
  'secretary',
  'treasurer',
  'member',
  'nfe-officer',
  'agriculture-officer',
  'tambon-officer',
  'district-officer',
  'province-officer',
  'auditor',
  'administrator',
  'household',
];

/**
 * `may`: past permission, whatever the state of the thing says then. 403: sees it and may not.
 * 404: it does not exist for them. A second word names what differs from the usual thing or body.
 */
export const ROLE_TABLE = `
                      chair secr trea memb nfe  agri tamb dist prov audi admi hous
claimTask              403  may  403  403  404  404  may  403  403  403  403  404
releaseTask            403  may  403  403  404  404  may  403  403  403  403  404
assignTask             may  may  403  403  404  404  may  may  403  403  403  404
commentOnTask          403  may  403  403  404  404  may  403  403  403  403  404
holdTask               may  may  403  403  404  404  may  may  403  403  403  404
moveDueDate            may  may  403  403  404  404  may  may  403  403  403  404
completeTask           403  may  403  403  404  404  may  403  403  403  403  404
completeTask/nfe       403  403  403  403  may  404  403  403  403  403  403  404
completeTask/agri      403  403  403  403  404  may  403  403  403  403  403  404
cases                  may  may  403  403  404  404  may  403  403  403  403  404
noteRelation           may  may  403  403  404  404  may  403  403  403  403  404
endRelation            may  may  403  403  404  404  may  403  403  403  403  404
strikeRelation         may  may  403  403  404  404  may  403  403  403  403  404
correctPerson          may  may  403  403  404  404  may  403  403  403  403  404
personSeats            may  may  403  403  404  404  may  403  403  403  403  404
leaveHousehold         may  may  403  403  404  404  may  403  403  403  403  404
personDistinctions     403  may  403  403  404  404  may  403  403  403  403  404
personMerges           403  may  403  403  404  404  may  403  403  403  403  404
undoPersonMerge        403  may  403  403  404  404  may  403  403  403  403  404
mandates               may  may  403  403  404  404  403  403  403  403  404  403
mandateConfirmation    may  may  may  may  404  404  may  403  403  403  404  404
mandateEnd             may  may  403  403  404  404  403  403  403  403  404  404
caseNegotiations       may  may  403  403  404  404  403  403  403  403  404  403
negotiationDangers     may  may  403  403  404  404  403  403  403  403  404  404
negotiationTalks       may  may  403  403  404  404  403  403  403  403  404  404
negotiationAnswer      may  may  403  403  404  404  403  403  403  403  404  404
negotiationEnd         may  may  403  403  404  404  403  403  403  403  404  404
negotiationResume      may  may  403  403  404  404  403  403  403  403  404  404
caseMembers            may  may  403  403  404  404  may  403  403  403  403  403
caseImports            403  may  403  403  404  404  may  403  403  403  may  404
evidencePapers         may  may  may  may  404  404  may  403  403  403  403  403
evidencePhotos         may  may  may  may  404  404  may  403  403  403  403  403
evidenceChecks         may  may  may  may  404  404  may  403  403  403  403  403
baselineCorrections    may  may  403  403  404  404  may  403  403  403  403  403
targetChoices          may  403  403  403  404  404  403  403  403  403  403  403
endCase                may  may  403  403  404  404  may  403  403  403  403  403
meetings               may  may  403  403  404  404  403  403  403  403  403  404
moveMeeting            may  may  403  403  404  404  403  403  403  403  403  404
meetingMessageRead     may  may  may  may  404  404  403  403  403  403  403  404
attendance             may  may  403  403  404  404  403  403  403  403  403  404
interestDeclarations   may  may  may  may  404  404  403  403  403  403  403  404
interestDeclarations/for 403  may  403  403  404  404  403  403  403  403  403  404
meetingProxies         may  may  403  403  404  404  403  403  403  403  403  404
meetingProxyEnd        may  may  403  403  404  404  403  403  403  403  403  404
openVoting             may  may  403  403  404  404  403  403  403  403  403  404
splitMotions           may  may  403  403  404  404  403  403  403  403  403  404
votes                  may  may  may  may  404  404  403  403  403  403  403  404
votes/hand             403  may  403  403  404  404  403  403  403  403  403  404
secretVotes            may  may  may  may  404  404  403  403  403  403  403  404
ballotBoxes            403  may  403  403  404  404  403  403  403  403  403  404
ballotCount            may  may  403  403  404  404  403  403  403  403  403  404
castingVote            may  403  403  403  404  404  403  403  403  403  403  404
decideItem             may  may  403  403  404  404  403  403  403  403  403  404
postponeItem           may  may  403  403  404  404  403  403  403  403  403  404
closeMeeting           may  may  403  403  404  404  403  403  403  403  403  404
allocationProposals    may  may  may  may  404  404  403  403  403  403  403  404
minutesCorrections     403  may  403  403  404  404  403  403  403  403  403  404
repayments             403  may  may  403  404  404  403  403  403  403  404  403
loanPayer              403  may  may  403  404  404  403  403  403  403  404  403
payerClaims            403  may  may  403  404  404  403  403  403  403  404  403
payerPayments          403  may  may  403  404  404  403  403  403  403  404  403
repaymentReversals     403  may  may  403  404  404  403  403  403  403  404  403
loanChanges           403  may  may  403  404  404  403  403  403  403  404  403
withdrawLoanChange    403  may  may  403  404  404  403  403  403  403  404  403
resolutionUndos        may  may  403  403  404  404  403  403  403  403  403  404
answerResolutionUndo   may  may  403  403  404  404  403  403  403  403  403  404
decideReversal         may  may  may  403  404  404  403  403  403  403  404  403
centres                403  403  403  403  403  403  may  may  may  403  may  403
centreFounding         403  403  403  403  403  403  may  may  may  403  may  404
centreDistinctions     403  403  403  403  403  403  may  may  may  403  may  404
centreMoves            403  403  403  403  403  403  may  may  may  403  may  404
accessions             may  may  403  403  403  403  may  403  403  403  may  404
accessionSteps         may  may  403  403  404  404  may  403  403  403  may  404
accessionContacts      may  may  403  403  404  404  may  403  403  403  may  404
accessionLetters       may  may  403  403  404  404  may  403  403  403  may  404
accessionJoin          may  may  403  403  404  404  may  403  403  403  may  404
agreementTexts         may  may  403  403  403  403  may  403  403  403  may  404
fundChanges            may  may  403  403  404  404  may  403  403  403  may  404
defaultInterestRules   may  may  403  403  404  404  may  403  403  403  may  404
fundByLaws             may  may  may  403  404  404  403  403  403  403  403  404
membershipStatements   may  may  may  403  404  404  403  403  403  403  403  404
capitalStatements      may  may  403  403  404  404  may  403  403  403  may  404
membershipCounts       may  may  403  403  404  404  may  403  403  403  may  404
signatories            may  may  403  403  404  404  may  403  403  403  may  404
signatoryEnd           may  may  403  403  404  404  may  403  403  403  may  404
outsideMoney           may  may  403  403  404  404  may  403  403  403  may  404
outsideMoneyRepaid     may  may  403  403  404  404  may  403  403  403  may  404
centreFunds            may  may  403  403  403  403  may  403  403  403  may  404
fundLeaves             may  may  403  403  403  403  may  403  403  403  may  404
cashPlaces             may  may  may  403  404  404  403  403  403  403  404  404
cashMoves              may  may  may  403  404  404  403  403  403  403  404  404
capitalEntries         may  may  may  403  404  404  403  403  403  403  404  404
cashWithdrawals        may  may  may  may  404  404  403  403  403  403  404  404
decideWithdrawal       may  may  may  may  404  404  403  403  403  403  404  404
cashCounts             may  may  may  403  404  404  403  403  403  403  404  404
decideCount            may  may  may  403  404  404  403  403  403  403  404  404
bankLines              may  may  may  403  404  404  403  403  403  403  404  404
matchBankLine          may  may  may  403  404  404  403  403  403  403  404  404
unmatchBankLine        may  may  may  403  404  404  403  403  403  403  404  404
bookBankLine           may  may  may  403  404  404  403  403  403  403  404  404
periodCloses           may  may  may  403  404  404  403  403  403  403  404  404
periodReopenings       may  may  may  403  404  404  403  403  403  403  404  404
decideReopening        may  may  may  403  404  404  403  403  403  403  404  404
sharingRules           may  may  may  403  404  404  403  403  403  403  404  404
surplusSharings        may  may  may  403  404  404  403  403  403  403  404  404
setAsidePayments       may  may  may  403  404  404  403  403  403  403  404  404
candidateLists         403  may  may  403  403  403  may  403  403  403  403  404
segments               may  may  403  403  403  403  may  403  403  403  may  404
spendGuide             may  may  403  403  403  403  may  403  403  403  may  404
centrePolicies         may  may  403  403  403  403  may  403  403  403  may  404
weightChanges          may  may  403  403  404  404  may  403  403  403  403  404
answerWeightChange     may  may  403  403  404  404  may  403  403  403  403  404
centreGroups           may  may  403  403  403  403  may  403  403  403  may  404
centreWelfare          may  may  403  403  403  403  may  403  403  403  may  404
bookImports            403  may  may  403  403  403  may  403  403  403  403  404
seats                  403  403  403  403  403  403  403  403  may  403  may  403
seatEnd                403  403  403  403  403  403  403  403  may  403  may  404
seatPassword           403  403  403  403  403  403  403  403  may  403  may  404
committeeReserves      may  may  403  403  403  403  may  403  403  403  may  404
registerEntries        may  may  may  403  404  404  may  403  403  403  403  404
registerEntries/visit  may  may  may  may  404  404  may  may  may  403  403  404
strikeRegisterEntry    may  may  may  403  404  404  may  403  403  403  403  404
committeeReserveEnd    may  may  403  403  404  404  may  403  403  403  may  404
paperPrints            may  may  may  may  403  403  may  403  403  403  403  404
paperPayments          403  may  may  403  404  404  403  403  403  403  404  404
voidPaperSheet         may  may  may  may  404  404  may  403  403  403  404  404
paperSheetPhoto        may  may  may  may  404  404  may  may  403  403  404  404
paperVotes             403  may  403  403  404  404  403  403  403  403  403  404
centrePhotos           may  may  may  may  403  403  may  may  403  403  403  404
householdAccesses      may  may  403  403  404  404  may  403  403  403  403  403
householdAccessEnd     may  may  403  403  404  404  may  403  403  403  403  may
callWishes             403  403  403  403  404  404  403  403  403  403  403  may
complaints             403  403  403  403  404  404  403  403  403  403  403  may
supportReplies         403  403  403  403  404  404  403  403  403  403  403  may
consentWithdrawals     403  403  403  403  404  404  403  403  403  403  403  may
debtPrivacy            403  403  403  403  404  404  403  403  403  403  403  may
accountLines           403  403  403  403  404  404  403  403  403  403  403  may
strikeAccountLine      404  404  404  404  404  404  404  404  404  404  404  may
accountSharings        403  403  403  403  404  404  403  403  403  403  403  may
promptpay              may  may  may  403  404  404  403  403  403  403  404  404
`;
