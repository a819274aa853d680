/** Debt nil, honour, and the watch until the case is closed. */

import { addDays, plainDate } from '#domain/dates/plain-date';
import { checkWell, confirmClearance, honour } from '../client/path/freedom.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { findTask, readCase, waitForStatus } from '../client/reading.ts';
import type { Stage } from './before-the-loan.ts';
import { tellLedger } from './tell-ledger.ts';

export async function becomeFree(walk: CaseWalk, { clock, teller }: Stage): Promise<void> {
  teller.chapter({ th: 'ปลดหนี้', en: 'Free of debt' });
  await tellLedger(walk, teller);
  await clock.skipDays(3);
  teller.tell({
    th: 'กรรมการสองคนตรวจยืนยันว่าไม่มีหนี้เหลือ',
    en: 'Two members confirm that nothing is owed.',
  });
  await confirmClearance(walk);
  await waitForStatus(walk.crew.secretary, walk.caseId, ['cleared']);
  await clock.skipDays(10);
  teller.tell({
    th: 'ยกย่องเชิดชูเกียรติ มอบใบประกาศครัวเรือนปลดหนี้',
    en: 'The household is honoured; the certificate is handed over.',
  });
  await honour(walk);
  const file = await waitForStatus(walk.crew.secretary, walk.caseId, ['watched']);
  teller.note(`ใบประกาศเลขที่ ${file.honour?.certificateNumber ?? '?'}`);
}

/** As many checks as the by-law asks for, each on its day. */
export async function watchUntilClosed(
  walk: CaseWalk,
  { clock, teller }: Stage,
  checks: number,
): Promise<void> {
  const { caseId, crew } = walk;
  for (let check = 1; check <= checks; check += 1) {
    await skipToCheck(walk, clock);
    teller.tell({
      th: `เฝ้าระวังครั้งที่ ${check}: อยู่ดี ไม่มีหนี้ใหม่`,
      en: `Check ${check} of the watch: all is well, no new debt.`,
    });
    await checkWell(walk);
  }
  const file = await waitForStatus(crew.secretary, caseId, ['closed']);
  const closedOn = file.closedOn === null ? clock.today() : plainDate(file.closedOn);
  await clock.skipTo(addDays(closedOn, 1));
  const { status } = await readCase(crew.secretary, caseId);
  teller.note(`สถานะ · state  ${status}`);
}

/** Day by fortnight, until the watch asks for its next check. */
async function skipToCheck(walk: CaseWalk, clock: Stage['clock']): Promise<void> {
  const wanted = { kind: 'aftercare-check', caseId: walk.caseId } as const;
  for (let fortnight = 0; fortnight < 20; fortnight += 1) {
    if ((await findTask(walk.crew.memberA, wanted)) !== undefined) return;
    await clock.skipDays(14);
  }
  throw new Error(`The watch over case ${walk.caseId} never asked for a check`);
}
