/** What the contract refuses before anything is sent, with the same codes and places as the server. */

import type { z } from 'zod';
import type { FieldProblem } from '#contracts/problem';
import { TASK_FORMS, type FormKind, type TaskForm } from '#contracts/task-forms';
import { ApiProblem } from '../../../lib/problem.ts';
import { taskWords } from '../words.ts';
import { refusalWords } from './words.ts';

type Checked = { readonly form: TaskForm } | { readonly problem: ApiProblem };

/** The form as its contract reads it, or the sentences to stand at its fields. */
export function checkForm(kind: FormKind, candidate: unknown): Checked {
  const parsed = TASK_FORMS[kind].safeParse(candidate);
  if (parsed.success) return { form: parsed.data };
  const sentence = { th: taskWords.th.checkFields, en: taskWords.en.checkFields };
  const fields = parsed.error.issues.map(fieldProblemOf);
  return { problem: new ApiProblem({ code: 'invalid-form', status: 0, sentence, fields }) };
}

function fieldProblemOf(issue: z.core.$ZodIssue): FieldProblem {
  const code = codeOf(issue);
  const sentence = { th: refusalWords.th[code], en: refusalWords.en[code] };
  return { path: issue.path.join('.'), code, sentence };
}

type OwnCode = keyof typeof refusalWords.th;

function codeOf(issue: z.core.$ZodIssue): OwnCode {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  if (typeof code === 'string' && isOwnCode(code)) return code;
  return issue.code === 'too_small' && issue.origin === 'array' ? 'line-missing' : 'check-this';
}

function isOwnCode(code: string): code is OwnCode {
  return code in refusalWords.th;
}
