/** What a search in a register looks into: texts, names, and codes by the words that people read. */

import type { RegisterColumn } from '#domain/registers/register';
import type { SqlPart } from '../people/seat-scope.ts';

/** True for the rows (alias `r`) that answer to the search; of all rows without one. */
export function searchPart(ask: {
  readonly search?: string | undefined;
  readonly searched: readonly RegisterColumn[];
}): SqlPart {
  const typed = ask.search?.trim() ?? '';
  if (typed === '') return { sql: 'true', params: [] };
  const parts = ask.searched.flatMap((column) => columnPart(column, typed));
  if (parts.length === 0) return { sql: 'false', params: [] };
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' or ')})`,
    params: parts.flatMap(({ params }) => params),
  };
}

function columnPart(column: RegisterColumn, typed: string): SqlPart[] {
  const value = `r."${column.key}"`;
  if (column.kind === 'text' || column.kind === 'person') {
    return [{ sql: `${value} ilike ?`, params: [patternOf(typed)] }];
  }
  if (column.kind !== 'code') return [];
  const codes = codesSaying(column, typed);
  return codes.length === 0
    ? []
    : [{ sql: `${value} in (${codes.map(() => '?').join(', ')})`, params: codes }];
}

/** The codes whose word, in either language, holds what was typed. */
function codesSaying({ words = {} }: RegisterColumn, typed: string): string[] {
  const asked = typed.toLocaleLowerCase();
  return Object.entries(words)
    .filter(([, { th, en }]) => `${th}\n${en}`.toLocaleLowerCase().includes(asked))
    .map(([code]) => code);
}

function patternOf(typed: string): string {
  return `%${typed.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
