import type { BookAlert, DebtBothWays } from '#contracts/books';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { BOTH_WAYS, bothWaysWords } from '../../lib/code-words/books.ts';
import { bahtText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { bookWords } from './words.ts';

/** What must be known and is no reason to refuse; interest in principal shows the debt both ways. */
export function BookAlerts({ alerts }: { alerts: readonly BookAlert[] }) {
  const t = useWords(bookWords);
  const { language } = useLanguage();
  if (alerts.length === 0) return null;
  return (
    <Section title={t('alerts')} isBare>
      <ul className="flex flex-col gap-3">
        {alerts.map((alert) => (
          <li key={`${alert.row} ${alert.code}`}>
            <Notice
              kind="care"
              title={t('placeRow', { sheet: alert.sheetName[language], row: alert.row })}
            >
              <p>{alert.sentence[language]}</p>
              {alert.bothWays !== null && <BothWays debt={alert.bothWays} />}
            </Notice>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BothWays({ debt }: { debt: DebtBothWays }) {
  const wayOf = useWords(bothWaysWords);
  return (
    <div className="mt-2">
      <DataList
        items={BOTH_WAYS.map((way) => ({ label: wayOf(way), value: bahtText(debt[way]) }))}
      />
    </div>
  );
}
