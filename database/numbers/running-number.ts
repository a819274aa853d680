import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const NUMBER_SERIES = [
  'case',
  'meeting',
  'resolution',
  'loan',
  'receipt',
  'certificate',
  'cash-count',
  'complaint',
  'paper-print',
  'letter',
  'contract-cancellation',
] as const;

export type NumberSeries = (typeof NUMBER_SERIES)[number];

/** The last number given out in one register of a centre in one Buddhist year. */
export const RunningNumber = defineEntity({
  name: 'RunningNumber',
  properties: {
    centreId: p.uuid().primary(),
    series: p.text().$type<NumberSeries>().primary(),
    yearBe: p.integer().primary(),
    areaCode: p.text(),
    lastNumber: p.integer(),
  },
});

export type RunningNumber = InferEntity<typeof RunningNumber>;
