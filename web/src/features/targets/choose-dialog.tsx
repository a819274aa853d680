import { useState } from 'react';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import type { TargetRow } from './use-targets.ts';
import { targetWords } from './words.ts';

interface ChooseDialogProps {
  readonly row: TargetRow;
  readonly fiscalYearBe: number;
  readonly onClose: () => void;
}

/** The chair says why: for a household, or why no longer. */
export function ChooseDialog({ row, fiscalYearBe, onClose }: ChooseDialogProps) {
  const t = useWords(targetWords);
  const [reason, setReason] = useState('');
  const isChosen = !row.isChosen;
  const writing = useWriting({
    path: 'targetChoices',
    params: { caseId: row.caseId },
    done: t('saved'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t(isChosen ? 'chooseTitle' : 'putBackTitle', {
        household: row.household,
        year: fiscalYearBe,
      })}
      writing={writing}
      onSubmit={() => writing.run({ fiscalYearBe, isChosen, reason })}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        isRequired
      />
    </FormDialog>
  );
}
