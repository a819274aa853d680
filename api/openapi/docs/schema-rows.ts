/** A JSON schema laid out as lines of a table: every property by its path, with type and bounds. */

type Scalar = string | number | boolean | null;

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly default?: Scalar;
  readonly example?: Scalar;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: Schema | boolean;
}

export interface SchemaRow {
  readonly path: string;
  readonly schema: Schema;
  readonly type: string;
  readonly isRequired: boolean;
  /** Of a property that only one shape of a choice has: which. */
  readonly when: string;
}

type Resolve = (schema: Schema) => Schema;

/** A choice of shapes at the top is laid out shape by shape; everything else is one. */
export function shapesOf(schema: Schema, resolve: Resolve): { name: string; schema: Schema }[] {
  const choice = choiceOf(resolve(schema)).flatMap((one) => shapesOf(one, resolve));
  if (choice.length > 1) return choice;
  return [{ name: constantsOf(resolve(schema)).join(' · '), schema: resolve(schema) }];
}

export function schemaRows(schema: Schema, resolve: Resolve): SchemaRow[] {
  return childRows({ schema, path: '', when: '', resolve });
}

interface At {
  readonly schema: Schema;
  readonly path: string;
  readonly when: string;
  readonly resolve: Resolve;
}

/** The lines below a schema; the schema itself has its line already. */
function childRows(at: At): SchemaRow[] {
  const { path, when, resolve } = at;
  const schema = valueOf(resolve(at.schema));
  const choice = choiceOf(schema).map(resolve);
  if (choice.length > 1) {
    const rows = choice.flatMap((one) =>
      childRows({ schema: one, path, when: constantsOf(one).join(', ') || when, resolve }),
    );
    const others = rows.filter(({ schema: one }) => one.const === undefined);
    return [...namingRows(choice, { path, when }), ...others];
  }
  if (schema.items !== undefined)
    return childRows({ ...at, schema: schema.items, path: `${path}[]` });
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const child = { schema: resolve(inner), path: path === '' ? name : `${path}.${name}`, when };
    const type = typeOf(inner, resolve);
    const isRequired = required.includes(name);
    return [{ ...child, type, isRequired }, ...childRows({ ...child, resolve })];
  });
}

/** What tells the shapes of a choice apart, each once, with the words it may be. */
function namingRows(
  choice: readonly Schema[],
  { path, when }: { readonly path: string; readonly when: string },
): SchemaRow[] {
  const constants = choice.flatMap(({ properties = {} }) =>
    Object.entries(properties).filter(([, inner]) => inner.const !== undefined),
  );
  return [...Map.groupBy(constants, ([name]) => name)].map(([name, found]) => ({
    path: path === '' ? name : `${path}.${name}`,
    schema: { enum: [...new Set(found.map(([, inner]) => inner.const ?? null))] },
    type: 'code',
    isRequired: true,
    when,
  }));
}

function typeOf(schema: Schema, resolve: Resolve): string {
  const whole = resolve(schema);
  const value = valueOf(whole);
  const orNull = value !== whole || whole.type?.includes('null') === true ? ' or null' : '';
  return `${bareTypeOf(value, resolve)}${orNull}`;
}

function bareTypeOf(schema: Schema, resolve: Resolve): string {
  if (choiceOf(schema).length > 1) return 'one of several shapes';
  if (schema.items !== undefined) return `list of ${typeOf(schema.items, resolve)}`;
  if (schema.format === 'uuid') return 'UUID';
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'instant';
  if (schema.enum !== undefined || schema.const !== undefined) return 'code';
  const named = [schema.type ?? 'any'].flat().filter((type) => type !== 'null');
  return named.join(' or ');
}

/** Without the null beside it. */
export function valueOf(schema: Schema): Schema {
  const [one, other] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  const hasNull = (schema.anyOf ?? schema.oneOf ?? []).some(({ type }) => type === 'null');
  if (!hasNull || one === undefined) return schema;
  return other === undefined ? one : { oneOf: choiceOf(schema) };
}

function choiceOf(schema: Schema): readonly Schema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).filter(({ type }) => type !== 'null');
}

function constantsOf(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    inner.const === undefined ? [] : [`${name}: ${String(inner.const)}`],
  );
}
