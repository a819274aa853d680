import { useState } from 'react';
import type { z } from 'zod';
import type { OwnView, SupportReply } from '#contracts/own-view';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import {
  agencyWords,
  occupationWords,
  supportStatusWords,
} from '../../../lib/code-words/support.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ownWords } from './words.ts';

type Support = OwnView['supports'][number];

/** Offers of support, each with a yes and a question; both reach who holds its task. */
export function OwnSupports({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  if (view.supports.length === 0) return null;
  return (
    <Section title={t('supports')} isBare>
      <div className="flex flex-col gap-4">
        {view.supports.map((support) => (
          <Offer key={support.supportId} support={support} />
        ))}
      </div>
    </Section>
  );
}

function Offer({ support }: { support: Support }) {
  const t = useWords(ownWords);
  const occupationOf = useWords(occupationWords);
  const agencyOf = useWords(agencyWords);
  const statusOf = useWords(supportStatusWords);
  return (
    <article className="card px-5 py-4">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold">{occupationOf(support.occupation)}</span>
        <Tag>{statusOf(support.status)}</Tag>
      </p>
      <p>
        {agencyOf(support.agency)} · {support.personName}
      </p>
      {support.hasAccepted && <p className="font-semibold text-leaf-700">{t('accepted')}</p>}
      {support.mayReply && <Replies support={support} />}
    </article>
  );
}

function Replies({ support }: { support: Support }) {
  const t = useWords(ownWords);
  const { supportId, hasAccepted } = support;
  const [isAsking, setAsking] = useState(false);
  const accepting = useWriting<z.input<typeof SupportReply>>({
    path: 'supportReplies',
    params: { supportId },
    done: t('acceptDone'),
    onDone: () => undefined,
  });
  return (
    <div className="mt-3 flex flex-wrap gap-3 print:hidden">
      {!hasAccepted && (
        <Button
          isRunning={accepting.isRunning}
          onPress={() => accepting.run({ answer: 'accept', text: null })}
        >
          {t('accept')}
        </Button>
      )}
      <Button look="secondary" onPress={() => setAsking(true)}>
        {t('ask')}
      </Button>
      {isAsking && <Question supportId={supportId} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Question({ supportId, onClose }: { supportId: string; onClose: () => void }) {
  const t = useWords(ownWords);
  const [text, setText] = useState('');
  const asking = useWriting<z.input<typeof SupportReply>>({
    path: 'supportReplies',
    params: { supportId },
    done: t('askDone'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('ask')}
      writing={asking}
      onSubmit={() => asking.run({ answer: 'ask', text })}
      onClose={onClose}
    >
      <TextArea name="text" label={t('question')} value={text} onChange={setText} isRequired />
    </FormDialog>
  );
}
