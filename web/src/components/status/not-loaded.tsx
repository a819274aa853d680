import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { Button } from '../action/button.tsx';
import { pieceWords } from '../words.ts';
import { Notice } from './notice.tsx';

/** What stands in place of a page whose data did not come, with the way to try again. */
export function NotLoaded(props: { title: string; error: unknown; onAgain: () => void }) {
  const { language } = useLanguage();
  const t = useWords(pieceWords);
  return (
    <Notice kind="bad" title={props.title}>
      <p>{asProblem(props.error).sentence[language]}</p>
      <div className="mt-3">
        <Button look="secondary" icon="reload" onPress={props.onAgain}>
          {t('tryAgain')}
        </Button>
      </div>
    </Notice>
  );
}
