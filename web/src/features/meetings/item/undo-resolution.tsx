import { useState } from 'react';
import type { AgendaItemView } from '#contracts/meetings';
import { UndoMade, type AnswerUndo, type AskUndo, type UndoView } from '#contracts/motions';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { SecondDecision } from '../../../components/form/second-decision.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { undoWords } from './undo-words.ts';

type Resolved = NonNullable<AgendaItemView['resolution']>;

/** What has become of a resolution since; while its contract is not signed, two people may undo it. */
export function Aftermath({ resolution }: { resolution: Resolved }) {
  const t = useWords(undoWords);
  const { undo, mayUndo, answeredBy } = resolution;
  return (
    <>
      {answeredBy.map((number) => (
        <p key={number} className="font-semibold">
          {t('answered', { number })}
        </p>
      ))}
      {undo !== null && <Undo undo={undo} mayAnswer={mayUndo} />}
      {mayUndo && undo?.status !== 'asked' && <AskToUndo resolutionId={resolution.resolutionId} />}
    </>
  );
}

function Undo({ undo, mayAnswer }: { undo: UndoView; mayAnswer: boolean }) {
  const t = useWords(undoWords);
  const { status, reason, askedByName: name, askedAt, answeredByName, answeredAt } = undo;
  return (
    <div className="mt-2">
      <p className={status === 'declined' ? 'text-soft' : 'font-semibold'}>
        {status === 'asked'
          ? t('asked', { name, at: instantText(askedAt), reason })
          : t(status, {
              asker: name,
              name: answeredByName ?? '',
              at: answeredAt === null ? '' : instantText(answeredAt),
              reason,
            })}
      </p>
      {status === 'asked' && mayAnswer && <AnswerToUndo undo={undo} />}
    </div>
  );
}

function AnswerToUndo({ undo: { undoId, isAskedByYou } }: { undo: UndoView }) {
  const t = useWords(undoWords);
  const loadNewest = useLoadNewest();
  const deciding = useCommand({
    form: `answer-undo:${undoId}`,
    send: (body: AnswerUndo, idempotencyKey) =>
      sendCommand({
        path: pathOf('answerResolutionUndo', { undoId }),
        answer: UndoMade,
        body,
        idempotencyKey,
      }),
    onDone: async ({ status }) => {
      announce(t(status === 'confirmed' ? 'undone' : 'stands'));
      await loadNewest();
    },
  });
  return (
    <SecondDecision
      isOwn={isAskedByYou}
      yes="confirmed"
      confirm={t('confirm')}
      decline={t('decline')}
      takeBack={t('takeBack')}
      isDanger={!isAskedByYou}
      deciding={deciding}
    />
  );
}

function AskToUndo({ resolutionId }: { resolutionId: string }) {
  const t = useWords(undoWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mt-3 print:hidden">
      <Button look="secondary" onPress={() => setOpen(true)}>
        {t('ask')}
      </Button>
      {isOpen && <AskDialog resolutionId={resolutionId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function AskDialog({ resolutionId, onClose }: { resolutionId: string; onClose: () => void }) {
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
      title={t('askTitle')}
      about={t('askAbout')}
      writing={asking}
      onSubmit={() => asking.run({ reason })}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={t('reason')}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
      />
    </FormDialog>
  );
}
