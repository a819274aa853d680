import { useState } from 'react';
import { UndoMade, type AnswerUndo, type UndoView } from '#contracts/motions';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import {
  AgreementFields,
  agreementOf,
  FRESH_AGREEMENT,
} from '../../../components/form/agreement-fields.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { SecondDecision } from '../../../components/form/second-decision.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { undoWords } from './undo-words.ts';

interface AnswerProps {
  readonly undo: UndoView;
  readonly isSigned: boolean;
}

/** Another person than who asked confirms; of a signed contract with what the household has signed. */
export function AnswerToUndo({ undo, isSigned }: AnswerProps) {
  const t = useWords(undoWords);
  const [isRecording, setRecording] = useState(false);
  const deciding = useAnswer(undo.undoId);
  const { isAskedByYou, paper } = undo;
  const isStale = isSigned && paper === null;
  return (
    <>
      {isStale && <p>{t('signedSince')}</p>}
      {paper !== null && !isAskedByYou && (
        <div className="mt-3 print:hidden">
          <Button look="danger" onPress={() => setRecording(true)}>
            {t('toConfirmSigned')}
          </Button>
        </div>
      )}
      <SecondDecision
        // Without the household's paper it can only be taken back or left to stand here.
        isOwn={isAskedByYou || isSigned}
        yes="confirmed"
        confirm={t('confirm')}
        decline={t('decline')}
        takeBack={t(isAskedByYou ? 'takeBack' : 'decline')}
        isDanger={!isAskedByYou && !isSigned}
        deciding={deciding}
      />
      {isRecording && <ConfirmDialog undo={undo} onClose={() => setRecording(false)} />}
    </>
  );
}

function ConfirmDialog({ undo, onClose }: { undo: UndoView; onClose: () => void }) {
  const t = useWords(undoWords);
  const paperReference = undo.paper?.number ?? '';
  const [draft, setDraft] = useState({ ...FRESH_AGREEMENT, paperReference });
  const deciding = useAnswer(undo.undoId);
  return (
    <FormDialog
      title={t('confirmSignedTitle')}
      about={t('confirmSignedAbout')}
      buttons={{ leave: t('notNow'), send: t('confirmSignedTitle') }}
      writing={deciding}
      onSubmit={() => deciding.run({ outcome: 'confirmed', agreement: agreementOf(draft) })}
      onClose={onClose}
    >
      <AgreementFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}

function useAnswer(undoId: string) {
  const t = useWords(undoWords);
  const loadNewest = useLoadNewest();
  return useCommand({
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
}
