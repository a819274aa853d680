import { useState } from 'react';
import { UndoMade, type AskUndo } from '#contracts/motions';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { undoWords } from './undo-words.ts';

interface AskProps {
  readonly resolutionId: string;
  /** Once the household has signed it has to agree, and the form says so. */
  readonly isSigned: boolean;
}

export function AskToUndo(props: AskProps) {
  const t = useWords(undoWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mt-3 print:hidden">
      <Button look="secondary" onPress={() => setOpen(true)}>
        {t('ask')}
      </Button>
      {isOpen && <AskDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

function AskDialog({ resolutionId, isSigned, onClose }: AskProps & { onClose: () => void }) {
  const t = useWords(undoWords);
  const loadNewest = useLoadNewest();
  const [reason, setReason] = useState('');
  const asking = useCommand({
    form: `ask-undo:${resolutionId}`,
    send: (body: AskUndo, idempotencyKey) =>
      sendCommand({
        path: pathOf('resolutionUndos', { resolutionId }),
        answer: UndoMade,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('wasAsked'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <FormDialog
      title={t(isSigned ? 'askSignedTitle' : 'askTitle')}
      about={t(isSigned ? 'askSignedAbout' : 'askAbout')}
      buttons={{ leave: t('notNow'), send: t('send') }}
      writing={asking}
      onSubmit={() => asking.run({ reason })}
      onClose={onClose}
    >
      {isSigned && <p>{t('askSignedElse')}</p>}
      <TextArea
        name="reason"
        label={t('reason')}
        {...(isSigned ? { help: t('reasonOnPaper') } : {})}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
      />
    </FormDialog>
  );
}
