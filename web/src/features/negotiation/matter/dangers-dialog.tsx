import { useState } from 'react';
import type { z } from 'zod';
import type { MarkedDangers, MatterView } from '#contracts/negotiations';
import { DANGERS, type Danger } from '#domain/negotiations/matters';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { dangerAdviceWords, dangerWords } from '../../../lib/code-words/negotiations.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';

interface DangerRowsProps {
  readonly dangers: readonly Danger[];
  readonly onChange: (dangers: Danger[]) => void;
}

/** Threats, seizure and daily collectors: each with what to do about it first. */
export function DangerRows({ dangers, onChange }: DangerRowsProps) {
  const nameOf = useWords(dangerWords);
  const adviceOf = useWords(dangerAdviceWords);
  const toggle = (danger: Danger, isMarked: boolean) =>
    onChange(DANGERS.filter((one) => (one === danger ? isMarked : dangers.includes(one))));
  return DANGERS.map((danger) => (
    <CheckboxRow
      key={danger}
      name={danger}
      label={nameOf(danger)}
      help={dangers.includes(danger) ? adviceOf(danger) : undefined}
      isChecked={dangers.includes(danger)}
      onChange={(isMarked) => toggle(danger, isMarked)}
    />
  ));
}

export function DangersDialog({ matter, onClose }: { matter: MatterView; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const [dangers, setDangers] = useState<Danger[]>(matter.dangers);
  const writing = useWriting<z.input<typeof MarkedDangers>>({
    path: 'negotiationDangers',
    params: { negotiationId: matter.negotiationId },
    done: t('saved'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('markDangers')}
      writing={writing}
      onSubmit={() => writing.run({ dangers })}
      onClose={onClose}
    >
      <DangerRows dangers={dangers} onChange={setDangers} />
    </FormDialog>
  );
}
