import { useState } from 'react';
import type { PathName } from '#contracts/paths';
import { todayInBangkok } from '../../lib/format.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { BuddhistDateField } from '../typed-field/buddhist-date-field.tsx';
import { FormDialog } from './form-dialog.tsx';

interface LastDayDialogProps {
  readonly title: string;
  /** Of the one field, `untilOn`. */
  readonly label: string;
  /** What a reader hears when it is done. */
  readonly done: string;
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  /** The first day of what ends (ISO date). */
  readonly fromOn: string;
  /** The latest day that is taken; absent where an end may be announced. */
  readonly latest?: string;
  readonly onClose: () => void;
}

/** Something that runs gets its last day; today unless another one is chosen. */
export function LastDayDialog(props: LastDayDialogProps) {
  const { title, label, done, path, params, fromOn, latest, onClose } = props;
  const [untilOn, setUntilOn] = useState<string | undefined>(todayInBangkok());
  const writing = useWriting<{ untilOn: string }>({ path, params, done, onDone: onClose });
  const submit = () => {
    if (untilOn) writing.run({ untilOn });
  };
  return (
    <FormDialog title={title} writing={writing} onSubmit={submit} onClose={onClose}>
      <BuddhistDateField
        name="untilOn"
        label={label}
        value={untilOn}
        onChange={setUntilOn}
        earliest={fromOn}
        {...(latest === undefined ? {} : { latest })}
        isRequired
      />
    </FormDialog>
  );
}
