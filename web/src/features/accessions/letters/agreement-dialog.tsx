import { useState } from 'react';
import type { z } from 'zod';
import type { NewLetter } from '#contracts/accession-letters';
import type { AccessionView } from '#contracts/accessions';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { letterWords } from './words.ts';

interface LetterDialogProps {
  readonly group: AccessionView;
  readonly onClose: () => void;
}

/** Puts on paper what the group signs: the rate, sharing debtor data, and the centre's text. */
export function AgreementDialog({ group, onClose }: LetterDialogProps) {
  const t = useWords(letterWords);
  const [addressee, setAddressee] = useState('');
  const [rateBasisPoints, setRate] = useState<number | undefined>(
    group.kind === 'poverty-fund' ? 0 : undefined,
  );
  const [rateFromOn, setRateFromOn] = useState<string | undefined>(todayInBangkok());
  const writing = useWriting<z.input<typeof NewLetter>>({
    path: 'accessionLetters',
    params: { accessionId: group.accessionId },
    done: t('written'),
    onDone: onClose,
  });
  const submit = () => {
    if (rateBasisPoints === undefined || !rateFromOn) return;
    writing.run({ kind: 'accession-agreement', addressee, rateBasisPoints, rateFromOn });
  };
  return (
    <FormDialog
      title={t('accession-agreement')}
      about={t('agreementAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="addressee"
        label={t('signer')}
        help={t('signerHelp')}
        value={addressee}
        onChange={setAddressee}
        isRequired
        isFirst
      />
      <PercentField
        name="rateBasisPoints"
        label={t('rate')}
        help={t('rateHelp')}
        value={rateBasisPoints}
        onChange={setRate}
        isRequired
      />
      <BuddhistDateField
        name="rateFromOn"
        label={t('rateFromOn')}
        value={rateFromOn}
        onChange={setRateFromOn}
        isRequired
      />
    </FormDialog>
  );
}
