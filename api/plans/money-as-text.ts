/** Money of the domain as it crosses the wire: every `bigint` as a decimal string, the rest as it is. */

export type MoneyAsText<Value> = Value extends bigint
  ? string
  : Value extends string
    ? Value
    : Value extends readonly (infer Item)[]
      ? MoneyAsText<Item>[]
      : Value extends object
        ? { -readonly [Key in keyof Value]: MoneyAsText<Value[Key]> }
        : Value;

export function moneyAsText<Value>(value: Value): MoneyAsText<Value> {
  return textOf(value) as MoneyAsText<Value>;
}

function textOf(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textOf(inner)]));
}
