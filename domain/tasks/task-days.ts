/** Days of silence that several kinds of task share; see `task-kinds.ts`. */

export const OFFICE = { dueDays: 14, remindDays: 7, escalateDays: 21, handOverDays: 35 } as const;
export const MONEY = { dueDays: 7, remindDays: 5, escalateDays: 14, handOverDays: 28 } as const;
