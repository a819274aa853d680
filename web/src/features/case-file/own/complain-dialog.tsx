import { useState } from 'react';
import type { z } from 'zod';
import type { NewComplaint } from '#contracts/own-view';
import {
  COMPLAINED_ABOUT,
  COMPLAINT_CATEGORIES,
  type ComplainedAbout,
  type ComplaintCategory,
} from '#domain/household/complaints';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { complainedAboutWords, complaintCategoryWords } from '../../../lib/code-words/own-view.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ownWords } from './words.ts';

/** A complaint: about whom, of what kind, in one's own words. */
export function ComplainDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useWords(ownWords);
  const aboutOf = useWords(complainedAboutWords);
  const categoryOf = useWords(complaintCategoryWords);
  const [about, setAbout] = useState<ComplainedAbout>();
  const [category, setCategory] = useState<ComplaintCategory>();
  const [text, setText] = useState('');
  const writing = useWriting<z.input<typeof NewComplaint>>({
    path: 'complaints',
    params: { caseId },
    done: t('complainDone'),
    onDone: onClose,
  });
  const submit = () => {
    if (about && category) writing.run({ about, category, text });
  };
  return (
    <FormDialog
      title={t('complain')}
      about={t('complainLead')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="about"
        label={t('complainAbout')}
        choices={COMPLAINED_ABOUT.map((value) => ({ value, label: aboutOf(value) }))}
        value={about}
        onChange={setAbout}
        isRequired
      />
      <Select
        name="category"
        label={t('complainCategory')}
        choices={COMPLAINT_CATEGORIES.map((value) => ({ value, label: categoryOf(value) }))}
        value={category}
        onChange={setCategory}
        isRequired
      />
      <TextArea
        name="text"
        label={t('complainText')}
        value={text}
        onChange={setText}
        maxLength={2000}
        isRequired
      />
    </FormDialog>
  );
}
