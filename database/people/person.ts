import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NoIdReason, Title } from '#domain/assessment/code-lists';
import type { BirthReckoning } from '#domain/people/birth/birth';
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
    /** `fullNameSound` of the name, so that sound-alike names are found by an index. */
    nameSound: p.text().default(''),
    citizenId: p.text().strictNullable(),
    noIdReason: p.text().$type<NoIdReason>().strictNullable(),
    birthOn: day().strictNullable(),
    /** By which calendar an old birthday was written; empty when nobody had to ask. */
    birthReckoning: p.text().$type<BirthReckoning>().strictNullable(),
    /** As the papers show it; also of people whose day of birth nobody knows. */
    birthYearBe: p.integer().strictNullable(),
    phone: p.text().strictNullable(),
    /** The record that this one was merged into; empty for everybody who stands for themselves. */
    mergedIntoId: p.uuid().strictNullable(),
    isDemo: p.boolean().default(false),
    version: p.integer().default(1),
    createdAt: instant(),
  },
});

export type Person = InferEntity<typeof Person>;
