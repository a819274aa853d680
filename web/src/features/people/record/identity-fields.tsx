import type { z } from 'zod';
import type { PersonCorrection } from '#contracts/person-records';
import { NO_ID_REASONS, type NoIdReason } from '#domain/assessment/code-lists';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { CitizenIdField } from '../../../components/typed-field/citizen-id-field.tsx';
import { noIdReasonWords } from '../../../lib/code-words/household.ts';
import { useWords } from '../../../lib/i18n.ts';
import { recordWords } from './words.ts';

type Identity = z.input<typeof PersonCorrection>['identity'];

export interface IdentityDraft {
  readonly kind: Identity['kind'];
  readonly citizenId: string | undefined;
  readonly noIdReason: NoIdReason | undefined;
}

export const AS_IT_IS: IdentityDraft = {
  kind: 'as-it-is',
  citizenId: undefined,
  noIdReason: undefined,
};

/** As the command carries it; undefined while something needed is missing. */
export function identityOf({ kind, citizenId, noIdReason }: IdentityDraft): Identity | undefined {
  switch (kind) {
    case 'as-it-is':
      return { kind };
    case 'number':
      return citizenId === undefined ? undefined : { kind, citizenId };
    case 'none':
      return noIdReason === undefined ? undefined : { kind, noIdReason };
  }
}

interface IdentityFieldsProps {
  readonly draft: IdentityDraft;
  readonly onChange: (draft: IdentityDraft) => void;
}

/** The number on file is not shown whole, so it stays unless another one is entered. */
export function IdentityFields({ draft, onChange }: IdentityFieldsProps) {
  const t = useWords(recordWords);
  const noIdOf = useWords(noIdReasonWords);
  return (
    <>
      <RadioCards
        name="identity.kind"
        label={t('identity')}
        choices={[
          { value: 'as-it-is', label: t('asItIs') },
          { value: 'number', label: t('number') },
          { value: 'none', label: t('none') },
        ]}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        isRequired
      />
      {draft.kind === 'number' && (
        <CitizenIdField
          name="identity.citizenId"
          label={t('newNumber')}
          value={draft.citizenId}
          onChange={(citizenId) => onChange({ ...draft, citizenId })}
          isRequired
        />
      )}
      {draft.kind === 'none' && (
        <Select
          name="identity.noIdReason"
          label={t('noIdReason')}
          choices={NO_ID_REASONS.map((value) => ({ value, label: noIdOf(value) }))}
          value={draft.noIdReason}
          onChange={(noIdReason) => onChange({ ...draft, noIdReason })}
          isRequired
        />
      )}
    </>
  );
}
