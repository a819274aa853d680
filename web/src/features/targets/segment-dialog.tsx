import { useState } from 'react';
import type { TargetsView } from '#contracts/targets';
import { MEASURES, type Measure } from '#domain/case/targets/segments';
import { CheckboxRow } from '../../components/form/checkbox-row.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { useSegmentName } from './segment-name.ts';
import { measureWords, targetWords } from './words.ts';

interface SegmentDialogProps {
  readonly targets: TargetsView;
  readonly centreId: string;
  readonly onClose: () => void;
}

interface SegmentDraft {
  readonly code: string | undefined;
  readonly name: string;
  readonly measure: Measure | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly isRequired: boolean;
  readonly isActive: boolean;
  readonly effectiveFrom: string | undefined;
  readonly reason: string;
}

const EMPTY: SegmentDraft = {
  code: undefined,
  name: '',
  measure: undefined,
  least: 1,
  most: undefined,
  isRequired: false,
  isActive: true,
  effectiveFrom: undefined,
  reason: '',
};

/** Another limit of a segment, a new segment, or the end of one: from a day on, with the reason. */
export function SegmentDialog({ targets, centreId, onClose }: SegmentDialogProps) {
  const t = useWords(targetWords);
  const [draft, setDraft] = useState(EMPTY);
  const set = (part: Partial<SegmentDraft>) => setDraft({ ...draft, ...part });
  const writing = useWriting({
    path: 'segments',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () =>
    writing.run({
      ...draft,
      code: draft.code ?? newCodeOf(targets),
      name: draft.name.trim() === '' ? null : draft.name,
      most: draft.most ?? null,
    });
  return (
    <FormDialog title={t('setCriterion')} writing={writing} onSubmit={submit} onClose={onClose}>
      <WhichSegment draft={draft} set={set} targets={targets} />
      <Limits draft={draft} set={set} />
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
        value={draft.effectiveFrom}
        onChange={(effectiveFrom) => set({ effectiveFrom })}
        isRequired
      />
      <TextField
        name="reason"
        label={t('reason')}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        isRequired
      />
    </FormDialog>
  );
}

interface PartProps {
  readonly draft: SegmentDraft;
  readonly set: (part: Partial<SegmentDraft>) => void;
}

function WhichSegment({ draft, set, targets }: PartProps & { targets: TargetsView }) {
  const t = useWords(targetWords);
  const nameOf = useSegmentName(targets.criteria);
  const choose = (code: string | undefined) => {
    const known = targets.criteria.find((each) => each.code === code);
    if (known === undefined) return set({ code });
    set({ ...known, name: known.name ?? '', most: known.most ?? undefined });
  };
  return (
    <>
      <Select
        name="code"
        label={t('segment')}
        emptyLabel={t('newSegment')}
        choices={targets.criteria.map(({ code }) => ({ value: code, label: nameOf(code) }))}
        value={draft.code}
        onChange={choose}
      />
      <TextField
        name="name"
        label={t('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        isRequired={draft.code === undefined}
      />
      {draft.code !== undefined && (
        <CheckboxRow
          name="isActive"
          label={t('isEnded')}
          isChecked={!draft.isActive}
          onChange={(isEnded) => set({ isActive: !isEnded })}
        />
      )}
    </>
  );
}

function Limits({ draft, set }: PartProps) {
  const t = useWords(targetWords);
  const measureOf = useWords(measureWords);
  return (
    <>
      <Select
        name="measure"
        label={t('measure')}
        choices={MEASURES.map((value) => ({ value, label: measureOf(value) }))}
        value={draft.measure}
        onChange={(measure) => set({ measure })}
        isRequired
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          name="least"
          label={t('least')}
          value={draft.least}
          onChange={(least) => set({ least })}
          most={100_000_000}
          isRequired
        />
        <NumberField
          name="most"
          label={t('most')}
          help={t('mostHelp')}
          value={draft.most}
          onChange={(most) => set({ most })}
          most={100_000_000}
        />
      </div>
      <CheckboxRow
        name="isRequired"
        label={t('isRequired')}
        isChecked={draft.isRequired}
        onChange={(isRequired) => set({ isRequired })}
      />
    </>
  );
}

/** Codes of the centre's own segments count up; people never see them. */
function newCodeOf({ criteria }: TargetsView): string {
  const taken = criteria.flatMap(({ code }) => /^own-(\d+)$/.exec(code)?.[1] ?? []).map(Number);
  return `own-${Math.max(0, ...taken) + 1}`;
}
