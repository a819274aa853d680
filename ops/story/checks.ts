/** What must be true at the end of the story, each with its answer. */

import type { Client } from '@temporalio/client';
import { checkBooks } from '#database/ledger/check-books';
import type { Database } from '#database/orm';
import { compareAll } from '../../worker/reconcile/compare-all.ts';
import { describeDifference } from '../../worker/reconcile/difference.ts';

export interface StoryEnd {
  readonly database: Database;
  readonly client: Client;
  readonly caseId: string;
  readonly at: string;
}

export interface CheckResult {
  readonly th: string;
  readonly en: string;
  readonly isGood: boolean;
  readonly found: string;
}

const STORY_PRINCIPAL = '2745000';

export async function checkStory(end: StoryEnd): Promise<CheckResult[]> {
  return [
    ...(await checkRows(end)),
    await checkJournal(end),
    await checkProcesses(end),
    await checkAgreement(end),
  ];
}

async function checkRows({ database, caseId }: StoryEnd): Promise<CheckResult[]> {
  const em = database.fork();
  const count = async (sql: string): Promise<string> => {
    const rows = await em.execute<{ found: string }[]>(sql, [caseId]);
    return String(rows[0]?.found);
  };
  const status = await count('select status as found from household_case where id = ?');
  const open = await count(
    `select count(*) as found from task where case_id = ? and status = 'open'`,
  );
  const loans = await count(
    `select count(*) || ' × ' || min(principal_satang) as found from loan where case_id = ?`,
  );
  const certificates = await count(
    `select count(*) as found from document where case_id = ? and kind = 'honour-certificate'
        and length(content) > 1000`,
  );
  return [
    { th: 'เรื่องปิดแล้ว', en: 'The case is closed', isGood: status === 'closed', found: status },
    {
      th: 'หนึ่งครัวเรือนหนึ่งสัญญา',
      en: 'One contract',
      isGood: loans === `1 × ${STORY_PRINCIPAL}`,
      found: loans,
    },
    { th: 'ไม่มีงานค้าง', en: 'No open task', isGood: open === '0', found: open },
    {
      th: 'มีเกียรติบัตร',
      en: 'The certificate is written',
      isGood: certificates === '1',
      found: certificates,
    },
  ];
}

async function checkJournal({ database }: StoryEnd): Promise<CheckResult> {
  const unsound = await checkBooks(database.fork());
  return {
    th: 'บัญชีทุกกองทุนดุล',
    en: 'The journal of every fund balances',
    isGood: unsound.length === 0,
    found: unsound.map(({ rule, id }) => `${rule} ${id}`).join(', ') || '0 unsound',
  };
}

async function checkProcesses({ database, client, caseId }: StoryEnd): Promise<CheckResult> {
  const rows = await database.fork().execute<{ id: string }[]>(
    `select 'case/' || ?::text as id
     union all select 'loan/' || id from loan where case_id = ?
     union all select 'support/' || id from support where case_id = ?
     union all select 'aftercare/' || ?::text || '/1'
     union all select 'meeting/' || i.meeting_id from agenda_item i where i.case_id = ?`,
    [caseId, caseId, caseId, caseId, caseId],
  );
  const states = await Promise.all(
    rows.map(async ({ id }) => {
      const { status } = await client.workflow.getHandle(id).describe();
      return `${id.split('/')[0]} ${status.name.toLowerCase()}`;
    }),
  );
  const isGood = states.length >= 5 && states.every((state) => state.endsWith('completed'));
  return {
    th: 'ทุกกระบวนการจบเรียบร้อย',
    en: 'All processes are completed',
    isGood,
    found: states.join(', '),
  };
}

async function checkAgreement({ database, client, at }: StoryEnd): Promise<CheckResult> {
  const differences = await compareAll({ database, client, at, settleMs: 500, hasIndex: false });
  return {
    th: 'แถวข้อมูล กระบวนการ และบัญชี ตรงกัน',
    en: 'Rows, processes and journal agree',
    isGood: differences.length === 0,
    found: differences.map(describeDifference).join('; ') || '0 differences',
  };
}
