import type { ListKind } from '#domain/case/lists/list-columns';
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

export const listKindWords = defineWords('list-kinds', {
  th: {
    'basic-needs': 'จปฐ.',
    'targeted-poor': 'คนจนเป้าหมาย (TPMAP)',
    'fund-debtors': 'ลูกหนี้ของกองทุน',
  } satisfies Record<ListKind, string>,
  en: {
    'basic-needs': 'Basic minimum needs survey',
    'targeted-poor': 'Targeted poor (TPMAP)',
    'fund-debtors': 'Debtors of a fund',
  },
});
