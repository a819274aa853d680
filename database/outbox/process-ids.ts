/**
 * Which process a row belongs to. The same ids stand in the processes' own messages, which this room
 * may not import; a test holds the two lists together.
 */
export const processIds = {
  ofCase: (caseId: string) => `case/${caseId}`,
  ofMeeting: (meetingId: string) => `meeting/${meetingId}`,
  ofLoan: (loanId: string) => `loan/${loanId}`,
  ofSupport: (supportId: string) => `support/${supportId}`,
} as const;
