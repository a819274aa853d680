/** A body or an answer for people: tables of its properties. */

import { code, escape, folded, table, type TableRow } from './html.ts';
import { meaningOf } from './meanings.ts';
import { schemaRows, shapesOf, valueOf, type Schema, type SchemaRow } from './schema-rows.ts';

const HEAD = ['Name', 'Type', 'Required', 'Meaning', 'Bounds'];
/** A longer list of codes is folded away. */
const SHORT_LIST = 8;

export function schemaTables(schema: Schema, resolve: (schema: Schema) => Schema): string {
  const shapes = shapesOf(schema, resolve);
  const tables = shapes.map((shape) => propertyTable(schemaRows(shape.schema, resolve)));
  if (shapes.length === 1) return tables[0] ?? '';
  return shapes.map(({ name }, at) => folded(code(name), tables[at] ?? '')).join('');
}

function propertyTable(rows: readonly SchemaRow[]): string {
  return table(HEAD, rows.map(propertyRow));
}

function propertyRow({ path, schema, type, isRequired, when }: SchemaRow): TableRow {
  const name = path.split(/[.[\]]+/).findLast((part) => part !== '') ?? path;
  const meaning = valueOf(schema).description ?? schema.description ?? meaningOf(name);
  const only = when === '' ? '' : `<br><small>only with ${code(when)}</small>`;
  const need = isRequired ? 'yes' : 'no';
  return { cells: [code(path), escape(type), need, escape(meaning) + only, boundsOf(schema)] };
}

/** Parameters of the path, the query and the head. */
export function parameterTable(
  parameters: readonly { name: string; in: string; required?: boolean; schema: Schema }[],
): string {
  const rows = parameters.map(({ name, in: place, required, schema }) => {
    const isKey = name === 'Idempotency-Key';
    const words = escape(schema.description ?? meaningOf(name));
    const meaning = isKey ? '<a href="#idempotency">One for each intent</a>' : words;
    const need = required === true ? 'yes' : 'no';
    return { cells: [code(name), place, need, meaning, boundsOf(schema)] };
  });
  return table(['Name', 'In', 'Required', 'Meaning', 'Bounds'], rows);
}

function boundsOf(whole: Schema): string {
  const schema = valueOf(whole);
  const parts = [
    codesOf(schema.enum ?? (schema.const === undefined ? [] : [schema.const])),
    between('characters', schema.minLength, schema.maxLength),
    between('lines', schema.minItems, schema.maxItems),
    between('', schema.minimum, schema.maximum),
    patternOf(schema),
    whole.default === undefined ? '' : `without it ${code(JSON.stringify(whole.default))}`,
    schema.example === undefined ? '' : `such as ${code(String(schema.example))}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function codesOf(values: readonly unknown[]): string {
  const list = values.map((value) => code(String(value))).join(' ');
  return values.length > SHORT_LIST ? folded(`${values.length} codes`, list) : list;
}

/** The safe integers that zod writes for "whole number" are no bound. */
function between(unit: string, least?: number, most?: number): string {
  const from = least === undefined || least === Number.MIN_SAFE_INTEGER ? '' : String(least);
  const to = most === undefined || most === Number.MAX_SAFE_INTEGER ? '' : String(most);
  if (from === '' && to === '') return '';
  const words = to === '' ? `${from} or more` : from === '' ? `up to ${to}` : `${from} to ${to}`;
  return `${words} ${unit}`.trim();
}

/** Of ids, days and instants the type says enough. */
function patternOf({ pattern, format }: Schema): string {
  return pattern === undefined || format !== undefined ? '' : code(pattern);
}
