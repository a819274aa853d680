import { useState } from 'react';
import type { z } from 'zod';
import type { MatterView, NegotiationResumed } from '#contracts/negotiations';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';

export function ResumeDialog({ matter, onClose }: { matter: MatterView; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const [resumedOn, setResumedOn] = useState<string | undefined>(todayInBangkok());
  const [note, setNote] = useState('');
  const writing = useWriting<z.input<typeof NegotiationResumed>>({
    path: 'negotiationResume',
    params: { negotiationId: matter.negotiationId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (resumedOn) writing.run({ resumedOn, note: note.trim() === '' ? null : note });
  };
  return (
    <FormDialog
      title={t('resume')}
      about={t('resumeAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuddhistDateField
        name="resumedOn"
        label={t('resumedOn')}
        value={resumedOn}
        onChange={setResumedOn}
        latest={todayInBangkok()}
        isRequired
      />
      <TextArea name="note" label={t('note')} value={note} onChange={setNote} maxLength={2000} />
    </FormDialog>
  );
}
