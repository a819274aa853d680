import { useState } from 'react';
import type { PersonRelations } from '#contracts/person-relations';
import { MERGE_FIELDS } from '#domain/people/merge/merge';
import { Button } from '../../../components/action/button.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useFieldText } from '../beside/use-field-text.ts';
import { mergeFieldWords } from '../words.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { recordWords } from './words.ts';

/** What is on file of the person, which can be put right. */
export function RecordSection({ page }: { page: PersonRelations }) {
  const t = useWords(recordWords);
  const labelOf = useWords(mergeFieldWords);
  const textOf = useFieldText();
  const [isOpen, setOpen] = useState(false);
  const { person, record } = page;
  return (
    <Section
      title={t('onFile')}
      aside={
        <Button
          look="quiet"
          onPress={() => setOpen(true)}
          label={t('correctOf', { name: person.name })}
        >
          {t('correct')}
        </Button>
      }
    >
      <DataList
        items={MERGE_FIELDS.map((field) => ({
          label: labelOf(field),
          value: textOf(record, field),
        }))}
      />
      {isOpen && <CorrectDialog person={person} record={record} onClose={() => setOpen(false)} />}
    </Section>
  );
}
