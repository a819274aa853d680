import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CentreState } from '#domain/centre/centre-states';
import { day, instant } from '../columns.ts';

/** A community fund management centre (ศจก.). */
export const Centre = defineEntity({
  name: 'Centre',
  properties: {
    id: p.uuid().primary(),
    areaCode: p.text(),
    tambonCode: p.text(),
    level: p.text().$type<'village' | 'tambon'>(),
    nameTh: p.text(),
    nameEn: p.text(),
    villageNumber: p.integer().strictNullable(),
    foundedYearBe: p.integer().strictNullable(),
    decidedOn: day().strictNullable(),
    targetFiscalYearBe: p.integer().strictNullable(),
    state: p.text().$type<CentreState>().default('active'),
    stateSince: day().strictNullable(),
    publishedHeadlineTh: p.text().strictNullable(),
    publishedHeadlineEn: p.text().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});

export type Centre = InferEntity<typeof Centre>;
