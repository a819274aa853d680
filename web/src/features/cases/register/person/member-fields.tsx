import { MEMBER_RELATIONS, NO_ID_REASONS, TITLES } from '#domain/assessment/code-lists';
import { Button } from '../../../../components/action/button.tsx';
import { CheckboxRow } from '../../../../components/form/checkbox-row.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { CitizenIdField } from '../../../../components/typed-field/citizen-id-field.tsx';
import { PhoneField } from '../../../../components/typed-field/phone-field.tsx';
import {
  noIdReasonWords,
  relationWords,
  titleWords,
} from '../../../../lib/code-words/household.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { AlikePeople } from '../alike/alike-people.tsx';
import type { AlikeOfPerson } from '../alike/use-alike.ts';
import { registerWords } from '../words.ts';
import { BirthFields } from './birth-fields.tsx';
import type { MemberDraft } from './member-draft.ts';

interface MemberFieldsProps {
  readonly member: MemberDraft;
  /** Place in the list, from 0. */
  readonly at: number;
  readonly onChange: (member: MemberDraft) => void;
  /** Left out for the last one that remains. */
  readonly onRemove: (() => void) | undefined;
  /** Who on file may be this person. */
  readonly alike: AlikeOfPerson | undefined;
}

export function MemberFields({ member, at, onChange, onRemove, alike }: MemberFieldsProps) {
  const t = useWords(registerWords);
  const relationOf = useWords(relationWords);
  const titleOf = useWords(titleWords);
  const path = `household.members.${at}`;
  const set = (change: Partial<MemberDraft>) => onChange({ ...member, ...change });
  return (
    <fieldset className="card px-5 py-4">
      <legend className="sr-only">{t('member', { number: at + 1 })}</legend>
      <div className="mb-3 flex min-h-12 items-center justify-between gap-3">
        <h3 aria-hidden="true">{t('member', { number: at + 1 })}</h3>
        {onRemove && (
          <Button look="quiet" icon="close" onPress={onRemove}>
            {t('remove', { number: at + 1 })}
          </Button>
        )}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name={`${path}.relation`}
          label={t('relation')}
          choices={MEMBER_RELATIONS.map((value) => ({ value, label: relationOf(value) }))}
          value={member.relation}
          onChange={(relation) => set({ relation })}
          isRequired
        />
        <Select
          name={`${path}.title`}
          label={t('personTitle')}
          choices={TITLES.map((value) => ({ value, label: titleOf(value) }))}
          value={member.title}
          onChange={(title) => set({ title })}
          isRequired
        />
        <TextField
          name={`${path}.firstName`}
          label={t('firstName')}
          value={member.firstName}
          onChange={(firstName) => set({ firstName })}
          maxLength={100}
          isRequired
        />
        <TextField
          name={`${path}.lastName`}
          label={t('lastName')}
          value={member.lastName}
          onChange={(lastName) => set({ lastName })}
          maxLength={100}
          isRequired
        />
        <Identity member={member} path={path} set={set} />
        <BirthFields member={member} path={path} set={set} />
        <PhoneField
          name={`${path}.phone`}
          label={t('phone')}
          value={member.phone}
          onChange={(phone) => set({ phone })}
        />
      </div>
      {alike !== undefined && <AlikePeople member={member} alike={alike} set={set} />}
    </fieldset>
  );
}

interface IdentityProps {
  readonly member: MemberDraft;
  readonly path: string;
  readonly set: (change: Partial<MemberDraft>) => void;
}

/** The citizen number, or why there is none. */
function Identity({ member, path, set }: IdentityProps) {
  const t = useWords(registerWords);
  const noIdOf = useWords(noIdReasonWords);
  return (
    <div className="flex flex-col gap-2 sm:col-span-2">
      {member.hasNoId ? (
        <Select
          name={`${path}.noIdReason`}
          label={t('noIdReason')}
          choices={NO_ID_REASONS.map((value) => ({ value, label: noIdOf(value) }))}
          value={member.noIdReason}
          onChange={(noIdReason) => set({ noIdReason })}
          isRequired
        />
      ) : (
        <CitizenIdField
          name={`${path}.citizenId`}
          label={t('citizenId')}
          value={member.citizenId}
          onChange={(citizenId) => set({ citizenId })}
          isRequired
        />
      )}
      <CheckboxRow
        name={`${path}.hasNoId`}
        label={t('hasNoId')}
        isChecked={member.hasNoId}
        onChange={(hasNoId) => set({ hasNoId })}
      />
    </div>
  );
}
