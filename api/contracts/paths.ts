/** Every path of the API in one place; `{name}` is a parameter, as OpenAPI writes it. */

export const PATHS = {
  me: '/api/v1/me',
  areas: '/api/v1/areas',
  tasks: '/api/v1/tasks',
  taskCounts: '/api/v1/tasks/counts',
  task: '/api/v1/tasks/{taskId}',
  claimTask: '/api/v1/tasks/{taskId}/claim',
  releaseTask: '/api/v1/tasks/{taskId}/release',
  assignTask: '/api/v1/tasks/{taskId}/assign',
  commentOnTask: '/api/v1/tasks/{taskId}/comments',
  holdTask: '/api/v1/tasks/{taskId}/hold',
  moveDueDate: '/api/v1/tasks/{taskId}/due-date',
  completeTask: '/api/v1/tasks/{taskId}/complete',
  cases: '/api/v1/cases',
  caseImports: '/api/v1/case-imports',
  case: '/api/v1/cases/{caseId}',
  caseTimeline: '/api/v1/cases/{caseId}/timeline',
  caseFundOptions: '/api/v1/cases/{caseId}/fund-options',
  endCase: '/api/v1/cases/{caseId}/end',
  board: '/api/v1/board',
  meetings: '/api/v1/meetings',
  meeting: '/api/v1/meetings/{meetingId}',
  attendance: '/api/v1/meetings/{meetingId}/attendance',
  openVoting: '/api/v1/meetings/{meetingId}/items/{itemId}/open-voting',
  votes: '/api/v1/meetings/{meetingId}/items/{itemId}/votes',
  decideItem: '/api/v1/meetings/{meetingId}/items/{itemId}/decide',
  postponeItem: '/api/v1/meetings/{meetingId}/items/{itemId}/postpone',
  closeMeeting: '/api/v1/meetings/{meetingId}/close',
  loan: '/api/v1/loans/{loanId}',
  repayments: '/api/v1/loans/{loanId}/repayments',
  planComparisons: '/api/v1/plan-comparisons',
  repaymentReversals: '/api/v1/loans/{loanId}/repayments/{repaymentId}/reversals',
  decideReversal: '/api/v1/repayment-reversals/{reversalId}/decide',
  loanQuotes: '/api/v1/loan-quotes',
  centres: '/api/v1/centres',
  centre: '/api/v1/centres/{centreId}',
  centreLife: '/api/v1/centres/{centreId}/life',
  centreFounding: '/api/v1/centres/{centreId}/founding',
  centreDistinctions: '/api/v1/centres/{centreId}/distinctions',
  centreMoves: '/api/v1/centres/{centreId}/moves',
  accessions: '/api/v1/centres/{centreId}/groups-of-the-area',
  accession: '/api/v1/groups-of-the-area/{accessionId}',
  accessionSteps: '/api/v1/groups-of-the-area/{accessionId}/steps',
  accessionContacts: '/api/v1/groups-of-the-area/{accessionId}/contacts',
  accessionJoin: '/api/v1/groups-of-the-area/{accessionId}/join',
  agreementTexts: '/api/v1/centres/{centreId}/agreement-texts',
  centreFunds: '/api/v1/centres/{centreId}/funds',
  fundLeaves: '/api/v1/funds/{fundId}/leave',
  fund: '/api/v1/funds/{fundId}',
  fundChanges: '/api/v1/funds/{fundId}/changes',
  capitalStatements: '/api/v1/funds/{fundId}/capital-statements',
  membershipCounts: '/api/v1/funds/{fundId}/membership-counts',
  signatories: '/api/v1/funds/{fundId}/signatories',
  signatoryEnd: '/api/v1/signatories/{signatoryId}/end',
  outsideMoney: '/api/v1/funds/{fundId}/outside-money',
  outsideMoneyRepaid: '/api/v1/outside-money/{outsideMoneyId}/repaid',
  fundStatement: '/api/v1/funds/{fundId}/statement',
  centrePolicies: '/api/v1/centres/{centreId}/policies',
  rateProof: '/api/v1/centres/{centreId}/rate-proof',
  centreGroups: '/api/v1/centres/{centreId}/groups',
  centreWelfare: '/api/v1/centres/{centreId}/welfare',
  seats: '/api/v1/seats',
  document: '/api/v1/documents/{documentId}',
} as const;

export type PathName = keyof typeof PATHS;

/** The path with its parameters filled in; throws when one is missing. */
export function pathOf(name: PathName, parameters: Readonly<Record<string, string>> = {}): string {
  return PATHS[name].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = parameters[key];
    if (value === undefined) throw new Error(`No ${key} given for the path ${PATHS[name]}`);
    return encodeURIComponent(value);
  });
}
