import { useState } from 'react';
import type { z } from 'zod';
import type { PersonCorrection, PersonRecord } from '#contracts/person-records';
import { TITLES } from '#domain/assessment/code-lists';
import { birthDraftOf, birthOf } from '../../../components/birth/birth-draft.ts';
import { BirthFields } from '../../../components/birth/birth-fields.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { PhoneField } from '../../../components/typed-field/phone-field.tsx';
import { titleWords } from '../../../lib/code-words/household.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { mergeFieldWords } from '../words.ts';
import { IdentityFields, identityOf, AS_IT_IS } from './identity-fields.tsx';
import { recordWords } from './words.ts';

interface CorrectDialogProps {
  readonly person: { readonly personId: string; readonly name: string };
  readonly record: PersonRecord;
  readonly onClose: () => void;
}

/** Name, number, birth and phone of one person put right. */
export function CorrectDialog({ person, record, onClose }: CorrectDialogProps) {
  const t = useWords(recordWords);
  const labelOf = useWords(mergeFieldWords);
  const titleOf = useWords(titleWords);
  const [{ title, firstName, lastName, phone }, setNames] = useState({
    title: record.title,
    firstName: record.firstName,
    lastName: record.lastName,
    phone: record.phone ?? undefined,
  });
  const setName = (change: Partial<{ title: typeof title; firstName: string; lastName: string }>) =>
    setNames((names) => ({ ...names, ...change }));
  const [birth, setBirth] = useState(() => birthDraftOf(record));
  const [identity, setIdentity] = useState(AS_IT_IS);
  const writing = useWriting<z.input<typeof PersonCorrection>>({
    path: 'correctPerson',
    params: { personId: person.personId },
    done: t('corrected'),
    onDone: onClose,
  });
  const submit = () => {
    const said = identityOf(identity);
    if (said === undefined) return;
    const { version } = record;
    const names = { title, firstName, lastName, phone: phone ?? null };
    writing.run({ version, ...names, ...birthOf(birth), identity: said });
  };
  return (
    <FormDialog
      title={t('correctOf', { name: person.name })}
      about={t('about')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="title"
        label={labelOf('title')}
        choices={TITLES.map((value) => ({ value, label: titleOf(value) }))}
        value={title}
        onChange={(value) => value && setName({ title: value })}
        isRequired
      />
      <TextField
        name="firstName"
        label={labelOf('firstName')}
        value={firstName}
        onChange={(value) => setName({ firstName: value })}
        maxLength={100}
        isRequired
      />
      <TextField
        name="lastName"
        label={labelOf('lastName')}
        value={lastName}
        onChange={(value) => setName({ lastName: value })}
        maxLength={100}
        isRequired
      />
      <IdentityFields draft={identity} onChange={setIdentity} />
      <BirthFields
        birth={birth}
        prefix=""
        set={(change) => setBirth((before) => ({ ...before, ...change }))}
      />
      <PhoneField
        name="phone"
        label={labelOf('phone')}
        value={phone}
        onChange={(value) => setNames((names) => ({ ...names, phone: value }))}
      />
    </FormDialog>
  );
}
