import { Link } from '@tanstack/react-router';
import type { RecordBeside } from '#contracts/person-merges';
import { MERGE_FIELDS } from '#domain/people/merge/merge';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { relationWords } from '../../../lib/code-words/household.ts';
import { useWords } from '../../../lib/i18n.ts';
import { mergeFieldWords, peopleWords } from '../words.ts';
import { useFieldText } from './use-field-text.ts';

/** One of the two records, with the households it belongs to. */
export function Record({ record, title }: { record: RecordBeside; title: string }) {
  const t = useWords(peopleWords);
  const fieldOf = useWords(mergeFieldWords);
  const relationOf = useWords(relationWords);
  const textOf = useFieldText();
  const fields = MERGE_FIELDS.map((field) => ({
    label: fieldOf(field),
    value: textOf(record, field),
  }));
  const households = record.memberships.map((membership) => (
    <span key={membership.householdId} className="block">
      {t('livesAt', { house: membership.houseNumber, village: membership.villageNumber })} ·{' '}
      {relationOf(membership.relation)}
      {membership.openCase !== null && (
        <Link
          to="/cases/$caseId"
          params={{ caseId: membership.openCase.caseId }}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
        >
          {t('openCase', { number: membership.openCase.caseNumber })}
        </Link>
      )}
    </span>
  ));
  return (
    <Section title={title}>
      <DataList
        items={[
          ...fields,
          { label: t('households'), value: households.length > 0 ? households : '–' },
        ]}
      />
    </Section>
  );
}
