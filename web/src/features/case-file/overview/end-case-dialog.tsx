import { useState } from 'react';
import { EndedCase } from '#contracts/cases';
import { pathOf } from '#contracts/paths';
import type { RequestedEnd } from '#domain/case/case-statuses';
import { END_REASONS, type EndReason } from '#domain/case/reasons';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { caseStatusWords } from '../../../lib/code-words/case-statuses.ts';
import { endReasonWords } from '../../../lib/code-words/reasons.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest, type File } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

/** Ends the case at the household's wish; the process itself says whether it may. */
export function EndCaseDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const t = useWords(caseFileWords);
  const statusOf = useWords(caseStatusWords);
  const reasonOf = useWords(endReasonWords);
  const loadNewest = useLoadNewest();
  const [to, setTo] = useState<RequestedEnd>();
  const [reason, setReason] = useState<EndReason>();
  const ending = useCommand({
    form: `end-case:${file.caseId}`,
    send: (input: { to: RequestedEnd; reason: EndReason }, idempotencyKey) =>
      sendCommand({
        path: pathOf('endCase', { caseId: file.caseId }),
        answer: EndedCase,
        body: input,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('ended'));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('endTitle')} isOpen onClose={onClose}>
      <p>{t('endAbout')}</p>
      <ProblemForm
        problem={ending.problem}
        onSubmit={() => {
          if (to && reason) ending.run({ to, reason });
        }}
      >
        <RadioCards
          name="to"
          label={t('endAs')}
          choices={file.mayEndAs.map((end) => ({ value: end, label: statusOf(end) }))}
          value={to}
          onChange={setTo}
          isRequired
        />
        <Select
          name="reason"
          label={t('endReason')}
          choices={END_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
          value={reason}
          onChange={setReason}
          isRequired
        />
        <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button look="secondary" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button look="danger" type="submit" isRunning={ending.isRunning}>
            {t('endConfirm')}
          </Button>
        </div>
      </ProblemForm>
    </Dialog>
  );
}
