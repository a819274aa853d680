import { useState } from 'react';
import type { z } from 'zod';
import type { CentreLife, FoundingForm } from '#contracts/centre-life';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { lifeWords } from './words.ts';

interface FoundingDialogProps {
  readonly centreId: string;
  readonly life: CentreLife;
  readonly onClose: () => void;
}

/** Decision, target fiscal year and founding: three dates that are not the same. */
export function FoundingDialog({ centreId, life, onClose }: FoundingDialogProps) {
  const t = useWords(lifeWords);
  const [decidedOn, setDecidedOn] = useState<string | undefined>(life.decidedOn ?? undefined);
  const [target, setTarget] = useState<number | undefined>(life.targetFiscalYearBe ?? undefined);
  const [founded, setFounded] = useState<number | undefined>(life.foundedYearBe ?? undefined);
  const writing = useWriting<z.input<typeof FoundingForm>>({
    path: 'centreFounding',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () =>
    writing.run({
      decidedOn: decidedOn ?? null,
      targetFiscalYearBe: target ?? null,
      foundedYearBe: founded ?? null,
    });
  return (
    <FormDialog title={t('founding')} writing={writing} onSubmit={submit} onClose={onClose}>
      <BuddhistDateField
        name="decidedOn"
        label={t('decidedOn')}
        value={decidedOn}
        onChange={setDecidedOn}
        latest={todayInBangkok()}
      />
      <NumberField
        name="targetFiscalYearBe"
        label={t('targetYear')}
        value={target}
        onChange={setTarget}
        least={2500}
        most={2700}
      />
      <NumberField
        name="foundedYearBe"
        label={t('foundedYear')}
        value={founded}
        onChange={setFounded}
        least={2500}
        most={2700}
      />
    </FormDialog>
  );
}
