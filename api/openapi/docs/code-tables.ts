/** The tables of all codes, each with its sentence in both tongues; problems point to their rows. */

import type { BothTongues } from '#contracts/primitives';
import { CASE_REFUSALS } from '../../problems/case-refusals.ts';
import { FIELD_SENTENCES } from '../../problems/field-sentences.ts';
import { LOAN_REFUSALS } from '../../problems/loan-refusals.ts';
import { MEETING_REFUSALS } from '../../problems/meeting-refusals.ts';
import type { RefusalRow } from '../../problems/refusal-row.ts';
import { REFUSALS } from '../../problems/refusals.ts';
import { TASK_REFUSALS } from '../../problems/task-refusals.ts';
import { code, escape, table } from './html.ts';

const ROOMS = [
  ['Tasks and plans', TASK_REFUSALS],
  ['Meetings', MEETING_REFUSALS],
  ['Loans and books', LOAN_REFUSALS],
  ['Cases, support, centres, funds', CASE_REFUSALS],
] as const;

export function refusalTables(): string {
  const ofRooms = new Set(ROOMS.flatMap(([, rows]) => Object.keys(rows)));
  const general = Object.entries(REFUSALS).filter(([name]) => !ofRooms.has(name));
  const tables = [['Everywhere', Object.fromEntries(general)] as const, ...ROOMS];
  return tables.map(([title, rows]) => `<h3>${title}</h3>${refusalTable(rows)}`).join('');
}

function refusalTable(rows: Readonly<Record<string, RefusalRow>>): string {
  return table(
    ['Code', 'HTTP', 'ไทย', 'English'],
    Object.entries(rows).map(([name, { status, ...sentence }]) => ({
      cells: [code(name), String(status), ...tongues(sentence)],
      id: name,
    })),
  );
}

export function fieldTable(): string {
  return table(
    ['Code', 'ไทย', 'English'],
    Object.entries(FIELD_SENTENCES).map(([name, sentence]) => ({
      cells: [code(name), ...tongues(sentence)],
      id: `field-${name}`,
    })),
  );
}

function tongues({ th, en }: BothTongues): string[] {
  return [`<span lang="th">${escape(th)}</span>`, `<span lang="en">${escape(en)}</span>`];
}
