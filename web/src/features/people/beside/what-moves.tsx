import { PERSON_HOLDINGS, type RecordBeside } from '#contracts/person-merges';
import { Section } from '../../../components/page/section.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { holdingWords, peopleWords } from '../words.ts';

/** What the second record brings along, counted; nothing is deleted. */
export function WhatMoves({ record }: { record: RecordBeside }) {
  const t = useWords(peopleWords);
  const holdingOf = useWords(holdingWords);
  const held = PERSON_HOLDINGS.filter((holding) => (record.holdings[holding] ?? 0) > 0);
  const lines = [
    ...record.memberships.map(({ houseNumber, villageNumber }) =>
      t('membershipMoves', { house: houseNumber, village: villageNumber }),
    ),
    ...held.map((holding) => holdingOf(holding, { count: record.holdings[holding] ?? 0 })),
  ];
  return (
    <Section title={t('moves')}>
      {lines.length === 0 ? (
        <p>{t('nothingMoves')}</p>
      ) : (
        <ul className="list-disc pl-6">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-soft">{t('canBeUndone')}</p>
    </Section>
  );
}
