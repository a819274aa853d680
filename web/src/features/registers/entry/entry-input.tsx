import { useState } from 'react';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useRegisterChoices } from '../use-registers.ts';
import type { EntryField } from './entry-fields.ts';
import { entryWords } from './words.ts';

export type EntryValue = string | number | undefined;

interface EntryInputProps {
  readonly centreId: string;
  readonly field: EntryField;
  readonly value: EntryValue;
  readonly onChange: (value: EntryValue) => void;
}

/** One field of an entry, by its look. */
export function EntryInput({ centreId, field, value, onChange }: EntryInputProps) {
  const t = useWords(entryWords);
  const { language } = useLanguage();
  const isRequired = !(field.isOptional ?? false);
  const own = { name: field.name, label: t(field.name), isRequired };
  const text = typeof value === 'string' ? value : undefined;
  switch (field.look) {
    case 'pick':
      return <Pick {...own} centreId={centreId} of={field.of} value={text} onChange={onChange} />;
    case 'choice': {
      const choices = Object.entries(field.words).map(([code, words]) => ({
        value: code,
        label: words[language],
      }));
      return <Select {...own} choices={choices} value={text} onChange={onChange} />;
    }
    case 'date': {
      const latest = field.isAhead ? {} : { latest: todayInBangkok() };
      return <BuddhistDateField {...own} {...latest} value={text} onChange={onChange} />;
    }
    case 'money':
      return <MoneyField {...own} value={text} onChange={onChange} />;
    case 'line':
      return <TextField {...own} value={text ?? ''} onChange={onChange} />;
    case 'text':
      return <TextArea {...own} value={text ?? ''} onChange={onChange} maxLength={2000} />;
    case 'count':
    case 'year': {
      const bounds =
        field.look === 'year' ? { least: 2400, most: 2699 } : { least: 1, most: 10_000 };
      const number = typeof value === 'number' ? value : undefined;
      return <NumberField {...own} {...bounds} value={number} onChange={onChange} />;
    }
  }
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly centreId: string;
  readonly of: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

const MOST_CHOICES = 30;

/** A thing on file; where there are many, by a part of its name. */
function Pick({ centreId, of, value, onChange, ...own }: PickProps) {
  const t = useWords(entryWords);
  const [search, setSearch] = useState('');
  const rows = useRegisterChoices({ centreId, of, search: search.trim() }).data?.rows ?? [];
  const isLong = rows.length === MOST_CHOICES || search !== '';
  return (
    <div className="flex flex-col gap-3">
      {isLong && (
        <TextField
          name={`${own.name}-search`}
          label={`${t('findIn')}: ${own.label}`}
          help={t('manyMore')}
          type="search"
          value={search}
          onChange={setSearch}
        />
      )}
      <Select
        {...own}
        choices={rows.map(({ id, label }) => ({ value: id, label }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
