import { useState } from 'react';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ENTRY_FIELDS, FORMS_BESIDE, type FormKind } from './entry-fields.ts';
import { EntryInput, type EntryValue } from './entry-input.tsx';
import { entryKindWords, entryWords } from './words.ts';

interface EntryDialogProps {
  readonly centreId: string;
  readonly kind: FormKind;
  readonly onClose: () => void;
}

/** The form of one kind of entry, or of what entries are about, drawn from the list of its fields. */
export function EntryDialog({ centreId, kind, onClose }: EntryDialogProps) {
  const t = useWords(entryWords);
  const kindOf = useWords(entryKindWords);
  const beside = isBeside(kind) ? FORMS_BESIDE[kind] : undefined;
  const [values, setValues] = useState<Readonly<Record<string, EntryValue>>>({});
  const writing = useWriting<Readonly<Record<string, unknown>>>({
    path: beside?.path ?? 'registerEntries',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const fields = ENTRY_FIELDS[kind];
  const submit = () => {
    const given = fields.map(({ name }) => [name, emptyAsNull(values[name])] as const);
    writing.run({ ...(beside?.also ?? { kind }), ...Object.fromEntries(given) });
  };
  return (
    <FormDialog
      title={kindOf(kind)}
      {...(beside === undefined ? { about: t('about') } : {})}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      {fields.map((field) => (
        <EntryInput
          key={field.name}
          centreId={centreId}
          field={field}
          value={values[field.name]}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
    </FormDialog>
  );
}

function isBeside(kind: FormKind): kind is keyof typeof FORMS_BESIDE {
  return kind in FORMS_BESIDE;
}

function emptyAsNull(value: EntryValue): string | number | null {
  if (value === undefined) return null;
  return typeof value === 'string' && value.trim() === '' ? null : value;
}
