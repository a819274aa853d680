import { useState } from 'react';
import type { z } from 'zod';
import type { NewCentre } from '#contracts/centres';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { TambonPicker } from './tambon-picker.tsx';
import { foundWords } from './words.ts';

type Level = z.input<typeof NewCentre>['level'];

/** A new centre at a village or a tambon of the official list. */
export function FoundCentreDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(foundWords);
  const [level, setLevel] = useState<Level>();
  const [tambon, setTambon] = useState<string>();
  const [villageNumber, setVillage] = useState<number>();
  const [nameTh, setNameTh] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [foundedYearBe, setFounded] = useState<number>();
  const writing = useWriting<z.input<typeof NewCentre>>({
    path: 'centres',
    params: {},
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    const village = level === 'village' ? (villageNumber ?? null) : null;
    if (!level || !tambon || (level === 'village' && village === null)) return;
    writing.run({
      level,
      areaCode: village === null ? tambon : `${tambon}${String(village).padStart(2, '0')}`,
      villageNumber: village,
      nameTh,
      nameEn,
      foundedYearBe: foundedYearBe ?? null,
      modelYearBe: null,
      publishedHeadlineTh: null,
      publishedHeadlineEn: null,
    });
  };
  return (
    <FormDialog title={t('found')} writing={writing} onSubmit={submit} onClose={onClose}>
      <RadioCards
        name="level"
        label={t('level')}
        choices={(['village', 'tambon'] as const).map((value) => ({ value, label: t(value) }))}
        value={level}
        onChange={setLevel}
        isBeside
        isRequired
      />
      <TambonPicker value={tambon} onChange={setTambon} />
      {level === 'village' && (
        <NumberField
          name="villageNumber"
          label={t('villageNumber')}
          value={villageNumber}
          onChange={setVillage}
          least={1}
          most={99}
          isRequired
        />
      )}
      <TextField name="nameTh" label={t('nameTh')} value={nameTh} onChange={setNameTh} isRequired />
      <TextField name="nameEn" label={t('nameEn')} value={nameEn} onChange={setNameEn} isRequired />
      <NumberField
        name="foundedYearBe"
        label={t('foundedYear')}
        value={foundedYearBe}
        onChange={setFounded}
        least={2500}
        most={2700}
      />
    </FormDialog>
  );
}
