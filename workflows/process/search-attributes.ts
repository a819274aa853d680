/**
 * What operators may search processes by. Search attributes are stored in plain text and no codec
 * touches them: coarse codes only, never anything about a person (docs/temporal.md, rule 2).
 */

import { upsertSearchAttributes } from '@temporalio/workflow';
import type { ProcessKind } from '#domain/tasks/task-kinds';
import type { ProcessRef } from '../activities.ts';

const STAGE_ATTRIBUTE = { name: 'PlodneeStage', type: 'KEYWORD' } as const;
const CENTRE_ATTRIBUTE = { name: 'PlodneeCentre', type: 'KEYWORD' } as const;
const AREA_ATTRIBUTE = { name: 'PlodneeArea', type: 'KEYWORD' } as const;
const PROCESS_ATTRIBUTE = { name: 'PlodneeProcess', type: 'KEYWORD' } as const;

/** Says once what the process is and where it stands. */
export function showProcess(kind: ProcessKind, ref: ProcessRef, stage: string): void {
  upsertSearchAttributes([
    { key: PROCESS_ATTRIBUTE, value: kind },
    { key: CENTRE_ATTRIBUTE, value: ref.centreId },
    { key: AREA_ATTRIBUTE, value: ref.areaCode },
    { key: STAGE_ATTRIBUTE, value: stage },
  ]);
}

export function showStage(stage: string): void {
  upsertSearchAttributes([{ key: STAGE_ATTRIBUTE, value: stage }]);
}
