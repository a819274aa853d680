import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { NewWeights, WaitingQueue } from '#contracts/queue';
import type { Weights } from '#domain/allocation/village';
import { WEIGHT_OF } from '#domain/allocation/weight-policies';
import { plainDate } from '#domain/dates/plain-date';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { Moves } from './moves.tsx';
import { useWeightPreview, type WantedWeights } from './use-queue.ts';
import { WeightFields, type TypedWeights } from './weight-fields.tsx';
import { queueWords } from './words.ts';

interface ProposeDialogProps {
  readonly centreId: string;
  readonly inForce: WaitingQueue['weights'];
  readonly onClose: () => void;
}

/** Other weights, a day and a reason; who moves is shown before anything is sent. */
export function ProposeDialog({ centreId, inForce, onClose }: ProposeDialogProps) {
  const t = useWords(queueWords);
  const [weights, setWeights] = useState<TypedWeights>(() => typedFrom(inForce));
  const [effectiveFrom, setFrom] = useState<string | undefined>(todayInBangkok());
  const [reason, setReason] = useState('');
  const wanted = wantedOf(weights, effectiveFrom);
  const { data: preview, refetch } = useWeightPreview(centreId, wanted);
  const writing = useWriting<z.input<typeof NewWeights>>({
    path: 'weightChanges',
    params: { centreId },
    done: t('proposed'),
    onDone: onClose,
  });
  const hasMoved = writing.problem?.code === 'queue-has-moved';
  // The order changed while this person looked: they see the new one before they press again.
  useEffect(() => {
    if (hasMoved) void refetch();
  }, [hasMoved, refetch]);
  const submit = () => {
    if (wanted && preview) writing.run({ ...wanted, reason, seen: preview.seen });
  };
  return (
    <FormDialog
      title={t('change')}
      about={t('changeAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <WeightFields weights={weights} onChange={setWeights} />
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
        value={effectiveFrom}
        onChange={setFrom}
        isRequired
      />
      <TextField
        name="reason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        isRequired
      />
      {wanted === undefined && <p className="text-soft">{t('fillIn')}</p>}
      {wanted !== undefined && preview === undefined && <Skeleton lines={2} />}
      {preview && <Moves preview={preview} />}
    </FormDialog>
  );
}

function typedFrom(inForce: WaitingQueue['weights']): TypedWeights {
  const entries = inForce.map(({ key, value }) => [WEIGHT_OF[key], value]);
  return Object.fromEntries(entries) as TypedWeights;
}

function wantedOf(
  { interestBasisPoints, harmBaht, waitingMonthBaht, householdBaht }: TypedWeights,
  effectiveFrom: string | undefined,
): WantedWeights | undefined {
  if (interestBasisPoints === undefined || harmBaht === undefined) return undefined;
  if (waitingMonthBaht === undefined || householdBaht === undefined) return undefined;
  if (effectiveFrom === undefined) return undefined;
  const weights: Weights = { interestBasisPoints, harmBaht, waitingMonthBaht, householdBaht };
  return { ...weights, effectiveFrom: plainDate(effectiveFrom) };
}
