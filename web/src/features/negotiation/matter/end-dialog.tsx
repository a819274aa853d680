import { useState } from 'react';
import type { z } from 'zod';
import type { MatterView, NegotiationEnd } from '#contracts/negotiations';
import { MATTER_ENDS, type MatterEnd, type MatterForum } from '#domain/negotiations/matters';
import type { TYPED_LEFT_OUT_REASONS } from '#domain/negotiations/matters';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { matterStatusWords } from '../../../lib/code-words/negotiations.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';
import { LeftOutFields, ReferralFields, SettlementFields } from './end-fields.tsx';

export interface EndDraft {
  readonly as?: MatterEnd | undefined;
  readonly endedOn?: string | undefined;
  readonly note: string;
  readonly amountSatang?: string | undefined;
  readonly payByOn?: string | undefined;
  readonly documentReference: string;
  readonly documentOn?: string | undefined;
  readonly signedBy: string;
  readonly payTo: string;
  readonly forum?: MatterForum | undefined;
  readonly reason?: (typeof TYPED_LEFT_OUT_REASONS)[number] | undefined;
}

/** How the talks with this creditor ended: each in its own way. */
export function EndDialog({ matter, onClose }: { matter: MatterView; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const statusOf = useWords(matterStatusWords);
  const accepted = matter.talks.find(({ status }) => status === 'accepted');
  const [draft, setDraft] = useState<EndDraft>({
    endedOn: todayInBangkok(),
    note: '',
    amountSatang: accepted?.offeredSatang ?? undefined,
    documentReference: '',
    documentOn: todayInBangkok(),
    signedBy: '',
    payTo: '',
  });
  const set = (change: Partial<EndDraft>) => setDraft({ ...draft, ...change });
  const writing = useWriting<z.input<typeof NegotiationEnd>>({
    path: 'negotiationEnd',
    params: { negotiationId: matter.negotiationId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const body = bodyOf(draft);
    if (body) writing.run(body);
  };
  return (
    <FormDialog title={t('finish')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="as"
        label={t('endAs')}
        choices={MATTER_ENDS.map((value) => ({
          value,
          label: statusOf(value),
          about: t(`about-${value}`),
        }))}
        value={draft.as}
        onChange={(as) => set({ as })}
        isRequired
      />
      {draft.as === 'settled' && <SettlementFields draft={draft} onChange={set} />}
      {draft.as === 'referred' && <ReferralFields draft={draft} onChange={set} />}
      {draft.as === 'left-out' && <LeftOutFields draft={draft} onChange={set} />}
      <BuddhistDateField
        name="endedOn"
        label={t('endDate')}
        value={draft.endedOn}
        onChange={(endedOn) => set({ endedOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <TextArea
        name="note"
        label={t('note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        maxLength={2000}
        isRequired={draft.as === 'left-out' && draft.reason === 'other'}
      />
    </FormDialog>
  );
}

/** Undefined while something that has to be chosen is not; the fields themselves say so. */
function bodyOf(draft: EndDraft): z.input<typeof NegotiationEnd> | undefined {
  const { as, endedOn, documentOn, amountSatang, payByOn = null, forum, reason } = draft;
  if (!as || !endedOn) return undefined;
  const common = { endedOn, note: draft.note.trim() === '' ? null : draft.note };
  switch (as) {
    case 'settled': {
      if (!documentOn || !amountSatang) return undefined;
      const { documentReference, signedBy } = draft;
      const payTo = draft.payTo.trim() === '' ? null : draft.payTo;
      const paper = { documentReference, signedBy, documentOn, amountSatang, payByOn, payTo };
      return { as, ...common, ...paper };
    }
    case 'refused':
    case 'silent':
      return { as, ...common };
    case 'referred':
      return forum && { as, ...common, forum };
    case 'left-out':
      return reason && { as, ...common, reason };
  }
}
