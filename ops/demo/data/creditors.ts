/**
 * To whom households of Nan typically owe, with the rate each asks. Informal lenders stay unnamed, as
 * the survey form allows; 5, 10 and 20 per cent a month are what villagers report.
 */

import type { DebtSource } from '#domain/assessment/code-lists';

interface CreditorTerms {
  readonly source: DebtSource;
  readonly name: string | null;
  /** Basis points of one period. */
  readonly rate: number;
  readonly period: 'year' | 'month';
}

export const CREDITORS = {
  baac: { source: 'baac', name: 'ธ.ก.ส.', rate: 700, period: 'year' },
  cooperative: {
    source: 'community-finance',
    name: 'สหกรณ์การเกษตร',
    rate: 900,
    period: 'year',
  },
  shop: { source: 'shop', name: 'ร้านค้าในหมู่บ้าน', rate: 0, period: 'year' },
  kin: { source: 'kin-low-rate', name: 'ญาติ', rate: 300, period: 'year' },
  'student-loan': { source: 'student-loan', name: 'กยศ.', rate: 100, period: 'year' },
  motorcycle: {
    source: 'private-finance',
    name: 'ไฟแนนซ์รถจักรยานยนต์',
    rate: 1500,
    period: 'year',
  },
  'informal-5': { source: 'informal-over-15', name: null, rate: 500, period: 'month' },
  'informal-10': { source: 'informal-over-15', name: null, rate: 1000, period: 'month' },
  'informal-20': { source: 'informal-over-15', name: null, rate: 2000, period: 'month' },
} as const satisfies Record<string, CreditorTerms>;

export type Creditor = keyof typeof CREDITORS;
