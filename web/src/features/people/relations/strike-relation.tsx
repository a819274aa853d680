import { useState } from 'react';
import type { RelationRow } from '#contracts/person-relations';
import { STRIKE_REASONS, type StrikeReason } from '#domain/people/relations/relation';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { relationsWords, strikeReasonWords } from './words.ts';

/** A relation noted by mistake is struck with a reason and stays readable. */
export function StrikeRelation({ relation }: { relation: RelationRow }) {
  const t = useWords(relationsWords);
  const reasonOf = useWords(strikeReasonWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<StrikeReason>();
  const { relationId, other } = relation;
  const close = () => setOpen(false);
  const writing = useWriting<{ reason: StrikeReason }>({
    path: 'strikeRelation',
    params: { relationId },
    done: t('struck'),
    onDone: close,
  });
  const title = t('strikeWith', { name: other.name });
  const submit = () => {
    if (reason) writing.run({ reason });
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)} label={title}>
        {t('strike')}
      </Button>
      {isOpen && (
        <FormDialog
          title={title}
          about={t('strikeAbout')}
          writing={writing}
          onSubmit={submit}
          onClose={close}
        >
          <Select
            name="reason"
            label={t('strikeReason')}
            choices={STRIKE_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
            value={reason}
            onChange={setReason}
            isRequired
          />
        </FormDialog>
      )}
    </>
  );
}
