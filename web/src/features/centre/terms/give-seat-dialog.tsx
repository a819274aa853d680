import { useState } from 'react';
import type { z } from 'zod';
import type { CentreView } from '#contracts/centres';
import type { NewSeat } from '#contracts/people';
import { COMMITTEE_ROLES } from '#domain/people/roles';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { makeOneTimePassword } from '../../../lib/one-time-password.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { accountWords } from './account-words.ts';
import { ShownOnce } from './one-time-password-dialog.tsx';

type CommitteeRole = (typeof COMMITTEE_ROLES)[number];

interface GiveSeatDialogProps {
  readonly centre: CentreView;
  readonly onClose: () => void;
}

/** A seat of the committee for a term, with an account; its first password is shown once. */
export function GiveSeatDialog({ centre, onClose }: GiveSeatDialogProps) {
  const t = useWords(accountWords);
  const roleOf = useWords(roleWords);
  const { language } = useLanguage();
  const [password] = useState(makeOneTimePassword);
  const [displayName, setName] = useState('');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<CommitteeRole>();
  const [fundId, setFund] = useState<string>();
  const [fromOn, setFrom] = useState<string | undefined>(todayInBangkok());
  const [untilOn, setUntil] = useState<string>();
  const [isDone, setDone] = useState(false);
  const writing = useWriting<z.input<typeof NewSeat>>({
    path: 'seats',
    params: {},
    done: t('given'),
    onDone: () => setDone(true),
  });
  const submit = () => {
    if (!role || !fromOn) return;
    const { centreId, areaCode } = centre;
    const place = { centreId, areaCode, householdId: null, personId: null };
    const term = { fromOn, untilOn: untilOn ?? null };
    writing.run({
      username,
      displayName,
      password,
      role,
      ...place,
      fundId: fundId ?? null,
      isOneTime: true,
      ...term,
    });
  };
  if (isDone) return <ShownOnce name={displayName} password={password} onClose={onClose} />;
  const members = centre.funds.filter(({ status }) => status === 'member');
  return (
    <FormDialog
      title={t('give')}
      about={t('giveAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="displayName"
        label={t('displayName')}
        value={displayName}
        onChange={setName}
        isRequired
      />
      <TextField
        name="username"
        label={t('username')}
        help={t('usernameHelp')}
        value={username}
        onChange={setUsername}
        maxLength={40}
        isRequired
      />
      <Select
        name="role"
        label={t('role')}
        choices={COMMITTEE_ROLES.map((value) => ({ value, label: roleOf(value) }))}
        value={role}
        onChange={setRole}
        isRequired
      />
      <Select
        name="fundId"
        label={t('fund')}
        emptyLabel={t('noFund')}
        choices={members.map((fund) => ({ value: fund.fundId, label: fund.name[language] }))}
        value={fundId}
        onChange={setFund}
      />
      <TermFields fromOn={fromOn} onFrom={setFrom} untilOn={untilOn} onUntil={setUntil} />
    </FormDialog>
  );
}

interface TermFieldsProps {
  readonly fromOn: string | undefined;
  readonly onFrom: (on: string | undefined) => void;
  readonly untilOn: string | undefined;
  readonly onUntil: (on: string | undefined) => void;
}

function TermFields({ fromOn, onFrom, untilOn, onUntil }: TermFieldsProps) {
  const t = useWords(accountWords);
  return (
    <>
      <BuddhistDateField
        name="fromOn"
        label={t('fromOn')}
        value={fromOn}
        onChange={onFrom}
        isRequired
      />
      <BuddhistDateField name="untilOn" label={t('untilOn')} value={untilOn} onChange={onUntil} />
    </>
  );
}
