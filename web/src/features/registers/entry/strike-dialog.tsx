import { useState } from 'react';
import type { z } from 'zod';
import type { StrikeRegisterEntry } from '#contracts/registers';
import type { StruckKind } from '#domain/registers/register';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { entryWords } from './words.ts';

interface StrikeDialogProps {
  readonly centreId: string;
  readonly entryId: string;
  readonly kind: StruckKind;
  readonly onClose: () => void;
}

/** Strikes a wrong entry out; it stays readable with the reason. */
export function StrikeDialog({ centreId, entryId, kind, onClose }: StrikeDialogProps) {
  const t = useWords(entryWords);
  const [reason, setReason] = useState('');
  const writing = useWriting<z.input<typeof StrikeRegisterEntry>>({
    path: 'strikeRegisterEntry',
    params: { centreId, entryId },
    done: t('struck'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('strike')}
      about={t('strikeAbout')}
      writing={writing}
      onSubmit={() => writing.run({ kind, reason })}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={t('reason')}
        value={reason}
        onChange={setReason}
        isRequired
        isFirst
      />
    </FormDialog>
  );
}
