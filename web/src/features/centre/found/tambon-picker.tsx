import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pathOf } from '#contracts/paths';
import { AreaList } from '#contracts/people';
import { Select } from '../../../components/form/select.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMe } from '../../../lib/session.ts';
import { foundWords } from './words.ts';

interface TambonPickerProps {
  /** Its six digits in the official list. */
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** A tambon of the official list, by province and district; begins where one's own seat is. */
export function TambonPicker({ value, onChange }: TambonPickerProps) {
  const t = useWords(foundWords);
  const own = useMe().data?.seats[0]?.areaCode;
  const [province, setProvince] = useState(own?.slice(0, 2));
  const [district, setDistrict] = useState(own && own.length > 2 ? own.slice(0, 4) : undefined);
  const provinces = useAreas(undefined, true);
  const districts = useAreas(province, province !== undefined);
  const tambons = useAreas(district, district !== undefined);
  const chooseProvince = (code: string | undefined) => {
    setProvince(code);
    chooseDistrict(undefined);
  };
  const chooseDistrict = (code: string | undefined) => {
    setDistrict(code);
    onChange(undefined);
  };
  return (
    <>
      <Select
        name="province"
        label={t('province')}
        choices={provinces}
        value={province}
        onChange={chooseProvince}
        isRequired
      />
      <Select
        name="district"
        label={t('district')}
        choices={districts}
        value={district}
        onChange={chooseDistrict}
        isRequired
      />
      <Select
        name="areaCode"
        label={t('tambonOf')}
        choices={tambons}
        value={value}
        onChange={onChange}
        isRequired
      />
    </>
  );
}

function useAreas(parent: string | undefined, isAsked: boolean) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['areas', parent ?? ''],
    enabled: isAsked,
    staleTime: Infinity,
    queryFn: ({ signal }) => {
      const query = parent === undefined ? '' : `?parent=${parent}`;
      return readAnswer({ path: `${pathOf('areas')}${query}`, answer: AreaList, signal });
    },
  });
  return (data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
}
