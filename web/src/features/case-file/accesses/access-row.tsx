import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  EndHouseholdAccess,
  HouseholdAccessList,
  HouseholdAccessRow,
} from '#contracts/household-access';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { accessEndWords, accessStateWords } from '../../../lib/code-words/own-view.ts';
import { dateText, dayOfInstant } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { GiveDialog } from './give-dialog.tsx';
import { accessWords } from './words.ts';

interface AccessRowProps {
  readonly row: HouseholdAccessRow;
  readonly caseId: string;
  readonly list: HouseholdAccessList;
}

export function AccessRow({ row, caseId, list }: AccessRowProps) {
  const t = useWords(accessWords);
  const stateOf = useWords(accessStateWords);
  const endOf = useWords(accessEndWords);
  const name = row.helperName ?? row.personName;
  const facts = [
    ...(row.helperName === null ? [] : [t('helps', { name: row.personName })]),
    t('since', { date: dateText(dayOfInstant(row.givenAt)) }),
    ...(row.state === 'waiting' ? [t('firstUse', { date: dateText(row.firstUseUntil) })] : []),
    ...(row.endsOn === null ? [] : [t('until', { date: dateText(row.endsOn) })]),
    ...(row.revokedReason === null ? [] : [endOf(row.revokedReason)]),
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4">
      <span>
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          {name}
          <Tag tone={row.state === 'in-use' ? 'good' : 'plain'}>{stateOf(row.state)}</Tag>
        </span>
        <span className="block text-soft">{facts.join(' · ')}</span>
      </span>
      <RowActs row={row} caseId={caseId} list={list} />
    </li>
  );
}

function RowActs({ row, caseId, list }: AccessRowProps) {
  const t = useWords(accessWords);
  const [open, setOpen] = useState<'end' | 'renew'>();
  const { accessId, personName, helperName, state, mayEnd } = row;
  const name = helperName ?? personName;
  const mayRenew = list.mayGive && mayEnd && row.kind === 'member';
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      {list.mayGive && state === 'waiting' && (
        <Link
          to="/cases/$caseId/codes/$accessId"
          params={{ caseId, accessId }}
          aria-label={t('sheetOf', { name })}
          className={buttonClass('secondary')}
        >
          {t('sheet')}
        </Link>
      )}
      {mayRenew && (
        <Button look="quiet" label={t('renewOf', { name })} onPress={() => setOpen('renew')}>
          {t('renew')}
        </Button>
      )}
      {mayEnd && (
        <Button look="danger" label={t('endOf', { name })} onPress={() => setOpen('end')}>
          {t('end')}
        </Button>
      )}
      {open === 'end' && <EndDialog accessId={accessId} onClose={() => setOpen(undefined)} />}
      {open === 'renew' && (
        <GiveDialog caseId={caseId} list={list} replaces={row} onClose={() => setOpen(undefined)} />
      )}
    </span>
  );
}

const REASONS = ['sheet-lost', 'asked', 'trust-ended'] as const;

function EndDialog({ accessId, onClose }: { accessId: string; onClose: () => void }) {
  const t = useWords(accessWords);
  const reasonOf = useWords(accessEndWords);
  const [reason, setReason] = useState<(typeof REASONS)[number]>();
  const writing = useWriting<z.input<typeof EndHouseholdAccess>>({
    path: 'householdAccessEnd',
    params: { accessId },
    done: t('ended'),
    onDone: onClose,
  });
  const submit = () => {
    if (reason) writing.run({ reason });
  };
  return (
    <FormDialog
      title={t('endTitle')}
      about={t('endAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="reason"
        label={t('endWhy')}
        choices={REASONS.map((value) => ({ value, label: reasonOf(value) }))}
        value={reason}
        onChange={setReason}
        isRequired
      />
    </FormDialog>
  );
}
