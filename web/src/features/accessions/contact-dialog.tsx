import { useState } from 'react';
import type { z } from 'zod';
import type { NewContact } from '#contracts/accessions';
import {
  ContactFields,
  contactOf,
  freshContact,
  type ContactDraft,
} from '../../components/contact/contact-fields.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { accessionWords } from './words.ts';

interface ContactDialogProps {
  readonly accessionId: string;
  /** The day on which a group that has declined is to be asked again; null for every other group. */
  readonly nextTryOn: string | null;
  readonly onClose: () => void;
}

/** Keeps what was said, while it is remembered; a group that declined may name another day. */
export function ContactDialog({ accessionId, nextTryOn, onClose }: ContactDialogProps) {
  const t = useWords(accessionWords);
  const [draft, setDraft] = useState<ContactDraft>(freshContact);
  const [askAgainOn, setAskAgainOn] = useState(nextTryOn ?? undefined);
  const writing = useWriting<z.input<typeof NewContact>>({
    path: 'accessionContacts',
    params: { accessionId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const { metOn, channel, ...said } = contactOf(draft);
    if (!metOn || !channel) return;
    const isMoved = askAgainOn !== undefined && askAgainOn !== nextTryOn;
    writing.run({ metOn, channel, ...said, nextTryOn: isMoved ? askAgainOn : null });
  };
  return (
    <FormDialog title={t('contact')} writing={writing} onSubmit={submit} onClose={onClose}>
      <ContactFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      {nextTryOn !== null && (
        <BuddhistDateField
          name="nextTryOn"
          label={t('nextTry')}
          help={t('nextTryHelp')}
          value={askAgainOn}
          onChange={setAskAgainOn}
        />
      )}
    </FormDialog>
  );
}
