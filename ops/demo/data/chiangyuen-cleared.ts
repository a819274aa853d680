/**
 * The 14 households of Ban Chiang Yuen that cleared their debt and were honoured, as published;
 * people and sums are invented.
 */

import type { HouseholdRow } from './household-row.ts';

export const CHIANG_YUEN_CLEARED: readonly HouseholdRow[] = [
  {
    key: 'cy-01',
    house: '3',
    family: 'สายน้ำสมุน',
    people: [
      ['mr', 'คำอ้าย', 'head', 1950],
      ['mrs', 'บัวเรียว', 'spouse', 1953],
    ],
    earns: 'rice',
    debts: [
      ['informal-10', 15_000, 833, 15_000],
      ['shop', 6_000, 500, 6_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 12, lentOn: '2018-12-11' } },
  },
  {
    key: 'cy-02',
    house: '7',
    family: 'ทาคำแสง',
    people: [
      ['mr', 'ปั๋นแก้ว', 'head', 1952],
      ['mrs', 'จันทร์ฟอง', 'spouse', 1955],
    ],
    earns: 'rice',
    debts: [
      ['baac', 24_000, 1_333, 24_000],
      ['informal-5', 10_000, 833, 10_000],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 18, lentOn: '2019-01-08' } },
  },
  {
    key: 'cy-03',
    house: '11',
    family: 'อุดขันคำ',
    people: [
      ['mr', 'มาแสงคำ', 'head', 1954],
      ['mrs', 'ลำใยแก้ว', 'spouse', 1957],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 12_500, 694, 12_500, 'defaulted'],
      ['shop', 5_500, 458, 5_500],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 12, lentOn: '2019-01-15' } },
  },
  {
    key: 'cy-04',
    house: '15',
    family: 'ชัยมงคลบัว',
    people: [
      ['mr', 'ตาคำดี', 'head', 1956],
      ['mrs', 'ฟองแก้ว', 'spouse', 1959],
    ],
    earns: 'trade',
    debts: [
      ['informal-10', 19_500, 1_083, 19_500],
      ['kin', 8_000, 666, 8_000],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 15, lentOn: '2019-02-12' } },
  },
  {
    key: 'cy-05',
    house: '19',
    family: 'เขียวสลับฟ้า',
    people: [
      ['mr', 'อินปันคำ', 'head', 1958],
      ['mrs', 'สุคำดี', 'spouse', 1961],
    ],
    earns: 'rice',
    debts: [
      ['baac', 30_000, 1_666, 30_000],
      ['shop', 12_000, 1_000, 12_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 18, lentOn: '2019-03-12' } },
  },
  {
    key: 'cy-06',
    house: '23',
    family: 'พิมพ์แก้วคำ',
    people: [
      ['mr', 'แสงเมืองดี', 'head', 1960],
      ['mrs', 'บัวตองคำ', 'spouse', 1963],
    ],
    earns: 'handicraft',
    debts: [
      ['informal-5', 17_000, 944, 17_000],
      ['shop', 7_000, 583, 7_000],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 12, lentOn: '2019-04-09' } },
  },
  {
    key: 'cy-07',
    house: '27',
    family: 'ดวงแก้วสาย',
    people: [
      ['mr', 'หนานคำมูล', 'head', 1962],
      ['mrs', 'เรือนแก้ว', 'spouse', 1965],
    ],
    earns: 'rice',
    debts: [
      ['informal-10', 14_000, 777, 14_000],
      ['shop', 6_000, 500, 6_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 12, lentOn: '2019-05-14' } },
  },
  {
    key: 'cy-08',
    house: '31',
    family: 'นาคเสนน่าน',
    people: [
      ['mr', 'สิงห์คำดี', 'head', 1964],
      ['mrs', 'ดวงดีแก้ว', 'spouse', 1967],
    ],
    earns: 'rice',
    debts: [
      ['cooperative', 27_000, 1_500, 27_000],
      ['informal-5', 11_000, 916, 11_000],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 15, lentOn: '2019-06-11' } },
  },
  {
    key: 'cy-09',
    house: '35',
    family: 'กันทะดอย',
    people: [
      ['mr', 'ก๋ำแก้ว', 'head', 1966],
      ['mrs', 'คำหล้า', 'spouse', 1969],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 18_500, 1_027, 18_500, 'defaulted'],
      ['kin', 7_500, 625, 7_500],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 12, lentOn: '2019-07-09' } },
  },
  {
    key: 'cy-10',
    house: '39',
    family: 'ทะนันคำ',
    people: [
      ['mr', 'เป็งคำ', 'head', 1968],
      ['mrs', 'จำปาแก้ว', 'spouse', 1971],
    ],
    earns: 'rice',
    debts: [
      ['baac', 22_000, 1_222, 22_000],
      ['shop', 9_000, 750, 9_000],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 14, lentOn: '2019-08-13' } },
  },
  {
    key: 'cy-11',
    house: '43',
    family: 'เมืองปันคำ',
    people: [
      ['mr', 'ชื่นคำดี', 'head', 1970],
      ['mrs', 'ทิพย์คำแก้ว', 'spouse', 1973],
    ],
    earns: 'trade',
    debts: [
      ['informal-10', 15_500, 861, 15_500],
      ['shop', 6_500, 541, 6_500],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 12, lentOn: '2019-09-10' } },
  },
  {
    key: 'cy-12',
    house: '47',
    family: 'น้ำปัวใส',
    people: [
      ['mr', 'ยอดเมืองคำ', 'head', 1972],
      ['mrs', 'ศรีพรรณดี', 'spouse', 1975],
    ],
    earns: 'rice',
    debts: [
      ['cooperative', 20_500, 1_138, 20_500],
      ['shop', 8_500, 708, 8_500],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 12, lentOn: '2019-10-08' } },
  },
  {
    key: 'cy-13',
    house: '51',
    family: 'วงศ์ใบบัว',
    people: [
      ['mr', 'วงศ์คำแก้ว', 'head', 1974],
      ['mrs', 'อัมพันธ์ดี', 'spouse', 1977],
    ],
    earns: 'rice',
    debts: [
      ['baac', 25_000, 1_388, 25_000],
      ['informal-5', 10_000, 833, 10_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 14, lentOn: '2019-11-12' } },
  },
  {
    key: 'cy-14',
    house: '55',
    family: 'คำยันต์ทอง',
    people: [
      ['mr', 'เติมคำดี', 'head', 1976],
      ['mrs', 'สายบัวคำ', 'spouse', 1979],
    ],
    earns: 'rice',
    debts: [
      ['baac', 23_500, 1_305, 23_500],
      ['shop', 9_500, 791, 9_500],
    ],
    stage: {
      at: 'watched',
      loan: { fund: 'village', termMonths: 18, dueSoFar: 18, nextDueInDays: 16 },
    },
  },
];
