import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { WeightAnswer, WeightChanges, WeightPreview } from '#contracts/queue';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Section } from '../../components/page/section.tsx';
import { dateText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { Moves } from './moves.tsx';
import { WeightList } from './weight-list.tsx';
import { queueWords } from './words.ts';

type Change = WeightChanges['rows'][number];

/** The proposal that waits: what it says, who moves, and the answer of the second person. */
export function OpenChange({ changes }: { changes: WeightChanges }) {
  const t = useWords(queueWords);
  const change = changes.rows.find(({ status }) => status === 'proposed');
  if (change === undefined) return null;
  const { proposedBy, proposedAt, effectiveFrom, reason, weights } = change;
  const { preview } = changes;
  return (
    <Section title={t('open')}>
      <p>
        {t('openBy', {
          who: proposedBy,
          when: instantText(proposedAt),
          date: dateText(effectiveFrom),
        })}
      </p>
      <p className="mb-3">{t('reasonLine', { reason })}</p>
      <WeightList weights={weights} {...(preview && { before: preview.before })} />
      {preview && (
        <div className="mt-4 flex flex-col gap-4">
          <Moves preview={preview} />
          <Answer change={change} preview={preview} />
        </div>
      )}
    </Section>
  );
}

function Answer({ change, preview }: { change: Change; preview: WeightPreview }) {
  const t = useWords(queueWords);
  const client = useQueryClient();
  const answering = useWriting<WeightAnswer>({
    path: 'answerWeightChange',
    params: { weightChangeId: change.changeId },
    done: t('answered'),
    onDone: () => undefined,
  });
  const { problem, isRunning, run } = answering;
  const hasMoved = problem?.code === 'queue-has-moved';
  // The order changed while this person looked: what is shown is read again before they press once more.
  useEffect(() => {
    if (hasMoved) void client.invalidateQueries();
  }, [hasMoved, client]);
  const withdraw = () => run({ outcome: 'withdrawn' });
  const confirm = () => run({ outcome: 'confirmed', seen: preview.seen });
  return (
    <ProblemForm problem={problem} onSubmit={change.isYours ? withdraw : confirm}>
      {change.isYours && <p>{t('byAnother')}</p>}
      <div className="flex flex-col gap-3 sm:flex-row print:hidden">
        {!change.isYours && (
          <Button look="secondary" isDisabled={isRunning} onPress={withdraw}>
            {t('withdraw')}
          </Button>
        )}
        <Button type="submit" look={change.isYours ? 'secondary' : 'primary'} isRunning={isRunning}>
          {t(change.isYours ? 'withdraw' : 'confirm')}
        </Button>
      </div>
    </ProblemForm>
  );
}
