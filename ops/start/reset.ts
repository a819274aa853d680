import { findRunningHolder } from './lock.ts';

export type ResetRequest = { lockPath: string; hasYes: boolean; isTerminal: boolean };

/** Why the data may not be deleted now, as a sentence with what to do; undefined when it may. */
export function findResetRefusal(request: ResetRequest): string | undefined {
  const holder = findRunningHolder(request.lockPath);
  if (holder !== undefined) {
    return (
      'ระบบเปิดอยู่ ให้หยุดก่อนลบข้อมูล · ' +
      `Plodnee runs at ${holder.address} (process ${holder.pid}): stop it before deleting its data.`
    );
  }
  if (!request.hasYes && !request.isTerminal) {
    return (
      'ที่นี่ถามยืนยันไม่ได้ · Nobody can be asked here (no terminal): ' +
      'add `-- --yes` if the data shall be deleted.'
    );
  }
  return undefined;
}

/** True only for the word itself, in Thai or English. */
export function isConsent(answer: string): boolean {
  return ['ลบ', 'delete'].includes(answer.trim().toLowerCase());
}
