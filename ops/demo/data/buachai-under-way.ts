/**
 * Households of Ban Bua Chai on their way, one or more at every stage; all invented.
 */

import type { HouseholdRow } from './household-row.ts';

export const BUA_CHAI_UNDER_WAY: readonly HouseholdRow[] = [
  {
    key: 'bc-05',
    house: '8',
    family: 'แสนคำเฟย',
    people: [
      ['mr', 'ก๋องคำ', 'head', 1962],
      ['mrs', 'อำพร', 'spouse', 1966],
    ],
    earns: 'rice',
    debts: [
      ['baac', 64_000, 2_600, 64_000],
      ['shop', 5_200, 500, 5_200],
    ],
    stage: { at: 'identified', openedDaysAgo: 3 },
  },
  {
    key: 'bc-06',
    house: '15/2',
    family: 'ใจปินตาแก้ว',
    people: [
      ['mrs', 'สมเพชร', 'head', 1974],
      ['miss', 'กัญญารัตน์', 'child', 2001],
      ['mrs', 'เฮือนคำ', 'parent', 1948],
    ],
    earns: 'trade',
    debts: [
      ['informal-10', 30_000, 3_000, 28_000],
      ['motorcycle', 42_000, 2_300, null],
    ],
    stage: { at: 'identified', openedDaysAgo: 6 },
  },
  {
    key: 'bc-07',
    house: '19',
    family: 'นันต๊ะบัว',
    people: [
      ['mr', 'สุรศักดิ์ชัย', 'head', 1979],
      ['mrs', 'พิมพ์ใจแก้ว', 'spouse', 1981],
      ['girl', 'ปิ่นมณี', 'child', 2014],
    ],
    earns: 'day-labour',
    debts: [['informal-20', 20_000, 4_000, 18_000, 'defaulted']],
    stage: { at: 'consented', openedDaysAgo: 9 },
  },
  {
    key: 'bc-08',
    house: '22',
    family: 'สุริยะดอนแก้ว',
    people: [
      ['mr', 'แก้วมา', 'head', 1955],
      ['mrs', 'ปั๋นดี', 'spouse', 1957],
      ['mr', 'วรวุฒิ', 'grandchild', 2000],
    ],
    earns: 'rice',
    debts: [
      ['baac', 118_000, 4_200, 118_000],
      ['student-loan', 96_000, 900, null],
      ['shop', 7_300, 700, 7_300],
    ],
    stage: { at: 'surveyed', openedDaysAgo: 14 },
  },
  {
    key: 'bc-09',
    house: '24/3',
    family: 'ปัญญาคำใส',
    people: [
      ['mrs', 'แสงดาว', 'head', 1977],
      ['mr', 'มงคลชัย', 'spouse', 1975],
    ],
    earns: 'trade',
    debts: [
      ['informal-10', 36_000, 3_600, 32_000],
      ['cooperative', 28_000, 1_400, 28_000],
    ],
    stage: { at: 'assessed', openedDaysAgo: 20 },
  },
  {
    key: 'bc-10',
    house: '29',
    family: 'ไชยลังกาคำ',
    people: [
      ['mr', 'ทองสุขดี', 'head', 1969],
      ['mrs', 'คำมูล', 'spouse', 1970],
    ],
    earns: 'rice',
    debts: [
      ['baac', 87_000, 3_300, 87_000],
      ['informal-5', 12_000, 600, 11_000],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 27 },
    later: { do: 'talk-with-creditors' },
  },
  {
    key: 'bc-11',
    house: '31',
    family: 'ธนูเพชรน่าน',
    people: [
      ['mr', 'จรัสคำ', 'head', 1972],
      ['mrs', 'วันดีแก้ว', 'spouse', 1973],
    ],
    earns: 'rice',
    debts: [
      ['cooperative', 45_000, 2_100, 45_000],
      ['shop', 3_800, 400, 3_800],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 33 },
    later: { do: 'propose', termMonths: 24, meeting: 'none' },
  },
  {
    key: 'bc-12',
    house: '36',
    family: 'ศรีบุญเฮือน',
    people: [
      ['mrs', 'นวลคำ', 'head', 1964],
      ['mr', 'อุ่นเรือนคำ', 'spouse', 1963],
    ],
    earns: 'handicraft',
    debts: [
      ['informal-10', 24_000, 2_400, 22_000, 'defaulted'],
      ['shop', 5_450, 500, 5_450],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 40 },
    later: { do: 'propose', termMonths: 30, meeting: 'convened' },
  },
  {
    key: 'bc-13',
    house: '38/1',
    family: 'เทพเสนคำ',
    people: [
      ['mr', 'เสาร์แก้ว', 'head', 1976],
      ['mrs', 'จันทร์เพ็ญดี', 'spouse', 1978],
      ['girl', 'กุลธิดา', 'child', 2010],
    ],
    earns: 'day-labour',
    debts: [
      ['baac', 38_000, 1_700, 38_000],
      ['informal-20', 10_000, 2_000, 9_000],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 42 },
    later: { do: 'propose', termMonths: 36, meeting: 'convened' },
  },
  {
    key: 'bc-14',
    house: '44',
    family: 'สิทธิน้ำว้า',
    people: [
      ['mr', 'ประดิษฐ์คำ', 'head', 1967],
      ['mrs', 'อรุณแก้ว', 'spouse', 1969],
    ],
    earns: 'rice',
    debts: [
      ['informal-5', 26_000, 1_300, 24_000],
      ['kin', 12_000, 600, 12_000],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 48 },
    later: { do: 'propose', termMonths: 24, meeting: 'decided' },
  },
  {
    key: 'bc-15',
    house: '46',
    family: 'มะโนคำดี',
    people: [
      ['mrs', 'มาลัยคำ', 'head', 1971],
      ['mr', 'ณัฐพงศ์แก้ว', 'child', 1996],
    ],
    earns: 'trade',
    debts: [
      ['baac', 52_000, 2_200, 52_000],
      ['shop', 6_400, 600, 6_400],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 52 },
    later: { do: 'propose', termMonths: 36, meeting: 'contracted' },
  },
  {
    key: 'bc-16',
    house: '49',
    family: 'จินะไชยคำ',
    people: [
      ['mr', 'วิเชียรดี', 'head', 1980],
      ['mrs', 'รัตนาแก้ว', 'spouse', 1982],
    ],
    earns: 'salary',
    debts: [
      ['motorcycle', 185_000, 6_200, null],
      ['informal-20', 60_000, 12_000, 60_000, 'defaulted'],
    ],
    stage: { at: 'assessed', openedDaysAgo: 24 },
    later: { do: 'refuse-enrolment' },
  },
  {
    key: 'bc-17',
    house: '52',
    family: 'ลำน้ำน่านทอง',
    people: [['mrs', 'คำปวนใจ', 'head', 1959]],
    earns: 'day-labour',
    debts: [['informal-20', 45_000, 9_000, 45_000, 'defaulted']],
    stage: { at: 'assessed', openedDaysAgo: 30 },
    later: { do: 'refer' },
  },
  {
    key: 'bc-18',
    house: '55',
    family: 'ต๊ะคำฟู',
    people: [
      ['mr', 'สมหมายดี', 'head', 1966],
      ['mrs', 'ทองใบคำ', 'spouse', 1968],
    ],
    earns: 'rice',
    debts: [['baac', 70_000, 2_900, 70_000]],
    stage: { at: 'identified', openedDaysAgo: 18 },
    later: { do: 'refuse-consent' },
  },
  {
    key: 'bc-19',
    house: '58',
    family: 'หอมดอกปีบ',
    people: [
      ['mr', 'อ้ายแก้ว', 'head', 1973],
      ['mrs', 'นงลักษณ์คำ', 'spouse', 1975],
    ],
    earns: 'rice',
    debts: [
      ['baac', 60_000, 2_600, 60_000],
      ['informal-10', 18_000, 1_800, 18_000],
      ['shop', 8_000, 800, 8_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'village', termMonths: 36, dueSoFar: 14, nextDueInDays: 16 },
    },
  },
  {
    key: 'bc-20',
    house: '61',
    family: 'คำปวนดี',
    people: [
      ['mrs', 'ผ่องศรีแก้ว', 'head', 1970],
      ['mr', 'ชาญคำ', 'spouse', 1968],
    ],
    earns: 'handicraft',
    debts: [
      ['informal-10', 26_000, 2_600, 24_000],
      ['shop', 7_500, 700, 7_500],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'savings', termMonths: 30, dueSoFar: 9, nextDueInDays: 21 },
    },
    later: { do: 'offer-support', agency: 'nfe', until: 'trained' },
  },
  {
    key: 'bc-21',
    house: '63/2',
    family: 'แก้วก๋องใส',
    people: [
      ['mr', 'บรรจงดี', 'head', 1978],
      ['mrs', 'สุภาแก้ว', 'spouse', 1980],
      ['boy', 'ภูผาน่าน', 'child', 2015],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 32_000, 6_400, 30_000, 'defaulted'],
      ['kin', 10_000, 500, 10_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'savings', termMonths: 24, dueSoFar: 11, missed: 2, nextDueInDays: 22 },
    },
  },
  {
    key: 'bc-22',
    house: '66',
    family: 'ยะสารดอย',
    people: [
      ['mr', 'พรมมาดี', 'head', 1961],
      ['mrs', 'แสงหล้าคำ', 'spouse', 1963],
    ],
    earns: 'rice',
    debts: [
      ['cooperative', 58_000, 2_600, 58_000],
      ['shop', 4_600, 400, 4_600],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'women', termMonths: 36, dueSoFar: 20, nextDueInDays: 4 },
    },
    later: { do: 'offer-support', agency: 'agriculture', until: 'offered' },
  },
];
