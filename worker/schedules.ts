/** What happens by the calendar, in Bangkok's time. */

import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { PROCESS_TASK_QUEUE } from '#workflows/activities';

const RECONCILE_SCHEDULE = 'reconcile-nightly';

/** Makes the schedules once; those that exist stay as an operator left them. */
export async function ensureSchedules(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: RECONCILE_SCHEDULE,
      spec: { calendars: [{ hour: 2, minute: 30 }], timezone: 'Asia/Bangkok' },
      action: {
        type: 'startWorkflow',
        workflowType: 'reconcile',
        workflowId: 'reconcile',
        taskQueue: PROCESS_TASK_QUEUE,
        args: [],
      },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
