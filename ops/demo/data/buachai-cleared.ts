/**
 * The four households of Ban Bua Chai that cleared their debt, as published; people and sums are
 * invented. Three were honoured; the last one has just been cleared and waits for its ceremony.
 */

import type { HouseholdRow } from './household-row.ts';

export const BUA_CHAI_CLEARED: readonly HouseholdRow[] = [
  {
    key: 'bc-01',
    house: '12',
    family: 'คำแปงน้อย',
    people: [
      ['mr', 'คำปัน', 'head', 1958],
      ['mrs', 'บัวเขียว', 'spouse', 1961],
    ],
    earns: 'rice',
    debts: [
      ['informal-10', 18_000, 1_800, 18_000],
      ['shop', 4_200, 500, 4_200],
    ],
    stage: { at: 'closed', loan: { fund: 'village', termMonths: 12, lentOn: '2018-09-20' } },
  },
  {
    key: 'bc-02',
    house: '27',
    family: 'ดอยแก้วงาม',
    people: [
      ['mrs', 'จันทร์ดี', 'head', 1965],
      ['miss', 'สายฝน', 'child', 1993],
    ],
    earns: 'handicraft',
    debts: [
      ['baac', 22_000, 900, 22_000],
      ['informal-5', 8_000, 400, 8_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 18, lentOn: '2018-11-15' } },
  },
  {
    key: 'bc-03',
    house: '33/1',
    family: 'ฟ้าล้อมน่าน',
    people: [
      ['mr', 'อินถา', 'head', 1970],
      ['mrs', 'ลำดวน', 'spouse', 1972],
      ['boy', 'ธนกร', 'child', 2012],
    ],
    earns: 'day-labour',
    debts: [
      ['informal-20', 15_000, 3_000, 12_000, 'defaulted'],
      ['shop', 6_000, 600, 6_000],
    ],
    stage: { at: 'closed', loan: { fund: 'savings', termMonths: 18, lentOn: '2019-06-10' } },
  },
  {
    key: 'bc-04',
    house: '41',
    family: 'หล้าคำมูล',
    people: [
      ['mr', 'บุญยืน', 'head', 1968],
      ['mrs', 'ศรีวรรณ', 'spouse', 1971],
    ],
    earns: 'rice',
    debts: [
      ['baac', 24_000, 1_000, 24_000],
      ['kin', 9_000, 500, 9_000],
    ],
    stage: {
      at: 'cleared',
      loan: { fund: 'village', termMonths: 18, dueSoFar: 18, nextDueInDays: 19 },
    },
  },
];
