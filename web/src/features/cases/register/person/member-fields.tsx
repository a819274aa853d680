import { NO_ID_REASONS, TITLES, type MemberRelation } from '#domain/assessment/code-lists';
import { Button } from '../../../../components/action/button.tsx';
import { BirthFields } from '../../../../components/birth/birth-fields.tsx';
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
import type { MemberDraft } from './member-draft.ts';

interface MemberFieldsProps {
  readonly member: MemberDraft;
  /** Of the person in the form: `household.members.0`. */
  readonly path: string;
  readonly title: string;
  readonly relations: readonly MemberRelation[];
  readonly onChange: (member: MemberDraft) => void;
  /** Takes the person out again, where that can be. */
  readonly removal?: { readonly label: string; readonly onRemove: () => void } | undefined;
  /** Who on file may be this person. */
  readonly alike: AlikeOfPerson | undefined;
}

export function MemberFields(props: MemberFieldsProps) {
  const { member, path, title, onChange, removal, alike } = props;
  const t = useWords(registerWords);
  const relationOf = useWords(relationWords);
  const titleOf = useWords(titleWords);
  const set = (change: Partial<MemberDraft>) => onChange({ ...member, ...change });
  return (
    <fieldset className="card px-5 py-4">
      <legend className="sr-only">{title}</legend>
      <div className="mb-3 flex min-h-12 items-center justify-between gap-3">
        <h3 aria-hidden="true">{title}</h3>
        {removal && (
          <Button look="quiet" icon="close" onPress={removal.onRemove}>
            {removal.label}
          </Button>
        )}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name={`${path}.relation`}
          label={t('relation')}
          choices={props.relations.map((value) => ({ value, label: relationOf(value) }))}
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
        <BirthFields birth={member} prefix={`${path}.`} set={set} />
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
