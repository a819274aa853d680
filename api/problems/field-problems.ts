/** Turns what a schema refuses into a sentence at the field. */

import type { z } from 'zod';
import type { FieldProblem } from '#contracts/problem';
import { FIELD_SENTENCES, type FieldCode } from './field-sentences.ts';

type Issue = z.core.$ZodIssue;

export function fieldProblemsOf(error: z.ZodError, input: unknown): FieldProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input)).slice(0, 50);
}

function problemsOf(issue: Issue, input: unknown): FieldProblem[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return closest.flatMap((inner) =>
      problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, input),
    );
  }
  const code = codeOf(issue, input);
  return [{ path: issue.path.join('.'), code, sentence: FIELD_SENTENCES[code] }];
}

function codeOf(issue: Issue, input: unknown): FieldCode {
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['code'];
    return typeof code === 'string' && code in FIELD_SENTENCES ? (code as FieldCode) : 'not-valid';
  }
  if (valueAt(input, issue.path) === undefined) return 'missing';
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return TOO_BIG[issue.origin] ?? 'too-large';
  return CODES[issue.code] ?? 'not-valid';
}

const CODES: Readonly<Partial<Record<Issue['code'], FieldCode>>> = {
  invalid_type: 'wrong-type',
  invalid_union: 'not-in-the-list',
  invalid_value: 'not-in-the-list',
};

const TOO_BIG: Readonly<Record<string, FieldCode>> = {
  string: 'too-long',
  array: 'too-many-lines',
};

function tooSmall(issue: z.core.$ZodIssueTooSmall): FieldCode {
  if (issue.origin === 'array') return 'line-missing';
  if (issue.origin !== 'string') return 'too-small';
  return Number(issue.minimum) > 1 ? 'too-short' : 'empty';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
