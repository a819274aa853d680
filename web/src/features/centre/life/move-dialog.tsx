import { useState } from 'react';
import type { z } from 'zod';
import type { CentreMoveForm } from '#contracts/centre-life';
import { CENTRE_MOVES, type CentreState } from '#domain/centre/centre-states';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { centreStateWords } from '../../../lib/code-words/centres.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { useCentres } from '../use-centres.ts';
import { lifeWords } from './words.ts';

interface MoveDialogProps {
  readonly centreId: string;
  readonly state: CentreState;
  readonly onClose: () => void;
}

/** Lets the centre rest, work again, or end with its settlement. */
export function MoveDialog({ centreId, state, onClose }: MoveDialogProps) {
  const t = useWords(lifeWords);
  const stateOf = useWords(centreStateWords);
  const [to, setTo] = useState<CentreState>();
  const [on, setOn] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const [settlement, setSettlement] = useState('');
  const [into, setInto] = useState<string>();
  const writing = useWriting<z.input<typeof CentreMoveForm>>({
    path: 'centreMoves',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const isEnd = to === 'merged' || to === 'closed';
  const submit = () => {
    if (!to || !on) return;
    const settled = isEnd && settlement.trim() !== '' ? settlement : null;
    const intoCentreId = to === 'merged' ? (into ?? null) : null;
    writing.run({ to, on, reason, settlement: settled, intoCentreId });
  };
  return (
    <FormDialog title={t('move')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="to"
        label={t('to')}
        choices={CENTRE_MOVES[state].map((value) => ({ value, label: stateOf(value) }))}
        value={to}
        onChange={setTo}
        help={isEnd ? t('endAbout') : undefined}
        isRequired
      />
      <BuddhistDateField
        name="on"
        label={t('on')}
        value={on}
        onChange={setOn}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField name="reason" label={t('reason')} value={reason} onChange={setReason} isRequired />
      {to === 'merged' && <CentreChoice centreId={centreId} value={into} onChange={setInto} />}
      {isEnd && (
        <TextArea
          name="settlement"
          label={t('settlement')}
          value={settlement}
          onChange={setSettlement}
          maxLength={2000}
          isRequired
        />
      )}
    </FormDialog>
  );
}

interface CentreChoiceProps {
  readonly centreId: string;
  readonly value: string | undefined;
  readonly onChange: (centreId: string | undefined) => void;
}

/** Another centre that works. */
function CentreChoice({ centreId, value, onChange }: CentreChoiceProps) {
  const t = useWords(lifeWords);
  const { language } = useLanguage();
  const rows = useCentres().data?.rows ?? [];
  const others = rows.filter((row) => row.centreId !== centreId && row.state === 'active');
  return (
    <Select
      name="intoCentreId"
      label={t('into')}
      choices={others.map((row) => ({ value: row.centreId, label: row.name[language] }))}
      value={value}
      onChange={onChange}
      isRequired
    />
  );
}
