import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CentrePaper } from '#contracts/paper';
import { Meeting } from '#database/meetings/meeting-entities';
import { sheetsOfVisits } from '#database/paper/choose-sheets';
import { listNextCollections, listPrints } from '#database/paper/read-prints';
import { listSheets } from '#database/paper/read-sheets';
import { Centre } from '#database/places/centre';
import { getRow, listRows } from '#database/rows';
import { addMonths } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { mayAt, type Asking } from '../access/access.ts';
import { sheetView } from './sheet-view.ts';

type Asked = Asking & { readonly em: EntityManager; readonly today: PlainDate };

/** The desk of a centre. Visits count a month ahead, as the page offers to print them. */
export async function centrePaperView(
  asked: Asked,
  centreId: string,
): Promise<z.input<typeof CentrePaper>> {
  const { em, today } = asked;
  const { areaCode } = await getRow(em, Centre, { id: centreId });
  const place = { centreId, areaCode };
  const visits = await sheetsOfVisits(em, { centreId, until: addMonths(today, 1) });
  const collections = await listNextCollections(em, { centreId, today });
  const meetings = await listRows(em, Meeting, {
    where: { centreId, status: { $in: ['convened', 'opened'] } },
    orderBy: { plannedOn: 'asc' },
  });
  return {
    collections: collections.map(({ fundNameTh: th, fundNameEn: en, ...next }) => ({
      ...next,
      fundName: { th, en },
    })),
    visits: visits.length,
    meetings: meetings.map(({ id, number, yearBe, plannedOn }) => ({
      meetingId: id,
      meetingNumber: `${number}/${yearBe}`,
      plannedOn,
    })),
    prints: (await listPrints(em, centreId)).map(({ number, yearBe, ...printed }) => ({
      ...printed,
      printNumber: `${number}/${yearBe}`,
    })),
    out: (await listSheets(em, { centreId, status: 'printed' })).map(sheetView),
    entered: (await listSheets(em, { centreId, status: 'entered' })).map(sheetView),
    mayPrint: mayAt(asked, 'print-sheets', place),
    mayCollect: mayAt(asked, 'record-repayment', place),
  };
}
