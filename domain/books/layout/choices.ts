/**
 * What may stand in a cell that is chosen from a list: the words of the sheet by their code. They are
 * the words of the screens, so that a treasurer meets one name for one thing.
 */

import type { MemberRelation, NoIdReason, Title } from '../../assessment/code-lists.ts';
import type { FundKind } from '../../funds/fund-kinds.ts';

/** Whose debt a loan in the book is: the fund's own from before, or a contract under the centre. */
export const LOAN_ORIGINS = ['fund-loan', 'centre-contract'] as const;
export type LoanOrigin = (typeof LOAN_ORIGINS)[number];

type Answer = 'yes' | 'no';

const FUND_KIND: Readonly<Record<FundKind, string>> = {
  'savings-group': 'กลุ่มออมทรัพย์เพื่อการผลิต',
  'village-fund': 'กองทุนหมู่บ้าน',
  'poverty-fund': 'กองทุน กข.คจ.',
  'welfare-fund': 'กองทุนสวัสดิการชุมชน',
  'mother-of-the-land-fund': 'กองทุนแม่ของแผ่นดิน',
  'occupation-group': 'กลุ่มอาชีพ',
  'women-fund': 'กองทุนพัฒนาบทบาทสตรี',
  'funeral-scheme': 'ฌาปนกิจสงเคราะห์',
  'rice-bank': 'ธนาคารข้าว',
  'community-shop': 'ร้านค้าชุมชน',
  'water-group': 'กลุ่มผู้ใช้น้ำ',
  other: 'กลุ่มอื่น',
};

const TITLE: Readonly<Record<Title, string>> = {
  mr: 'นาย',
  mrs: 'นาง',
  miss: 'นางสาว',
  boy: 'เด็กชาย',
  girl: 'เด็กหญิง',
  other: 'อื่น ๆ',
};

const RELATION: Readonly<Record<MemberRelation, string>> = {
  head: 'หัวหน้าครัวเรือน',
  spouse: 'คู่สมรส',
  parent: 'พ่อแม่',
  child: 'ลูก',
  grandchild: 'หลาน',
  sibling: 'พี่น้อง',
  other: 'ผู้อยู่อาศัยอื่น',
};

const NO_ID_REASON: Readonly<Record<NoIdReason, string>> = {
  'no-nationality-yet': 'ยังไม่มีสัญชาติไทย',
  'card-lost': 'บัตรหาย',
  'child-without-card': 'เด็กยังไม่มีบัตร',
  declined: 'ไม่ประสงค์ให้เลขบัตร',
};

const LOAN_ORIGIN: Readonly<Record<LoanOrigin, string>> = {
  'fund-loan': 'หนี้เดิมของกองทุน',
  'centre-contract': 'สัญญาของศูนย์ฯ',
};

export const CHOICES = {
  'fund-kind': FUND_KIND,
  'has-money': { yes: 'มีเงิน', no: 'ไม่มีเงิน' } as Readonly<Record<Answer, string>>,
  lends: { yes: 'ให้กู้', no: 'ไม่ให้กู้' } as Readonly<Record<Answer, string>>,
  title: TITLE,
  relation: RELATION,
  'no-id-reason': NO_ID_REASON,
  'loan-origin': LOAN_ORIGIN,
  'has-defaulted': { yes: 'เคย', no: 'ไม่เคย' } as Readonly<Record<Answer, string>>,
  'can-still-borrow': { yes: 'ได้', no: 'ไม่ได้' } as Readonly<Record<Answer, string>>,
  'written-agreement': { yes: 'มี', no: 'ไม่มี' } as Readonly<Record<Answer, string>>,
} as const;

export type ChoiceList = keyof typeof CHOICES;

export type ChoiceOf<List extends ChoiceList> = keyof (typeof CHOICES)[List] & string;

/** The code of a word in a list, spaces aside; undefined when the list has no such word. */
export function findChoice<List extends ChoiceList>(
  list: List,
  word: string,
): ChoiceOf<List> | undefined {
  const wanted = plain(word);
  const found = Object.entries(CHOICES[list]).find(([, each]) => plain(each) === wanted);
  return found?.[0] as ChoiceOf<List> | undefined;
}

function plain(word: string): string {
  return word.replaceAll(/\s/g, '');
}
