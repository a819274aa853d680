import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../components/action/button.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { useWords } from '../../lib/i18n.ts';
import { frameWords } from '../words.ts';

export function NotFoundPage() {
  const t = useWords(frameWords);
  return (
    <EmptyState
      title={t('notFoundTitle')}
      action={
        <Link to="/" className={buttonClass('primary')}>
          {t('backHome')}
        </Link>
      }
    >
      <p>{t('notFoundAdvice')}</p>
    </EmptyState>
  );
}
