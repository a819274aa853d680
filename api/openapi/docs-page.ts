/** A page of plain HTML from the OpenAPI document: no script, so the content policy stays strict. */

import { REFUSALS } from '../problems/refusals.ts';
import type { ApiDocument } from './document.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: object;
  readonly responses?: object;
}

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export function docsPage(document: ApiDocument): string {
  const operations = listOperations(document);
  const tags = [...new Set(operations.map(tagOf))];
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ปลดหนี้ · API</title><link rel="stylesheet" href="/api/docs/docs.css"></head><body>
<header><h1>ปลดหนี้ · Plodnee API</h1><p>${escape(document.info.description ?? '')}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1 (JSON)</a> · <a href="#problems">รหัสปัญหา · Problem codes</a></p></header>
<main>${tags.map((tag) => section(tag, operations)).join('')}
<h2 id="schemas">Schemas</h2>${schemas(document)}
<h2 id="problems">รหัสปัญหา · Problem codes</h2>${problems()}</main></body></html>`;
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
  return operation.tags?.[0] ?? 'api';
}

function section(tag: string, operations: readonly Listed[]): string {
  const own = operations.filter((listed) => tagOf(listed) === tag);
  return `<section><h2>${escape(tag)}</h2>${own.map(operationHtml).join('')}</section>`;
}

function operationHtml({ method, path, operation }: Listed): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name = '', in: place = '', required }) =>
      `<li><code>${escape(name)}</code> (${escape(place)}${required === true ? ', required' : ''})</li>`,
  );
  return `<article><h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${escape(path)}</code></h3>
<p>${escape(operation.summary ?? '')}</p>${parameters.length === 0 ? '' : `<ul>${parameters.join('')}</ul>`}
${folded('Request body', operation.requestBody)}${folded('Answer', successOf(operation.responses))}</article>`;
}

function successOf(responses: object | undefined): object | undefined {
  const found = Object.entries(responses ?? {}).find(([status]) => status.startsWith('2'));
  return found?.[1] as object | undefined;
}

function schemas(document: ApiDocument): string {
  return Object.entries(document.components?.schemas ?? {})
    .map(([name, schema]) => folded(name, schema))
    .join('');
}

function folded(title: string, value: object | boolean | undefined): string {
  if (value === undefined) return '';
  const json = escape(JSON.stringify(value, null, 2));
  return `<details><summary>${escape(title)}</summary><pre>${json}</pre></details>`;
}

function problems(): string {
  const rows = Object.entries(REFUSALS).map(
    ([code, { status, th, en }]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td lang="th">${escape(th)}</td><td lang="en">${escape(en)}</td></tr>`,
  );
  return `<table><thead><tr><th>code</th><th>HTTP</th><th>ไทย</th><th>English</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
