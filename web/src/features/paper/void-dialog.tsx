import { useState } from 'react';
import type { SheetView } from '#contracts/paper';
import { VOID_REASONS, type VoidReason } from '#domain/paper/sheet-kinds';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { voidReasonWords } from '../../lib/code-words/paper.ts';
import { useWords } from '../../lib/i18n.ts';
import { useVoid } from './use-paper.ts';
import { paperWords } from './words.ts';

/** A sheet that was lost or spoilt is said to be so, with its reason. */
export function VoidDialog({ sheet, onClose }: { sheet: SheetView; onClose: () => void }) {
  const t = useWords(paperWords);
  const reasonOf = useWords(voidReasonWords);
  const [reason, setReason] = useState<VoidReason>();
  const voiding = useVoid({ sheetId: sheet.sheetId, onDone: onClose });
  return (
    <Dialog title={t('voidTitle', { code: sheet.sheetCode })} isOpen onClose={onClose}>
      <p>{t('voidAbout')}</p>
      <ProblemForm
        problem={voiding.problem}
        onSubmit={() => {
          if (reason !== undefined) voiding.run({ reason });
        }}
      >
        <RadioCards
          name="reason"
          label={t('reason')}
          choices={VOID_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={voiding.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
