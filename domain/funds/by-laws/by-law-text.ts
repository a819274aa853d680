/** By-laws as they are stored and sent: amounts as decimal strings of satang, every other word as it is. */

import type { ByLawSetting } from './by-law.ts';

/** `Satang` fields become strings, all the way down. */
export type WithMoneyAsText<Value> = Value extends bigint
  ? string
  : Value extends readonly (infer Row)[]
    ? readonly WithMoneyAsText<Row>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: WithMoneyAsText<Value[Key]> }
      : Value;

export type ByLawText = WithMoneyAsText<ByLawSetting>;

/** The setting of a checked text: every field whose name ends in `Satang` is read as money. */
export function settingOfText({ rule, value }: ByLawText): ByLawSetting {
  return { rule, value: readMoney('', value) } as ByLawSetting;
}

export function textOfSetting({ rule, value }: ByLawSetting): ByLawText {
  return { rule, value: writeMoney(value) } as ByLawText;
}

function readMoney(key: string, value: unknown): unknown {
  if (key.endsWith('Satang') && typeof value === 'string') return BigInt(value);
  return within(value, readMoney);
}

function writeMoney(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : within(value, (_, inner) => writeMoney(inner));
}

function within(value: unknown, change: (key: string, inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => change('', inner));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(key, inner)]));
}
