import type { PeopleBeside } from '#contracts/person-merges';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { peopleWords } from '../words.ts';

/** What speaks against one person, or would count something twice. */
export function Cautions({ beside: { first, second, differing } }: { beside: PeopleBeside }) {
  const t = useWords(peopleWords);
  const haveTwoNumbers =
    differing.includes('citizenId') &&
    first.maskedCitizenId !== null &&
    second.maskedCitizenId !== null;
  const haveTwoCases = [first, second].every(({ memberships }) =>
    memberships.some(({ openCase }) => openCase !== null),
  );
  return (
    <div className="mb-7 grid gap-3 empty:hidden">
      {haveTwoNumbers && <Notice kind="bad">{t('twoNumbers')}</Notice>}
      {haveTwoCases && <Notice kind="care">{t('twoCases')}</Notice>}
    </div>
  );
}
