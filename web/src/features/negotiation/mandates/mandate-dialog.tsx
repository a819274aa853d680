import { useState } from 'react';
import type { z } from 'zod';
import type { CaseFile } from '#contracts/cases';
import type { NewMandate } from '#contracts/negotiations';
import { MANDATE_EVIDENCE, type MandateEvidence } from '#domain/negotiations/offers';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { mandateEvidenceWords } from '../../../lib/code-words/negotiations.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';
import { PaperPhotoField } from './paper-photo-field.tsx';

interface Draft {
  readonly personId: string | undefined;
  readonly signedOn: string | undefined;
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnesses: readonly [string, string];
  readonly evidence: MandateEvidence;
  readonly paperReference: string;
  readonly photoId: string | null;
}

/** What a debtor has signed, and how it is proved. */
export function MandateDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const owing = new Set((file.debts ?? []).map(({ personId }) => personId));
  const people = file.members.map(({ personId, name }) => ({ value: personId, label: name }));
  const [draft, setDraft] = useState<Draft>({
    personId: people.find(({ value }) => owing.has(value))?.value,
    signedOn: todayInBangkok(),
    signatureKind: 'signature',
    witnesses: ['', ''],
    evidence: 'paper',
    paperReference: '',
    photoId: null,
  });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const writing = useWriting<z.input<typeof NewMandate>>({
    path: 'mandates',
    params: { caseId: file.caseId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const body = bodyOf(draft);
    if (body) writing.run(body);
  };
  return (
    <FormDialog title={t('addMandate')} writing={writing} onSubmit={submit} onClose={onClose}>
      <Select
        name="personId"
        label={t('person')}
        choices={people}
        value={draft.personId}
        onChange={(personId) => set({ personId })}
        isRequired
      />
      <BuddhistDateField
        name="signedOn"
        label={t('signedOn')}
        value={draft.signedOn}
        onChange={(signedOn) => set({ signedOn })}
        latest={todayInBangkok()}
        isRequired
      />
      <RadioCards
        name="signatureKind"
        label={t('signatureKind')}
        choices={(['signature', 'fingerprint'] as const).map((value) => ({
          value,
          label: t(value),
        }))}
        value={draft.signatureKind}
        onChange={(signatureKind) => set({ signatureKind })}
        isBeside
      />
      {draft.signatureKind === 'fingerprint' && <Witnesses draft={draft} onChange={set} />}
      <EvidenceFields file={file} draft={draft} onChange={set} />
    </FormDialog>
  );
}

function bodyOf({ personId, signedOn, witnesses, paperReference, ...draft }: Draft) {
  if (!personId || !signedOn) return undefined;
  const witnessNames = draft.signatureKind === 'fingerprint' ? [...witnesses] : [];
  const reference = paperReference.trim() === '' ? null : paperReference;
  return { ...draft, personId, signedOn, witnessNames, paperReference: reference };
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** A fingerprint counts before two witnesses (Civil and Commercial Code s.9). */
function Witnesses({ draft, onChange }: PartProps) {
  const t = useWords(negotiationWords);
  const [first, second] = draft.witnesses;
  return (
    <>
      <TextField
        name="witnessNames.0"
        label={t('witness', { number: 1 })}
        value={first}
        onChange={(name) => onChange({ witnesses: [name, second] })}
        isRequired
      />
      <TextField
        name="witnessNames.1"
        label={t('witness', { number: 2 })}
        value={second}
        onChange={(name) => onChange({ witnesses: [first, name] })}
        isRequired
      />
    </>
  );
}

/** How the signature is proved: the paper kept, its photo, or a second person's word. */
function EvidenceFields({ file, draft, onChange }: PartProps & { readonly file: CaseFile }) {
  const t = useWords(negotiationWords);
  const evidenceOf = useWords(mandateEvidenceWords);
  return (
    <>
      <RadioCards
        name="evidence"
        label={t('evidence')}
        choices={MANDATE_EVIDENCE.map((value) => ({ value, label: evidenceOf(value) }))}
        value={draft.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
      {draft.evidence === 'paper' && (
        <TextField
          name="paperReference"
          label={t('paperReference')}
          help={t('paperReferenceHelp')}
          value={draft.paperReference}
          onChange={(paperReference) => onChange({ paperReference })}
          isRequired
        />
      )}
      {draft.evidence === 'photo' && (
        <PaperPhotoField
          file={file}
          photoId={draft.photoId}
          onBrought={(photoId) => onChange({ photoId })}
        />
      )}
    </>
  );
}
