import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NoIdReason, Title } from '#domain/assessment/code-lists';
import { day, instant, placeColumns } from '../columns.ts';

/** A person known to a centre. Personal data: never leaves the database by log, URL or process. */
export const Person = defineEntity({
  name: 'Person',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    title: p.text().$type<Title>(),
    firstName: p.text(),
    lastName: p.text(),
    citizenId: p.text().strictNullable(),
    noIdReason: p.text().$type<NoIdReason>().strictNullable(),
    birthOn: day().strictNullable(),
    birthYearBe: p.integer().strictNullable(),
    phone: p.text().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});

export type Person = InferEntity<typeof Person>;
