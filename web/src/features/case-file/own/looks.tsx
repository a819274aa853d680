import type { OwnView } from '#contracts/own-view';
import { Section } from '../../../components/page/section.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { ownWords } from './words.ts';

const MOST_DAYS = 14;

/** Who looked, day by day, in plain words: the role, never the name. */
export function WhoLooked({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  const roleOf = useWords(roleWords);
  const days = [...Map.groupBy(view.looks, ({ on }) => on)].slice(0, MOST_DAYS);
  return (
    <Section title={t('looks')}>
      {days.length === 0 && <p>{t('looksNone')}</p>}
      <ul className="flex flex-col gap-2">
        {days.map(([on, looks]) => (
          <li key={on}>
            <span className="block font-semibold">{dateText(on)}</span>
            {looks.map(({ role, at }) => (
              <span key={`${role}/${at}`} className="block">
                {t('looked', { role: roleOf(role), what: t(`look-${at}`) })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
