import { Link } from '@tanstack/react-router';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { ApiProblem } from '../../../lib/problem.ts';
import { registerWords } from './words.ts';

/** Leads to the case that stands in the way, when the server says which. */
export function OpenCaseLink({ problem }: { problem: ApiProblem }) {
  const t = useWords(registerWords);
  const { caseId, caseNumber } = problem.figures;
  if (caseId === undefined) return null;
  return (
    <Notice kind="care">
      <Link
        to="/cases/$caseId"
        params={{ caseId }}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('openCase', { number: caseNumber ?? '' })}
      </Link>
    </Notice>
  );
}
