/** What the server says when it refuses (problem+json), as an error the screens can show. */

import { Problem, type FieldProblem } from '#contracts/problem';
import type { Sentence } from './i18n.ts';
import { connectionWords } from './words.ts';

interface ProblemParts {
  readonly code: string;
  readonly status: number;
  readonly sentence: Sentence;
  readonly fields?: readonly FieldProblem[] | undefined;
  readonly figures?: Readonly<Record<string, string>> | undefined;
}

/** A refusal of the server, or of the way to it: then `status` is 0 and `code` 'unreachable'. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly sentence: Sentence;
  readonly fields: readonly FieldProblem[];
  /** Codes and figures that the sentence speaks of. */
  readonly figures: Readonly<Record<string, string>>;

  constructor(parts: ProblemParts) {
    super(parts.code);
    this.name = 'ApiProblem';
    this.code = parts.code;
    this.status = parts.status;
    this.sentence = parts.sentence;
    this.fields = parts.fields ?? [];
    this.figures = parts.figures ?? {};
  }
}

/** Reads a refusing answer; a body that is not a problem still becomes a sentence for people. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = Problem.safeParse(body);
  if (parsed.success) return new ApiProblem(parsed.data);
  return ownProblem('unexpected', response.status);
}

/** A problem that arises on this side of the wire, with our own sentence. */
export function ownProblem(
  code: 'unreachable' | 'unreadable' | 'unexpected',
  status = 0,
): ApiProblem {
  const sentence = { th: connectionWords.th[code], en: connectionWords.en[code] };
  return new ApiProblem({ code, status, sentence });
}

/** Any thrown thing as a problem, so that a screen always has a sentence to show. */
export function asProblem(thrown: unknown): ApiProblem {
  return thrown instanceof ApiProblem ? thrown : ownProblem('unexpected');
}
