/**
 * Households of Ban Chiang Yuen on their way; all invented.
 */

import type { HouseholdRow } from './household-row.ts';

export const CHIANG_YUEN_UNDER_WAY: readonly HouseholdRow[] = [
  {
    key: 'cy-15',
    house: '63',
    family: 'ปันใจแก้ว',
    people: [
      ['mr', 'ทองอินทร์คำ', 'head', 1969],
      ['mrs', 'อุไรแก้ว', 'spouse', 1971],
    ],
    earns: 'rice',
    debts: [
      ['baac', 30_000, 1_300, 30_000],
      ['shop', 6_000, 500, 6_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'savings', termMonths: 18, dueSoFar: 17, nextDueInDays: 20 },
    },
    later: { do: 'pay-off' },
  },
  {
    key: 'cy-16',
    house: '66',
    family: 'รินคำสาย',
    people: [
      ['mrs', 'กาบแก้วดี', 'head', 1972],
      ['mr', 'ดวงจันทร์คำ', 'spouse', 1970],
    ],
    earns: 'trade',
    debts: [
      ['informal-10', 40_000, 4_000, 36_000],
      ['shop', 9_000, 900, 9_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'savings', termMonths: 36, dueSoFar: 12, nextDueInDays: 17 },
    },
    later: { do: 'offer-support', agency: 'agriculture', until: 'accepted' },
  },
  {
    key: 'cy-17',
    house: '68/1',
    family: 'ขันแก้วฟ้า',
    people: [
      ['mr', 'เมืองดีคำ', 'head', 1975],
      ['mrs', 'สุรีย์แก้ว', 'spouse', 1977],
      ['girl', 'พลอยคำ', 'child', 2013],
    ],
    earns: 'rice',
    debts: [
      ['baac', 95_000, 3_600, 95_000],
      ['cooperative', 30_000, 1_500, 30_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'village', termMonths: 48, dueSoFar: 22, nextDueInDays: 5 },
    },
    later: { do: 'offer-support', agency: 'nfe', until: 'offered' },
  },
  {
    key: 'cy-18',
    house: '70',
    family: 'อินต๊ะวงศ์สา',
    people: [
      ['mr', 'ธรรมดีคำ', 'head', 1981],
      ['mrs', 'อารีแก้ว', 'spouse', 1983],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 28_000, 5_600, 25_000, 'defaulted'],
      ['shop', 7_000, 700, 7_000],
    ],
    stage: {
      at: 'repaying',
      loan: { fund: 'savings', termMonths: 24, dueSoFar: 7, missed: 1, nextDueInDays: 19 },
    },
  },
  {
    key: 'cy-19',
    house: '73',
    family: 'บัวระวงศ์คำ',
    people: [
      ['mr', 'หมื่นคำดี', 'head', 1960],
      ['mrs', 'แก้วฟองคำ', 'spouse', 1962],
    ],
    earns: 'rice',
    debts: [['baac', 76_000, 3_000, 76_000]],
    stage: { at: 'identified', openedDaysAgo: 4 },
  },
  {
    key: 'cy-20',
    house: '75',
    family: 'ก๋าวิละคำ',
    people: [
      ['mrs', 'เพ็ญแขคำ', 'head', 1976],
      ['miss', 'ชุติมาแก้ว', 'child', 2003],
    ],
    earns: 'trade',
    debts: [
      ['informal-5', 34_000, 1_700, 30_000],
      ['student-loan', 120_000, 1_100, null],
    ],
    stage: { at: 'consented', openedDaysAgo: 8 },
  },
  {
    key: 'cy-21',
    house: '77/2',
    family: 'บุญเรืองสา',
    people: [
      ['mr', 'สนั่นคำ', 'head', 1974],
      ['mrs', 'บานเย็นแก้ว', 'spouse', 1976],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 22_000, 4_400, 20_000],
      ['motorcycle', 38_000, 2_100, null],
    ],
    stage: { at: 'surveyed', openedDaysAgo: 12 },
  },
  {
    key: 'cy-22',
    house: '80',
    family: 'พรมคำอ้าย',
    people: [
      ['mr', 'อุทิศคำ', 'head', 1965],
      ['mrs', 'เหรียญแก้ว', 'spouse', 1968],
    ],
    earns: 'rice',
    debts: [
      ['cooperative', 66_000, 2_800, 66_000],
      ['shop', 5_000, 500, 5_000],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 25 },
  },
  {
    key: 'cy-23',
    house: '83',
    family: 'ชัยน้ำสา',
    people: [
      ['mrs', 'มณีคำแก้ว', 'head', 1978],
      ['mr', 'ศักดิ์ดาคำ', 'spouse', 1976],
    ],
    earns: 'salary',
    debts: [
      ['informal-10', 48_000, 4_800, 44_000],
      ['kin', 15_000, 700, 15_000],
    ],
    stage: { at: 'negotiating', openedDaysAgo: 36 },
    later: { do: 'propose', termMonths: 36, meeting: 'none' },
  },
];
