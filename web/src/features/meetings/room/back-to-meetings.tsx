import { Link } from '@tanstack/react-router';
import { Icon } from '../../../components/action/icon.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { meetingsWords } from '../words.ts';

export function BackToMeetings() {
  const t = useWords(meetingsWords);
  return (
    <Link
      to="/meetings"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
    >
      <Icon name="back" className="size-5" />
      {t('allMeetings')}
    </Link>
  );
}
