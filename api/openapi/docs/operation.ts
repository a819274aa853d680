/** One operation for people: what it takes, what it answers, how it refuses. */

import { COMMON_REFUSALS } from '../route-refusals.ts';
import { code, escape, folded } from './html.ts';
import type { Schema } from './schema-rows.ts';
import { parameterTable, schemaTables } from './schema-tables.ts';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Answer {
  readonly description: string;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: Parameters<typeof parameterTable>[0];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export function operationHtml(
  { method, path, operation }: Listed,
  resolve: (schema: Schema) => Schema,
): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const parts = [
    `<h3><span class="method ${method}">${method.toUpperCase()}</span> ${code(path)}</h3>`,
    `<p>${escape(summary)}. ${escape(description ?? '')}</p>`,
    parameters.length === 0 ? '' : parameterTable(parameters),
    contentHtml('ส่ง · Body', requestBody?.content, resolve),
    ...Object.entries(responses)
      .filter(([, { content }]) => isOwnAnswer(content))
      .map(([status, { content }]) => contentHtml(`ตอบ · Answer ${status}`, content, resolve)),
    refusalsHtml(responses),
  ];
  return `<article id="${escape(operationId)}">${parts.join('\n')}</article>`;
}

function isOwnAnswer(content: Content = {}): boolean {
  return !('application/problem+json' in content);
}

function contentHtml(
  title: string,
  content: Content | undefined,
  resolve: (schema: Schema) => Schema,
): string {
  if (content === undefined) return '';
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const isJson = type === 'application/json' && schema !== undefined;
      if (!isJson) return `<p>${title}: ${code(type)}</p>`;
      return folded(title, schemaTables(schema, resolve));
    })
    .join('');
}

/** The codes of this operation by status; those that everything can give are told once, above. */
function refusalsHtml(responses: Operation['responses']): string {
  const common: readonly string[] = COMMON_REFUSALS;
  const lines = Object.entries(responses)
    .filter(([, { content }]) => content !== undefined && !isOwnAnswer(content))
    .map(([status, { description }]) => {
      const own = description.split(', ').filter((name) => !common.includes(name));
      return { status, own };
    })
    .filter(({ own }) => own.length > 0)
    .map(({ status, own }) => `<li>${status}: ${own.map(link).join(' ')}</li>`);
  if (lines.length === 0 && Object.keys(responses).length < 3) return '';
  const last = `<li><a href="#common">รหัสที่พบได้ทุกที่ · the common ones</a></li>`;
  return folded('ปฏิเสธ · Refusals', `<ul class="codes">${lines.join('')}${last}</ul>`);
}

function link(name: string): string {
  return `<a href="#${escape(name)}">${code(name)}</a>`;
}
