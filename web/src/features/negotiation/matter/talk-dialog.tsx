import { useState } from 'react';
import type { z } from 'zod';
import type { MatterView, NewTalk } from '#contracts/negotiations';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import {
  freshTalk,
  TalkFields,
  talkOf,
  type TalkDraft,
} from '../../../components/negotiation/talk-fields.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';

/** Keeps a talk while it is remembered, with the offer that was made. */
export function TalkDialog({ matter, onClose }: { matter: MatterView; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const [draft, setDraft] = useState<TalkDraft>(freshTalk());
  const writing = useWriting<z.input<typeof NewTalk>>({
    path: 'negotiationTalks',
    params: { negotiationId: matter.negotiationId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const { heldOn, channel, ...talk } = talkOf(draft);
    if (heldOn && channel) writing.run({ ...talk, heldOn, channel });
  };
  const isAwaited = matter.talks.some(({ status }) => status === 'open');
  return (
    <FormDialog
      title={t('talk')}
      about={matter.hasMandate ? t('talkAbout') : t('needsMandate')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TalkFields
        draft={draft}
        change={(part) => setDraft({ ...draft, ...part })}
        mayOffer={matter.hasMandate && !isAwaited}
      />
    </FormDialog>
  );
}
