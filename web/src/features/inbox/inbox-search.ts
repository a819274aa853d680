/** Which list of the inbox is shown, as its address tells it, so that the back button returns to it. */

import { z } from 'zod';
import { DUE_BANDS, INBOX_TABS } from '#contracts/tasks';
import type { TaskCounts } from '#contracts/tasks';
import { TASK_KINDS } from '#domain/tasks/task-kinds';

const InboxSearch = z.object({
  tab: z.enum(INBOX_TABS).optional().catch(undefined),
  kind: z.enum(TASK_KINDS).optional().catch(undefined),
  due: z.enum(DUE_BANDS).optional().catch(undefined),
  centre: z.uuid().optional().catch(undefined),
});

export type InboxSearch = z.infer<typeof InboxSearch>;

/** Reads the address; what it does not know is left out rather than refused. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const { tab, kind, due, centre } = InboxSearch.parse(search);
  return {
    ...(tab && { tab }),
    ...(kind && { kind }),
    ...(due && { due }),
    ...(centre && { centre }),
  };
}

/** The list that opens when the address names none: one's own work, else what the team may take. */
export function firstTab({ mine, pool }: Pick<TaskCounts, 'mine' | 'pool'>): 'mine' | 'pool' {
  return mine === 0 && pool > 0 ? 'pool' : 'mine';
}

export function isFiltered({ kind, due, centre }: InboxSearch): boolean {
  return kind !== undefined || due !== undefined || centre !== undefined;
}
