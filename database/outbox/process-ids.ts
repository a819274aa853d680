/**
 * Which process a row belongs to. The same ids stand in the processes' own messages, which this room
 * may not import; a test holds the two lists together.
 */
export const processIds = {
  ofCase: (caseId: string) => `case/${caseId}`,
  ofMeeting: (meetingId: string) => `meeting/${meetingId}`,
  ofLoan: (loanId: string) => `loan/${loanId}`,
  ofSupport: (supportId: string) => `support/${supportId}`,
  ofDuty: (dutyId: string) => `duty/${dutyId}`,
} as const;

const DUTY = /^duty\/(.+)$/u;

/** The duty whose process it is. Throws on the process of anything else. */
export function dutyIdOf(processId: string): string {
  const dutyId = DUTY.exec(processId)?.[1];
  if (dutyId === undefined) throw new Error(`Not the process of a duty: ${processId}`);
  return dutyId;
}
