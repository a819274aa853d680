/**
 * What a resolution to lend needs beside the committee's majority: approvals in order. The resolution stands
 * once the last is given; one that is refused ends it, and what comes after is asked no more.
 */

import type { Approval } from '../funds/by-laws/by-law.ts';

export const APPROVAL_STATUSES = ['open', 'given', 'refused', 'dropped'] as const;

export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** Who asks for the answer: the office of the committee, or the officer of the state who endorses. */
export const DUTY_OF_APPROVAL = {
  'full-committee': 'record-approval',
  'members-meeting': 'record-approval',
  'cdd-endorsement': 'endorse-loan',
} as const satisfies Record<Approval, string>;

export interface ChainStep {
  readonly approval: Approval;
  readonly status: ApprovalStatus;
}

/** How each step stands when the committee has voted: the full committee may have been in the room. */
export function chainOf(
  approvals: readonly Approval[],
  room: { readonly present: number; readonly committeeSeats: number },
): ChainStep[] {
  const isFull = room.committeeSeats > 0 && room.present >= room.committeeSeats;
  let isOpen = false;
  return approvals.map((approval) => {
    const isGiven = !isOpen && approval === 'full-committee' && isFull;
    isOpen ||= !isGiven;
    return { approval, status: isGiven ? 'given' : 'open' };
  });
}

/** The step that is asked now; undefined when the chain is whole or ended. */
export function askedNow<Step extends ChainStep>(steps: readonly Step[]): Step | undefined {
  if (steps.some(({ status }) => status === 'refused')) return undefined;
  return steps.find(({ status }) => status === 'open');
}
