import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { PhoneField } from '../../../components/typed-field/phone-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useCreditors } from '../use-negotiations.ts';
import { negotiationWords } from '../words.ts';

export interface CreditorDraft {
  /** One that the centre knows; else the words below. */
  readonly creditorId?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly phone?: string | undefined;
}

export const freshCreditor = (name: string): CreditorDraft => ({ name, description: '' });

export function choiceOf({ creditorId, name, description, phone }: CreditorDraft) {
  if (creditorId !== undefined) return { creditorId };
  const said = (text: string) => (text.trim() === '' ? null : text);
  return { name: said(name), description: said(description), phone: phone ?? null };
}

interface CreditorFieldsProps {
  readonly centreId: string;
  readonly at: number;
  readonly draft: CreditorDraft;
  readonly change: (part: Partial<CreditorDraft>) => void;
}

/** A creditor that the centre knows already, or a new one: named, or at least described. */
export function CreditorFields({ centreId, at, draft, change }: CreditorFieldsProps) {
  const t = useWords(negotiationWords);
  const known = useCreditors(centreId).data?.rows ?? [];
  const choices = known.map(({ creditorId, name, description, households }) => ({
    value: creditorId,
    label: `${name ?? description ?? t('unnamed')} (${t('households', { count: households })})`,
  }));
  return (
    <>
      {choices.length > 0 && (
        <Select
          name={`creditors.${at}.creditorId`}
          label={t('knownCreditor')}
          emptyLabel={t('newCreditor')}
          choices={choices}
          value={draft.creditorId}
          onChange={(creditorId) => change({ creditorId })}
        />
      )}
      {draft.creditorId === undefined && (
        <>
          <TextField
            name={`creditors.${at}.name`}
            label={t('name')}
            help={t('nameHelp')}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            name={at === 0 ? 'creditors' : `creditors.${at}.description`}
            label={t('description')}
            help={t('descriptionHelp')}
            value={draft.description}
            onChange={(description) => change({ description })}
          />
          <PhoneField
            name={`creditors.${at}.phone`}
            label={t('phone')}
            value={draft.phone}
            onChange={(phone) => change({ phone })}
          />
        </>
      )}
    </>
  );
}
