/**
 * The small shapes that every contract is made of. Money crosses as a decimal string of satang, dates
 * as ISO days, instants as ISO with zone. A field's own refusal travels as a code in `params`.
 */

import { z } from 'zod';
import { isPlainDate } from '#domain/dates/plain-date';
import { LARGEST_TYPED_SATANG, SATANG_JSON_PATTERN } from '#domain/money/satang';
import { parseCitizenId } from '#domain/people/citizen-id';
import { parsePhone } from '#domain/people/phone';
import { cleanText } from '#domain/thai/clean-text';

export const Uuid = z.uuid();
export const Instant = z.iso.datetime({ offset: true });

export const IsoDate = z
  .string()
  .refine(isPlainDate, { params: { code: 'no-such-day' } })
  .refine((text) => !isPlainDate(text) || (text >= '1850' && text < '2300'), {
    params: { code: 'year-out-of-range' },
  })
  .meta({
    format: 'date',
    description: 'ISO day, Gregorian year, Asia/Bangkok',
    example: '2026-11-23',
  });

/** A time of day, 'HH:MM'. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Any amount the system tells; may be negative in a ledger column. */
export const Satang = z
  .string()
  .regex(SATANG_JSON_PATTERN)
  .meta({ description: 'Decimal string of satang (1/100 baht)', example: '98762' });

/** An amount a person gives: zero or more. */
export const AmountSatang = Satang.refine(
  (text) => !SATANG_JSON_PATTERN.test(text) || BigInt(text) >= 0n,
  { params: { code: 'negative-money' } },
).refine((text) => !SATANG_JSON_PATTERN.test(text) || BigInt(text) <= LARGEST_TYPED_SATANG, {
  params: { code: 'money-too-large' },
});

/** An amount a person gives that must be more than nothing. */
export const PositiveSatang = AmountSatang.refine(
  (text) => !SATANG_JSON_PATTERN.test(text) || BigInt(text) !== 0n,
  { params: { code: 'money-must-be-positive' } },
);

/** The calendar months in which a yearly line comes. */
export const CalendarMonths = z
  .array(z.number().int().min(1).max(12))
  .max(12)
  .refine((months) => new Set(months).size === months.length, {
    params: { code: 'month-named-twice' },
  })
  .default([])
  .meta({
    description:
      'For a yearly line: the calendar months in which it comes, in equal parts; empty is all twelve',
  });

export const CitizenId = z
  .string()
  .refine((text) => 'citizenId' in parseCitizenId(text), {
    params: { code: 'citizen-id-check-digit' },
  })
  .meta({ description: 'Thai citizen id, 13 digits with check digit' });

export const Phone = z
  .string()
  .refine((text) => 'phone' in parsePhone(text), { params: { code: 'not-a-thai-phone' } });

const TypedText = z.string().overwrite(cleanText).trim();

/** A short typed text: at least one visible sign. */
export const ShortText = TypedText.min(1).max(200);

export const LongText = TypedText.max(2000);

/** A form whose reason is 'other' says in its note what the reason is. */
export const sayOther = {
  isSaid: ({ reason, note }: { reason: string; note: string | null }) =>
    reason !== 'other' || (note ?? '') !== '',
  refusal: { path: ['note'], params: { code: 'reason-missing' } },
};

const Cursor = z.string().max(400);

export const PageQuery = z.object({
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** A page of rows; `nextCursor` is null on the last one. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), nextCursor: Cursor.nullable() });
}

export const BothTongues = z.object({ th: z.string(), en: z.string() });
export type BothTongues = z.infer<typeof BothTongues>;
