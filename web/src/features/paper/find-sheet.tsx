import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FoundSheet } from '#contracts/paper';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { voidReasonWords } from '../../lib/code-words/paper.ts';
import { dateText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { findSheet } from './use-paper.ts';
import { paperWords } from './words.ts';

/** A code leads to the task, the meeting or the collection of its sheet. */
export function FindSheet() {
  const t = useWords(paperWords);
  const [code, setCode] = useState('');
  const enter = useEnter();
  const finding = useMutation({ mutationFn: findSheet, onSuccess: enter });
  const { data: found } = finding;
  return (
    <Section title={t('enterTitle')}>
      <p className="mb-3 max-w-prose">{t('enterAbout')}</p>
      <ProblemForm
        problem={finding.error === null ? undefined : asProblem(finding.error)}
        onSubmit={() => finding.mutate(code)}
      >
        <div className="flex flex-col gap-4 sm:flex-row sm:items-start">
          <div className="sm:w-72">
            <TextField
              name="code"
              label={t('code')}
              help={t('codeHelp')}
              value={code}
              onChange={setCode}
              maxLength={40}
              isRequired
            />
          </div>
          <div className="sm:pt-8">
            <Button type="submit" isRunning={finding.isPending}>
              {t('find')}
            </Button>
          </div>
        </div>
      </ProblemForm>
      <div aria-live="polite" className="mt-3">
        {found !== undefined && <NotToEnter sheet={found} />}
      </div>
    </Section>
  );
}

/** Goes to where the sheet is entered, if it is to be entered. */
export function useEnter(): (sheet: FoundSheet) => void {
  const navigate = useNavigate();
  return (sheet) => {
    if (sheet.status !== 'printed') return;
    const { sheetId, taskId, meetingId, sheetCode } = sheet;
    if (sheet.kind === 'collection') {
      void navigate({ to: '/paper/collections/$sheetId', params: { sheetId } });
    } else if (sheet.kind === 'vote' && meetingId !== null) {
      void navigate({ to: '/meetings/$meetingId', params: { meetingId } });
    } else if (taskId !== null) {
      void navigate({ to: '/tasks/$taskId', params: { taskId }, search: { sheet: sheetCode } });
    }
  };
}

/** Why the code leads nowhere: it was entered, given up, or nothing waits for it. */
function NotToEnter({ sheet }: { sheet: FoundSheet }) {
  const t = useWords(paperWords);
  const reasonOf = useWords(voidReasonWords);
  const { sheetCode: code, enteredAt, paperOn, voidReason } = sheet;
  if (enteredAt !== null && paperOn !== null) {
    const when = instantText(enteredAt);
    const name = sheet.enteredByName ?? '';
    return (
      <Notice kind="good">{t('wasEntered', { code, name, when, date: dateText(paperOn) })}</Notice>
    );
  }
  if (voidReason !== null) {
    return <Notice kind="care">{t('wasVoid', { code, reason: reasonOf(voidReason) })}</Notice>;
  }
  return <Notice kind="care">{t('noTask', { code })}</Notice>;
}
