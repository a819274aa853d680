import type { Role } from '#domain/people/roles';
import { defineWords } from '../i18n.ts';

/** What people call each seat. */
export const roleWords = defineWords('roles', {
  th: {
    chair: 'ประธาน',
    secretary: 'เลขานุการ',
    treasurer: 'เหรัญญิก',
    member: 'กรรมการ',
    'nfe-officer': 'เจ้าหน้าที่ กศน.',
    'agriculture-officer': 'เจ้าหน้าที่เกษตร',
    'tambon-officer': 'พัฒนากรประจำตำบล',
    'district-officer': 'พัฒนาการอำเภอ',
    'province-officer': 'พัฒนาการจังหวัด',
    auditor: 'ผู้ตรวจสอบ',
    administrator: 'ผู้ดูแลระบบ',
    household: 'สมาชิกครัวเรือน',
  } satisfies Record<Role, string>,
  en: {
    chair: 'Chair',
    secretary: 'Secretary',
    treasurer: 'Treasurer',
    member: 'Committee member',
    'nfe-officer': 'Non-formal education officer',
    'agriculture-officer': 'Agriculture officer',
    'tambon-officer': 'Tambon officer',
    'district-officer': 'District officer',
    'province-officer': 'Province officer',
    auditor: 'Auditor',
    administrator: 'Administrator',
    household: 'Household',
  },
});
