import { useState } from 'react';
import type { z } from 'zod';
import type { CallWish, OwnView } from '#contracts/own-view';
import { CALL_TIMES, type CallTime } from '#domain/household/voice';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { Section } from '../../../components/page/section.tsx';
import { callTimeWords, requestKindWords } from '../../../lib/code-words/own-view.ts';
import { dateText, dayOfInstant } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ComplainDialog } from './complain-dialog.tsx';
import { ownWords } from './words.ts';

/** Please call me, a complaint, and what became of what was asked. */
export function OwnHelp({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  const [open, setOpen] = useState<'call' | 'complain'>();
  const close = () => setOpen(undefined);
  return (
    <Section title={t('help')}>
      <p className="mb-3">{t('helpAbout')}</p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onPress={() => setOpen('call')}>{t('call')}</Button>
        <Button look="secondary" onPress={() => setOpen('complain')}>
          {t('complain')}
        </Button>
      </div>
      {view.requests.length > 0 && <Requests requests={view.requests} />}
      {open === 'call' && <CallDialog caseId={view.caseId} onClose={close} />}
      {open === 'complain' && <ComplainDialog caseId={view.caseId} onClose={close} />}
    </Section>
  );
}

function Requests({ requests }: { requests: OwnView['requests'] }) {
  const t = useWords(ownWords);
  const kindOf = useWords(requestKindWords);
  return (
    <>
      <h3 className="mt-5 font-semibold">{t('requests')}</h3>
      <ul className="divide-y divide-line">
        {requests.map(({ requestId, kind, text, askedAt, doneAt, doneNote }) => (
          <li key={requestId} className="py-2">
            <span className="block font-semibold">
              {kindOf(kind)} · {dateText(dayOfInstant(askedAt))}
            </span>
            {text !== null && <span className="block">{text}</span>}
            <span className="block text-soft">
              {doneAt === null ? t('waiting') : t('done', { date: dateText(dayOfInstant(doneAt)) })}
              {doneNote !== null && ` · ${doneNote}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function CallDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useWords(ownWords);
  const timeOf = useWords(callTimeWords);
  const [callTime, setCallTime] = useState<CallTime>();
  const [text, setText] = useState('');
  const writing = useWriting<z.input<typeof CallWish>>({
    path: 'callWishes',
    params: { caseId },
    done: t('callDone'),
    onDone: onClose,
  });
  const submit = () => {
    if (callTime) writing.run({ callTime, text: text.trim() === '' ? null : text });
  };
  return (
    <FormDialog title={t('call')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="callTime"
        label={t('callWhen')}
        choices={CALL_TIMES.map((value) => ({ value, label: timeOf(value) }))}
        value={callTime}
        onChange={setCallTime}
        isRequired
      />
      <TextArea name="text" label={t('callAbout')} value={text} onChange={setText} />
    </FormDialog>
  );
}
