import type { CaseSourceKind } from '#domain/case/source/case-source';
import { defineWords } from '../i18n.ts';

export const caseSourceWords = defineWords('case-sources', {
  th: {
    household: 'ครัวเรือนมาเอง',
    fund: 'กองทุนสมาชิก',
    officer: 'เจ้าหน้าที่',
    creditor: 'เจ้าหนี้ขอให้ไกล่เกลี่ย',
    list: 'รายชื่อที่นำเข้า',
  } satisfies Record<CaseSourceKind, string>,
  en: {
    household: 'The household itself',
    fund: 'A member fund',
    officer: 'An officer',
    creditor: 'A creditor who asks for mediation',
    list: 'An imported list',
  },
});
