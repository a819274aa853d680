import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { Button, buttonClass } from '../action/button.tsx';
import { PageHeading } from '../page/page-heading.tsx';
import { pieceWords } from '../words.ts';
import { Notice } from './notice.tsx';

/** What stands in place of a page whose data did not come, with the way to try again or to go back. */
export function NotLoaded(props: { title: string; error: unknown; onAgain: () => void }) {
  const { language } = useLanguage();
  const t = useWords(pieceWords);
  const problem = asProblem(props.error);
  if (problem.status === 404) return <NotThere sentence={problem.sentence[language]} />;
  return (
    <Notice kind="bad" title={props.title}>
      <p>{problem.sentence[language]}</p>
      <div className="mt-3">
        <Button look="secondary" icon="reload" onPress={props.onAgain}>
          {t('tryAgain')}
        </Button>
      </div>
    </Notice>
  );
}

/** Trying again would change nothing: it is not there, or not for this person. */
function NotThere({ sentence }: { sentence: string }) {
  const t = useWords(pieceWords);
  return (
    <>
      <PageHeading title={t('notThere')} lead={sentence} />
      <Link to="/" className={buttonClass('secondary')}>
        {t('backHome')}
      </Link>
    </>
  );
}
