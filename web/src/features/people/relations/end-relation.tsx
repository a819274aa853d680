import { useState } from 'react';
import { pathOf } from '#contracts/paths';
import { NotedRelation, type RelationRow } from '#contracts/person-relations';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { relationsWords } from './words.ts';

interface EndRelationProps {
  readonly relation: RelationRow;
  readonly onEnded: () => void;
}

/** A relation ends with a day and stays on file. */
export function EndRelation({ relation, onEnded }: EndRelationProps) {
  const t = useWords(relationsWords);
  const [isOpen, setOpen] = useState(false);
  const [untilOn, setUntilOn] = useState<string | undefined>(todayInBangkok);
  const { relationId, other } = relation;
  const ending = useCommand({
    form: `end-relation:${relationId}`,
    send: (body: { untilOn: string }, idempotencyKey) =>
      sendCommand({
        path: pathOf('endRelation', { relationId }),
        answer: NotedRelation,
        body,
        idempotencyKey,
      }),
    onDone: () => {
      announce(t('ended'));
      setOpen(false);
      onEnded();
    },
  });
  const submit = () => {
    if (untilOn !== undefined) ending.run({ untilOn });
  };
  const title = t('endWith', { name: other.name });
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)} label={title}>
        {t('end')}
      </Button>
      {isOpen && (
        <Dialog title={title} isOpen onClose={() => setOpen(false)}>
          <ProblemForm problem={ending.problem} onSubmit={submit}>
            <BuddhistDateField
              name="untilOn"
              label={t('untilOn')}
              value={untilOn}
              onChange={setUntilOn}
              latest={todayInBangkok()}
              isRequired
            />
            <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
              <Button look="secondary" onPress={() => setOpen(false)}>
                {t('cancel')}
              </Button>
              <Button type="submit" isRunning={ending.isRunning}>
                {t('saveEnd')}
              </Button>
            </div>
          </ProblemForm>
        </Dialog>
      )}
    </>
  );
}
