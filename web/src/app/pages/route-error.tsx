import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Button } from '../../components/action/button.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { ApiProblem } from '../../lib/problem.ts';
import { frameWords } from '../words.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** In place of a page that broke: what happened, what to do, and a way to try again. */
export function RouteError({ error }: ErrorComponentProps) {
  const t = useWords(frameWords);
  const { language } = useLanguage();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  if (error instanceof ApiProblem && error.status === 404) return <NotFoundPage />;
  const again = () => {
    // After a new build the old page's parts are gone; only a full reload brings the new ones.
    if (isMissingPart(error)) window.location.reload();
    else void router.invalidate();
  };
  return (
    <div role="alert">
      <PageHeading title={t(isMissingPart(error) ? 'newerTitle' : 'brokenTitle')} />
      <Notice kind="bad">
        {error instanceof ApiProblem && (
          <p className="mb-1 font-semibold">{error.sentence[language]}</p>
        )}
        <p>{t(isMissingPart(error) ? 'newerAdvice' : 'brokenAdvice')}</p>
        <div className="mt-4">
          <Button icon="reload" onPress={again}>
            {t('reload')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

function isMissingPart(error: unknown): boolean {
  return error instanceof Error && MISSING_PART.test(error.message);
}

const MISSING_PART = /dynamically imported module|importing a module script/i;
