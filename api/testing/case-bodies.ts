import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';

/** Bodies of evidence, corrections, targets and lists; see `bodies.ts`. */
export const CASE_BODIES: Partial<Record<PathName, () => object>> = {
  evidencePapers: () => ({ lineKind: 'debt', lineId: randomUUID(), papers: ['contract'] }),
  evidencePhotos: () => ({ lineKind: 'debt', lineId: randomUUID(), photo: '' }),
  evidenceChecks: () => ({
    lineKind: 'debt',
    lineId: randomUUID(),
    outcome: 'agrees',
    note: null,
  }),
  baselineCorrections: () => ({
    lineKind: 'debt',
    lineKey: randomUUID(),
    field: 'balanceSatang',
    oldSatang: '1',
    newSatang: '2',
    reason: 'พิมพ์ผิด',
  }),
  targetChoices: () => ({ fiscalYearBe: 2570, isChosen: false, reason: 'มติที่ประชุม' }),
  candidateChecks: () => ({ file: '', format: 'csv' }),
  candidateLists: () => ({
    file: '',
    format: 'csv',
    fileHash: '0'.repeat(64),
    kind: 'basic-needs',
    fundId: null,
    listedOn: '2026-11-01',
  }),
  segments: () => ({
    code: 'heavy-service',
    name: 'ค่างวดหนัก',
    measure: 'debt-service-basis-points',
    least: 4000,
    most: null,
    isRequired: false,
    isActive: true,
    effectiveFrom: '2027-01-01',
    reason: 'มติที่ประชุม',
  }),
  spendGuide: () => ({
    householdSize: 4,
    kind: 'food',
    monthSatang: '100',
    source: 'มติกรรมการ',
    effectiveFrom: '2027-01-01',
  }),
};
