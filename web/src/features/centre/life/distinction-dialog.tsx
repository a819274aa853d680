import { useState } from 'react';
import type { NewDistinction } from '#contracts/centre-life';
import { DISTINCTIONS, type Distinction } from '#domain/centre/centre-states';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { distinctionWords } from '../../../lib/code-words/centres.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { lifeWords } from './words.ts';

interface DistinctionDialogProps {
  readonly centreId: string;
  readonly onClose: () => void;
}

export function DistinctionDialog({ centreId, onClose }: DistinctionDialogProps) {
  const t = useWords(lifeWords);
  const kindOf = useWords(distinctionWords);
  const [kind, setKind] = useState<Distinction>();
  const [yearBe, setYearBe] = useState<number>();
  const [givenBy, setGivenBy] = useState('');
  const writing = useWriting<NewDistinction>({
    path: 'centreDistinctions',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (kind && yearBe !== undefined) writing.run({ kind, yearBe, givenBy });
  };
  return (
    <FormDialog title={t('choose')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="kind"
        label={t('kind')}
        choices={DISTINCTIONS.map((value) => ({ value, label: kindOf(value) }))}
        value={kind}
        onChange={setKind}
        isRequired
      />
      <NumberField
        name="yearBe"
        label={t('year')}
        value={yearBe}
        onChange={setYearBe}
        least={2500}
        most={2700}
        isRequired
      />
      <TextField
        name="givenBy"
        label={t('givenBy')}
        value={givenBy}
        onChange={setGivenBy}
        isRequired
      />
    </FormDialog>
  );
}
