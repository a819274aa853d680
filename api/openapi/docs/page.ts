/** A page of plain HTML from the OpenAPI document: no script, so the content policy stays strict. */

import type { ApiDocument } from '../document.ts';
import { COMMON_REFUSALS } from '../route-refusals.ts';
import { fieldTable, refusalTables } from './code-tables.ts';
import { code, escape } from './html.ts';
import { introduction } from './introduction.ts';
import { operationHtml, type Listed, type Operation } from './operation.ts';
import type { Schema } from './schema-rows.ts';
import { schemaTables } from './schema-tables.ts';

export function docsPage(document: ApiDocument): string {
  const operations = listOperations(document);
  const tags = [...new Set(operations.map(tagOf))];
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const resolve = (schema: Schema) => schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ปลดหนี้ · API</title><link rel="stylesheet" href="/api/docs/docs.css"></head><body>
<header><h1>ปลดหนี้ · Plodnee API</h1><p>${escape(document.info.description ?? '')}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1 (JSON)</a></p></header>
${contents(tags, operations)}
<main>${introduction()}
${tags.map((tag) => section(tag, operations, resolve)).join('')}
<section id="schemas"><h2>Schemas</h2>${Object.entries(schemas)
    .map(([name, schema]) => `<h3 id="schema-${name}">${name}</h3>${schemaTables(schema, resolve)}`)
    .join('')}</section>
<section id="common"><h2>รหัสที่พบได้ทุกที่ · Common codes</h2><p>Every operation under ${code('/api/v1')} can give:
${COMMON_REFUSALS.map((name) => `<a href="#${name}">${code(name)}</a>`).join(' ')}</p></section>
<section id="problems"><h2>รหัสปัญหา · Refusal codes</h2>${refusalTables()}</section>
<section id="fields"><h2>รหัสของช่อง · Field codes</h2>${fieldTable()}</section></main></body></html>`;
}

function listOperations(document: ApiDocument): Listed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
      method,
      path,
      operation,
    })),
  );
}

function tagOf({ operation }: Listed): string {
  return operation.tags[0] ?? 'api';
}

const CHAPTERS = [
  ['start', 'เริ่มใช้ · First call'],
  ['idempotency', 'Idempotency-Key'],
  ['paging', 'หน้า · Pages'],
  ['problem', 'เมื่อปฏิเสธ · When it refuses'],
  ['common', 'รหัสที่พบได้ทุกที่ · Common codes'],
  ['problems', 'รหัสปัญหา · Refusal codes'],
  ['fields', 'รหัสของช่อง · Field codes'],
] as const;

function contents(tags: readonly string[], operations: readonly Listed[]): string {
  const chapters = CHAPTERS.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
  const groups = tags.map((tag) => {
    const own = operations.filter((listed) => tagOf(listed) === tag).map(entry);
    return `<li><a href="#tag-${escape(tag)}">${escape(tag)}</a><ul>${own.join('')}</ul></li>`;
  });
  return `<nav aria-label="สารบัญ · Contents"><h2>สารบัญ · Contents</h2><ul>${chapters.join('')}</ul>
<ul class="groups">${groups.join('')}</ul></nav>`;
}

function entry({ operation, method }: Listed): string {
  const { operationId, summary } = operation;
  return `<li><a href="#${escape(operationId)}"><span class="method ${method}">${method.toUpperCase()}</span> ${escape(summary)}</a></li>`;
}

function section(
  tag: string,
  operations: readonly Listed[],
  resolve: (schema: Schema) => Schema,
): string {
  const own = operations.filter((listed) => tagOf(listed) === tag);
  const articles = own.map((listed) => operationHtml(listed, resolve));
  return `<section id="tag-${escape(tag)}"><h2>${escape(tag)}</h2>${articles.join('')}</section>`;
}
