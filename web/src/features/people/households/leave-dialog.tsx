import { useState } from 'react';
import type { z } from 'zod';
import type { LeaveHousehold, Membership } from '#contracts/person-records';
import { LEAVING_REASONS, type LeavingReason } from '#domain/people/household/leaving';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { leavingReasonWords } from '../../../lib/code-words/household.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { householdsWords } from './words.ts';

interface LeaveDialogProps {
  readonly personId: string;
  readonly membership: Membership;
  readonly onClose: () => void;
}

/** Somebody has left the household; a head names who takes over. */
export function LeaveDialog({ personId, membership, onClose }: LeaveDialogProps) {
  const t = useWords(householdsWords);
  const reasonOf = useWords(leavingReasonWords);
  const { householdId, houseNumber, sinceOn, others } = membership;
  const isHead = membership.relation === 'head';
  const [leftOn, setLeftOn] = useState<string | undefined>(todayInBangkok);
  const [reason, setReason] = useState<LeavingReason>();
  const [successorId, setSuccessor] = useState<string>();
  const writing = useWriting<z.input<typeof LeaveHousehold>>({
    path: 'leaveHousehold',
    params: { personId, householdId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (leftOn && reason) writing.run({ leftOn, reason, successorId: successorId ?? null });
  };
  return (
    <FormDialog
      title={t('leaveOf', { house: houseNumber })}
      about={t('about')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuddhistDateField
        name="leftOn"
        label={t('leftOn')}
        value={leftOn}
        onChange={setLeftOn}
        {...(sinceOn === null ? {} : { earliest: sinceOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <Select
        name="reason"
        label={t('reason')}
        choices={LEAVING_REASONS.map((value) => ({ value, label: reasonOf(value) }))}
        value={reason}
        onChange={setReason}
        isRequired
      />
      {isHead && others.length === 0 && <Notice kind="care">{t('alone')}</Notice>}
      {isHead && others.length > 0 && (
        <Select
          name="successorId"
          label={t('successor')}
          choices={others.map((one) => ({ value: one.personId, label: one.name }))}
          value={successorId}
          onChange={setSuccessor}
          isRequired
        />
      )}
    </FormDialog>
  );
}
