import { describe, expect, it } from '@jest/globals';
import { TASK_KINDS } from '../tasks/task-kinds.ts';
import {
  entryRefusal,
  SHEET_ENTRY_REFUSALS,
  type SheetEntry,
  type SheetInHand,
} from './enter-sheet.ts';
import { findSheetOfTask, PAPER_TASKS } from './sheet-kinds.ts';

const NOTHING = { caseId: null, meetingId: null, itemId: null };

const SHEET: SheetInHand = { kind: 'survey', status: 'printed', ...NOTHING, caseId: 'house 12' };

const ENTRY: SheetEntry = {
  kind: 'survey',
  subject: { ...NOTHING, caseId: 'house 12' },
  paperOn: '2026-11-20',
  beganOn: '2026-11-01',
  today: '2026-11-23',
};

describe('a sheet', () => {
  it.each([
    ['filled in on a day between', {}, {}, null],
    ['filled in today', {}, { paperOn: '2026-11-23' }, null],
    ['filled in when the case was opened', {}, { paperOn: '2026-11-01' }, null],
    ['blank, about any household', { caseId: null }, {}, null],
    ['of a consent', { kind: 'consent' }, {}, 'sheet-of-another-kind'],
    ['of another household', { caseId: 'house 7' }, {}, 'sheet-of-another-matter'],
    ['thrown away', { status: 'void' }, {}, 'sheet-is-void'],
    ['entered before', { status: 'entered' }, {}, 'sheet-entered-already'],
    ['dated tomorrow', {}, { paperOn: '2026-11-24' }, 'date-in-the-future'],
    ['dated before the case', {}, { paperOn: '2026-10-31' }, 'paper-before-it-began'],
  ] as const)('%s', (...[, sheet, entry, refused]) => {
    expect(entryRefusal({ ...SHEET, ...sheet }, { ...ENTRY, ...entry })).toBe(refused);
  });

  it('is refused for the first reason in order', () => {
    const everything: SheetInHand = {
      ...SHEET,
      kind: 'consent',
      caseId: 'house 7',
      status: 'void',
    };
    const refused = entryRefusal(everything, { ...ENTRY, paperOn: '2027-01-01' });
    expect(refused).toBe(SHEET_ENTRY_REFUSALS[0]);
  });

  it('stands for the form of each task that may come from paper, and of no other', () => {
    const withSheet = TASK_KINDS.filter((task) => findSheetOfTask(task) !== undefined);
    expect(withSheet.toSorted()).toEqual([...PAPER_TASKS].toSorted());
  });
});
