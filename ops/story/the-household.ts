/** The household of the story, invented: 27,450 baht in three debts, rice fields and bamboo baskets. */

import type { HouseholdPlan } from '../client/path/household-plan.ts';
import { demoCitizenId } from '../demo/build/citizen-ids.ts';

const person = { noIdReason: null, phone: null } as const;

export const STORY_HOUSEHOLD: HouseholdPlan = {
  isDemo: true,
  termMonths: 30,
  household: {
    houseNumber: '71',
    villageNumber: 4,
    houseCode: null,
    members: [
      {
        ...person,
        title: 'mr',
        firstName: 'คำมูลดี',
        lastName: 'นาแก้วล้อม',
        citizenId: demoCitizenId(900_101),
        birthOn: '1968-04-13',
        relation: 'head',
      },
      {
        ...person,
        title: 'mrs',
        firstName: 'บัวผัดแก้ว',
        lastName: 'นาแก้วล้อม',
        citizenId: demoCitizenId(900_102),
        birthOn: '1971-09-02',
        relation: 'spouse',
      },
      {
        ...person,
        title: 'girl',
        firstName: 'ใบข้าว',
        lastName: 'นาแก้วล้อม',
        citizenId: demoCitizenId(900_103),
        birthOn: '2013-01-21',
        relation: 'child',
      },
    ],
  },
  incomes: [
    { member: 0, line: { kind: 'rice', monthSatang: '620000' } },
    { member: 0, line: { kind: 'day-labour', monthSatang: '380000' } },
    { member: 1, line: { kind: 'handicraft', monthSatang: '90000' } },
  ],
  expenses: [
    { kind: 'food', monthSatang: '310000' },
    { kind: 'household-travel-energy', monthSatang: '125000' },
    { kind: 'utilities-phone', monthSatang: '70000' },
    { kind: 'education', monthSatang: '85000' },
    { kind: 'medical', monthSatang: '20000' },
    { kind: 'social', monthSatang: '50000' },
  ],
  debts: [
    {
      member: 0,
      payoffSatang: '1250000',
      debt: {
        source: 'baac',
        creditorName: 'ธ.ก.ส.',
        creditorFundId: null,
        balanceSatang: '1250000',
        instalmentSatang: '90000',
        rateBasisPoints: 700,
        ratePeriod: 'year',
        hasDefaulted: false,
        canStillBorrow: true,
      },
    },
    {
      member: 1,
      payoffSatang: '345000',
      debt: {
        source: 'shop',
        creditorName: 'ร้านค้าในหมู่บ้าน',
        creditorFundId: null,
        balanceSatang: '345000',
        instalmentSatang: '50000',
        rateBasisPoints: 0,
        ratePeriod: 'month',
        hasDefaulted: false,
        canStillBorrow: true,
      },
    },
    {
      member: 0,
      payoffSatang: '1150000',
      debt: {
        source: 'informal-over-15',
        creditorName: null,
        creditorFundId: null,
        balanceSatang: '1320000',
        instalmentSatang: '132000',
        rateBasisPoints: 1000,
        ratePeriod: 'month',
        hasDefaulted: true,
        canStillBorrow: false,
      },
    },
  ],
};
