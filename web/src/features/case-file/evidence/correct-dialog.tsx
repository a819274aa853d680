import { useState } from 'react';
import type { CorrectedField, CorrectedLineKind } from '#domain/assessment/baseline/baseline';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { bahtText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { useCaseFile } from '../use-case-file.ts';
import { evidenceWords } from './words.ts';

/** A frozen figure of a line. */
export interface Figure {
  readonly field: CorrectedField;
  readonly label: string;
  /** As frozen; corrections made since are looked up. */
  readonly satang: string;
}

interface CorrectDialogProps {
  readonly caseId: string;
  readonly lineKind: CorrectedLineKind;
  readonly lineKey: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly onClose: () => void;
}

/** Says what a frozen figure should have been; it is written beside it, and the figure stays. */
export function CorrectDialog(props: CorrectDialogProps) {
  const { caseId, lineKind, lineKey, title, onClose } = props;
  const t = useWords(evidenceWords);
  const corrections = useCaseFile(caseId).data?.baseline?.corrections ?? [];
  const figures = props.figures.map((figure) => ({
    ...figure,
    satang:
      corrections.findLast((each) => each.lineKey === lineKey && each.field === figure.field)
        ?.newSatang ?? figure.satang,
  }));
  const [field, setField] = useState(figures[0]?.field);
  const [newSatang, setNew] = useState<string>();
  const [reason, setReason] = useState('');
  const writing = useWriting({
    path: 'baselineCorrections',
    params: { caseId },
    done: t('corrected'),
    onDone: onClose,
  });
  const oldSatang = figures.find((figure) => figure.field === field)?.satang;
  return (
    <FormDialog
      title={`${t('correct')}: ${title}`}
      about={t('correctAbout')}
      writing={writing}
      onSubmit={() => writing.run({ lineKind, lineKey, field, oldSatang, newSatang, reason })}
      onClose={onClose}
    >
      <RadioCards
        name="field"
        label={t('figure')}
        choices={figures.map((figure) => ({
          value: figure.field,
          label: figure.label,
          about: bahtText(figure.satang),
        }))}
        value={field}
        onChange={setField}
        isRequired
      />
      <MoneyField
        name="newSatang"
        label={t('newFigure')}
        value={newSatang}
        onChange={setNew}
        mayBeZero
        isRequired
      />
      <TextField
        name="reason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        isRequired
      />
    </FormDialog>
  );
}
