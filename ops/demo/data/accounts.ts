/**
 * Who can sign in to the demonstration: every role, by a user name that says it. The names are
 * invented; one password for all, printed by `npm start`.
 */

import type { Role } from '#domain/people/roles';
import type { CentreKey } from './centres.ts';

export const DEMO_PASSWORD = 'plodnee-demo-2569';

export interface AccountRow {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  /** The centre of a committee seat or of a household's seat. */
  readonly centre?: CentreKey;
  /** The reach of an area or agency seat. */
  readonly areaCode?: string;
  /** The key of the fund that a member of the committee represents. */
  readonly fund?: string;
  /** The key of the household whose case this person may see. */
  readonly household?: string;
}

/** The one account that is there before anybody can be let in. */
export const FIRST_ADMINISTRATOR: AccountRow = {
  username: 'admin.nan',
  displayName: 'ดาริกา สวนแก้วคำ',
  role: 'administrator',
  titleTh: 'ผู้ดูแลระบบ จังหวัดน่าน',
  titleEn: 'Administrator, Nan province',
  areaCode: '55',
};

const COMMITTEE_TITLES = {
  chair: ['ประธาน', 'Chair'],
  secretary: ['เลขานุการ', 'Secretary'],
  treasurer: ['เหรัญญิก', 'Treasurer'],
  member: ['กรรมการ', 'Committee member'],
} as const;

function committee(
  centre: CentreKey,
  names: { readonly th: string; readonly en: string },
  people: readonly (readonly [keyof typeof COMMITTEE_TITLES, string, string, string?])[],
): AccountRow[] {
  return people.map(([role, username, displayName, fund]) => {
    const [titleTh, titleEn] = COMMITTEE_TITLES[role];
    return {
      username: `${username}.${centre}`,
      displayName,
      role,
      titleTh: `${titleTh} ศจก.${names.th}`,
      titleEn: `${titleEn}, ${names.en}`,
      centre,
      ...(fund === undefined ? {} : { fund }),
    };
  });
}

function officer(
  username: string,
  displayName: string,
  seat: Pick<AccountRow, 'role' | 'titleTh' | 'titleEn'> & { areaCode: string },
): AccountRow {
  return { username, displayName, ...seat };
}

export const ACCOUNT_ROWS: readonly AccountRow[] = [
  ...committee('buachai', { th: 'บ้านบัวชัย', en: 'Ban Bua Chai' }, [
    ['chair', 'chair', 'บุญธรรม แก้วล้อมวัง'],
    ['secretary', 'secretary', 'รุ่งทิวา คำภีระแก้ว'],
    ['treasurer', 'treasurer', 'สมจิตรา บัวใสคำ'],
    ['member', 'member1', 'อินสม ดอนมูลแก้ว', 'savings'],
    ['member', 'member2', 'ประไพคำ ใจเที่ยงดี', 'village'],
    ['member', 'member3', 'สวัสดิ์คำ น้ำล้อมดอย'],
    ['member', 'member4', 'จันทร์ฉายดี ขันคำแก้ว'],
    ['member', 'member5', 'ถวิลคำ ปินตาน้อย'],
    ['member', 'member6', 'ยุพาแก้ว สายหมอกคำ'],
  ]),
  ...committee('chiangyuen', { th: 'บ้านเชียงยืน', en: 'Ban Chiang Yuen' }, [
    ['chair', 'chair', 'สถิตคำ เชียงล้อมแก้ว'],
    ['secretary', 'secretary', 'วิมลคำ ใบบุญแก้ว'],
    ['treasurer', 'treasurer', 'ละเอียดดี คำฟองแก้ว'],
    ['member', 'member1', 'อภิชัยคำ ท่าน้ำแก้ว', 'savings'],
    ['member', 'member2', 'บุษบงแก้ว นาล้อมคำ', 'village'],
    ['member', 'member3', 'คำรณดี วังไผ่แก้ว'],
    ['member', 'member4', 'สร้อยทิพย์คำ ม่วงคำดี'],
  ]),
  officer('nfe.phuphiang', 'ปาริชาติ วนาคำแก้ว', {
    role: 'nfe-officer',
    titleTh: 'ครู กศน. อำเภอภูเพียง',
    titleEn: 'Non-formal education, Phu Phiang',
    areaCode: '5514',
  }),
  officer('agri.phuphiang', 'เกรียงไกร ไร่แก้วคำ', {
    role: 'agriculture-officer',
    titleTh: 'นักวิชาการเกษตร อำเภอภูเพียง',
    titleEn: 'Agriculture officer, Phu Phiang',
    areaCode: '5514',
  }),
  officer('nfe.mueang', 'สุทธิดา เรียนดีแก้ว', {
    role: 'nfe-officer',
    titleTh: 'ครู กศน. อำเภอเมืองน่าน',
    titleEn: 'Non-formal education, Mueang Nan',
    areaCode: '5501',
  }),
  officer('agri.mueang', 'ธนวัฒน์ นาดีคำแก้ว', {
    role: 'agriculture-officer',
    titleTh: 'นักวิชาการเกษตร อำเภอเมืองน่าน',
    titleEn: 'Agriculture officer, Mueang Nan',
    areaCode: '5501',
  }),
  officer('tambon.faikaeo', 'กมลวรรณ ทางแก้วคำ', {
    role: 'tambon-officer',
    titleTh: 'พัฒนากรประสานงานตำบลฝายแก้ว',
    titleEn: 'Tambon officer, Fai Kaeo',
    areaCode: '551407',
  }),
  officer('tambon.bosuak', 'ภาณุพงศ์ บ่อคำแก้ว', {
    role: 'tambon-officer',
    titleTh: 'พัฒนากรประสานงานตำบลบ่อสวก',
    titleEn: 'Tambon officer, Bo Suak',
    areaCode: '550116',
  }),
  officer('district.phuphiang', 'ศิริลักษณ์ เวียงแก้วคำ', {
    role: 'district-officer',
    titleTh: 'พัฒนาการอำเภอภูเพียง',
    titleEn: 'District officer, Phu Phiang',
    areaCode: '5514',
  }),
  officer('district.mueang', 'อนุรักษ์ คุ้มแก้วคำ', {
    role: 'district-officer',
    titleTh: 'พัฒนาการอำเภอเมืองน่าน',
    titleEn: 'District officer, Mueang Nan',
    areaCode: '5501',
  }),
  officer('province.nan', 'วรรณวิสา นครแก้วคำ', {
    role: 'province-officer',
    titleTh: 'พัฒนาการจังหวัดน่าน',
    titleEn: 'Provincial officer, Nan',
    areaCode: '55',
  }),
  officer('auditor.nan', 'ชลธิชา ตรวจแก้วคำ', {
    role: 'auditor',
    titleTh: 'ผู้ตรวจสอบ จังหวัดน่าน',
    titleEn: 'Auditor, Nan province',
    areaCode: '55',
  }),
  {
    username: 'household.buachai',
    displayName: 'อ้ายแก้ว หอมดอกปีบ',
    role: 'household',
    titleTh: 'ครัวเรือน บ้านบัวชัย (กำลังผ่อนชำระ)',
    titleEn: 'Household, Ban Bua Chai (repaying)',
    centre: 'buachai',
    household: 'bc-19',
  },
];
