import { useState } from 'react';
import type { z } from 'zod';
import type { CaseFile, DebtView } from '#contracts/cases';
import type { NewNegotiation } from '#contracts/negotiations';
import type { Danger } from '#domain/negotiations/matters';
import { Button } from '../../../components/action/button.tsx';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { debtSourceWords } from '../../../lib/code-words/household.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';
import { choiceOf, CreditorFields, freshCreditor, type CreditorDraft } from './creditor-fields.tsx';
import { DangerRows } from './dangers-dialog.tsx';

interface BeginDialogProps {
  readonly file: CaseFile;
  readonly debt: DebtView;
  readonly onClose: () => void;
}

/** Who lent, who owes, and what cannot wait: before the first word is spoken. */
export function BeginDialog({ file, debt, onClose }: BeginDialogProps) {
  const t = useWords(negotiationWords);
  const sourceOf = useWords(debtSourceWords);
  const [creditors, setCreditors] = useState<readonly CreditorDraft[]>([
    freshCreditor(debt.creditorName ?? ''),
  ]);
  const [coDebtorIds, setCoDebtorIds] = useState<readonly string[]>([]);
  const [dangers, setDangers] = useState<Danger[]>([]);
  const writing = useWriting<z.input<typeof NewNegotiation>>({
    path: 'caseNegotiations',
    params: { caseId: file.caseId },
    done: t('saved'),
    onDone: onClose,
  });
  const isFund = debt.creditorFundId !== null;
  const submit = () =>
    writing.run({
      debtId: debt.debtId,
      creditors: isFund ? [] : creditors.map(choiceOf),
      coDebtorIds: [...coDebtorIds],
      dangers,
    });
  const put = (at: number, part: Partial<CreditorDraft>) =>
    setCreditors(creditors.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <FormDialog
      title={t('beginFor', { source: sourceOf(debt.source) })}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      {isFund && <Notice>{t('fundCreditor')}</Notice>}
      {!isFund &&
        creditors.map((draft, at) => (
          <CreditorFields
            // Lines are only added, so the place of one never changes.
            key={at}
            centreId={file.centreId}
            at={at}
            draft={draft}
            change={(part) => put(at, part)}
          />
        ))}
      {!isFund && creditors.length < 5 && (
        <Button
          look="quiet"
          icon="add"
          onPress={() => setCreditors([...creditors, freshCreditor('')])}
        >
          {t('secondCreditor')}
        </Button>
      )}
      <CoDebtors file={file} debt={debt} chosen={coDebtorIds} onChange={setCoDebtorIds} />
      <fieldset>
        <legend className="font-semibold">{t('dangers')}</legend>
        <DangerRows dangers={dangers} onChange={setDangers} />
      </fieldset>
    </FormDialog>
  );
}

interface CoDebtorsProps {
  readonly file: CaseFile;
  readonly debt: DebtView;
  readonly chosen: readonly string[];
  readonly onChange: (personIds: readonly string[]) => void;
}

function CoDebtors({ file, debt, chosen, onChange }: CoDebtorsProps) {
  const t = useWords(negotiationWords);
  const others = file.members.filter(({ personId }) => personId !== debt.personId);
  if (others.length === 0) return null;
  const toggle = (personId: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, personId] : chosen.filter((one) => one !== personId));
  return (
    <fieldset>
      <legend className="font-semibold">{t('coDebtors')}</legend>
      {others.map(({ personId, name }) => (
        <CheckboxRow
          key={personId}
          name={`coDebtorIds.${personId}`}
          label={name}
          isChecked={chosen.includes(personId)}
          onChange={(isChosen) => toggle(personId, isChosen)}
        />
      ))}
    </fieldset>
  );
}
