/**
 * Column types that several tables share. Days are 'YYYY-MM-DD' strings, instants ISO strings in UTC
 * and money bigint satang, so that rows speak as the domain and the processes do and no Date object
 * carries a time zone into a rule.
 */

import { p, Type } from '@mikro-orm/core';

/** `timestamptz` as an ISO instant in UTC, `2021-03-25T02:00:00.000Z`. */
class InstantType extends Type<string, string> {
  override convertToJSValue(value: string): string {
    return value === null ? value : toInstant(value);
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'string';
  }
}

export const instant = () => p.type(InstantType);

/** `integer[]` of calendar months, 1 to 12. */
class MonthsType extends Type<readonly number[], string> {
  override convertToDatabaseValue(value: readonly number[]): string {
    return `{${value.join(',')}}`;
  }

  override convertToJSValue(value: string | readonly number[]): readonly number[] {
    return typeof value === 'string' ? (value.match(/\d+/g) ?? []).map(Number) : value;
  }

  override getColumnType(): string {
    return 'integer[]';
  }
}

export const calendarMonths = () => p.type(MonthsType).default([]);

export const day = () => p.date();

export const satangColumn = () => p.bigint();

/** The row's own place: every table carries it (see the permission and reach rules of the domain). */
export const placeColumns = () => ({ centreId: p.uuid(), areaCode: p.text() });

/** What Postgres writes for a `timestamptz`, as an ISO instant. Throws on anything else. */
export function toInstant(value: string): string {
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${value}`);
  return new Date(milliseconds).toISOString();
}

/** As `toInstant`, for a column that may be empty. */
export function toInstantOrNull(value: string | null): string | null {
  return value === null ? null : toInstant(value);
}
