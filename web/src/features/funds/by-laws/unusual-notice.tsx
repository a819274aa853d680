import type { ByLawSetting } from '#contracts/by-laws';
import { settingOfText } from '#domain/funds/by-laws/by-law-text';
import { unusualValues, type UnusualValue } from '#domain/funds/by-laws/usual-values';
import { Notice } from '../../../components/status/notice.tsx';
import { bahtText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { fundByLawWords } from './words.ts';

/** Says what is unusual about a by-law, with the source that says so; nothing where nothing is. */
export function UnusualNotice({ setting }: { setting: ByLawSetting }) {
  const t = useWords(fundByLawWords);
  const unusual = unusualValues(settingOfText(setting));
  const figureOf = useFigureText();
  if (unusual.length === 0) return null;
  return (
    <Notice kind="care">
      <p>{t('unusual')}</p>
      <ul className="list-disc pl-5">
        {unusual.map(({ what, set, usual, unit, source }) => (
          <li key={`${what} ${set}`}>
            {t(what, {
              set: figureOf(set, unit),
              usual: usual === null ? '' : figureOf(usual, unit),
            })}{' '}
            {source !== null && t('from', { source: t(source) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function useFigureText() {
  const t = useWords(fundByLawWords);
  return (figure: bigint, unit: UnusualValue['unit']): string => {
    switch (unit) {
      case 'satang':
        return bahtText(String(figure));
      case 'months':
        return `${figure} ${t('unitMonths')}`;
      case 'hundredths':
        return `${Number(figure) / 100} ${t('unitTimes')}`;
      case 'people':
        return `${figure} ${t('unitPeople')}`;
    }
  };
}
