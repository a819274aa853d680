/** Turns the rows of an order of sheets into what the paper states. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '#database/act';
import {
  getPrintedSheets,
  type PrintedSheet,
  type PrintedSheetHousehold,
} from '#database/documents/paper-documents';
import { writeSheetCode } from '#domain/paper/sheet-code';
import type {
  HouseholdFacts,
  PaperSheetsData,
  SheetFacts,
} from '../../documents/paper/paper-data.ts';
import { itemTitle, motionOf } from './minutes-item.ts';
import { centreFacts } from './parties.ts';
import { POSITIONS } from './words.ts';

const AGREED = 'เห็นชอบ';

export async function collectSheets(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<PaperSheetsData> {
  const { centre, print, sheets } = await getPrintedSheets(em, subjectId);
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    printNumber: `${print.number}/${print.yearBe}`,
    printedOn: dayOf(print.printedAt),
    sheets: sheets.map(sheetFacts),
  };
}

function sheetFacts(printed: PrintedSheet): SheetFacts {
  const { sheet, household } = printed;
  return {
    code: writeSheetCode(sheet.number),
    kind: sheet.kind,
    ...(household === undefined ? {} : { household: householdFacts(household, sheet.kind) }),
    ...collectionFacts(printed),
    ...meetingFacts(printed),
  };
}

/** What a visit is for stands on the sheet of that visit and on no other. */
function householdFacts(
  household: PrintedSheetHousehold,
  kind: SheetFacts['kind'],
): HouseholdFacts {
  const { headName, houseNumber, villageNumber, caseNumber, memberNames, due } = household;
  return {
    headName,
    caseNumber,
    address: `${houseNumber} หมู่ที่ ${villageNumber}`,
    members: memberNames,
    ...(kind === 'arrears-visit' && due !== null
      ? {
          arrears: {
            contractNumber: due.contractNumber,
            fundName: due.fundNameTh,
            dueSatang: due.dueSatang,
          },
        }
      : {}),
  };
}

function collectionFacts({ sheet, collection }: PrintedSheet): Pick<SheetFacts, 'collection'> {
  if (collection === undefined || sheet.collectOn === null) return {};
  const { fundName, lines } = collection;
  return {
    collection: {
      fundName,
      collectOn: sheet.collectOn,
      lines: lines.map(({ householdName: household, ...line }) => ({ ...line, household })),
    },
  };
}

function meetingFacts(printed: PrintedSheet): Pick<SheetFacts, 'meeting' | 'item'> {
  const { sheet, meeting: page, ableFundNames } = printed;
  if (page === undefined) return {};
  const { number, yearBe, plannedOn, plannedTime, place } = page.meeting;
  const meeting = {
    meetingNumber: `${number}/${yearBe}`,
    plannedOn,
    startsAt: plannedTime,
    place,
    members: page.attendance.map(({ displayName: name, role }) => ({
      name,
      position: POSITIONS[role],
    })),
  };
  const found = page.items.find(({ item }) => item.id === sheet.itemId);
  if (found === undefined) return { meeting };
  const { item, householdCase, proposal, motion } = found;
  return {
    meeting,
    item: {
      position: item.position,
      matter:
        householdCase === undefined || motion !== undefined
          ? itemTitle(found)
          : `เรื่องเลขที่ ${householdCase.number}/${householdCase.yearBe}`,
      motion: motionOf(found),
      // Of a contract that runs one agrees or does not; only lending asks which fund.
      choices: proposal === undefined ? [AGREED] : (ableFundNames ?? []),
    },
  };
}
