import { randomBytes } from 'node:crypto';
import { listAreas } from '#database/areas/area-source';
import type { Administrator } from './seat-administrator.ts';

/** Whom `npm run administrator -- <username> <province> <name>` asks for, or why not, as a sentence. */
export function readAskedAdministrator(
  args: readonly string[],
): { administrator: Administrator } | { refused: string } {
  const [username = '', areaCode = '', ...names] = args;
  const displayName = names.join(' ').trim();
  if (!/^[a-z0-9.-]{3,40}$/u.test(username) || displayName === '') {
    return {
      refused:
        'เช่น · For example: npm run administrator -- admin.phayao 56 "สมศรี ใจดี" ' +
        '(user name of a–z, 0–9, dot and dash; province code; name)',
    };
  }
  const refused = findProvinceRefusal(areaCode);
  if (refused !== undefined) return { refused };
  const password = randomBytes(12).toString('base64url');
  return { administrator: { username, displayName, areaCode, password, isDemo: false } };
}

function findProvinceRefusal(areaCode: string): string | undefined {
  if (!/^\d{2}$/u.test(areaCode))
    return `รหัสจังหวัดมีสองหลัก · A province has two digits, not "${areaCode}".`;
  try {
    listAreas(areaCode);
    return undefined;
  } catch (error) {
    // No such province, or one whose official list is not whole in the source.
    return `ใช้จังหวัดรหัส ${areaCode} ไม่ได้ · ${(error as Error).message}`;
  }
}
