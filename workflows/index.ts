/** The single file that the worker bundles: every process by the name under which it is started. */
export { aftercare } from './aftercare/workflow.ts';
export { committeeMeeting } from './committee-meeting/workflow.ts';
export { duty } from './duty/workflow.ts';
export { householdCase } from './household-case/workflow.ts';
export { loan } from './loan/workflow.ts';
export { reconcile } from './reconcile/workflow.ts';
export { support } from './support/workflow.ts';
