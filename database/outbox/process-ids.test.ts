import { describe, expect, it } from '@jest/globals';
import { meetingProcessId } from '#workflows/committee-meeting/messages';
import { dutyProcessId } from '#workflows/duty/messages';
import { caseProcessId } from '#workflows/household-case/messages';
import { loanProcessId } from '#workflows/loan/messages';
import { supportProcessId } from '#workflows/support/messages';
import { processIds } from './process-ids.ts';

describe('the ids of processes', () => {
  it('are those that the processes themselves give', () => {
    expect(processIds.ofCase('x')).toBe(caseProcessId('x'));
    expect(processIds.ofMeeting('x')).toBe(meetingProcessId('x'));
    expect(processIds.ofLoan('x')).toBe(loanProcessId('x'));
    expect(processIds.ofSupport('x')).toBe(supportProcessId('x'));
    expect(processIds.ofDuty('x')).toBe(dutyProcessId('x'));
  });
});
