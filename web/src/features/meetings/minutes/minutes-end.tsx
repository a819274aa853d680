/** The foot of the minutes: what was corrected, who signed, by which hashes it is known. */

import type { MinutesView } from '#contracts/minutes';
import { Section } from '../../../components/page/section.tsx';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { minutesWords } from './words.ts';

export function Corrections({ corrections }: MinutesView) {
  const t = useWords(minutesWords);
  return (
    <Section title={t('corrections')}>
      {corrections.length === 0 && <p className="text-soft">{t('noCorrections')}</p>}
      <ul className="divide-y divide-line">
        {corrections.map(({ id, part, oldText, newText, byName, at, reason }) => (
          <li key={id} className="py-2">
            <p className="font-semibold">{t(part === 'place' ? 'where' : 'remark')}</p>
            {oldText !== null && (
              <p>
                <span className="sr-only">{t('oldText')} </span>
                <del className="text-clay-700">{oldText}</del>
              </p>
            )}
            {newText === null ? (
              <p className="text-soft">{t('struckOut')}</p>
            ) : (
              <p>
                <span className="sr-only">{t('newText')} </span>
                <ins className="text-leaf-700">{newText}</ins>
              </p>
            )}
            <p className="text-sm text-soft">
              {t('correctionBy', { name: byName, when: instantText(at), reason })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Signatures({ record, signatures }: MinutesView) {
  const t = useWords(minutesWords);
  return (
    <Section title={t('signatures')}>
      {(['chair', 'secretary'] as const).map((as) => {
        const signed = signatures.find(({ signedAs }) => signedAs === as);
        if (signed === undefined) {
          return <p key={as}>{t(`${as}-waiting`, { name: record[as].name })}</p>;
        }
        const { name, signatureKind, signedAt, witnessNames } = signed;
        return (
          <p key={as}>
            {t(`${as}-${signatureKind}`, { name, when: instantText(signedAt) })}
            {witnessNames.length > 0 && ` · ${t('witnesses', { names: witnessNames.join(', ') })}`}
          </p>
        );
      })}
    </Section>
  );
}

export function Hashes({ record, seal }: MinutesView) {
  const t = useWords(minutesWords);
  const known = [
    ['evidenceHash', record.evidenceHash],
    ['sealHash', seal?.contentHash ?? null],
  ] as const;
  if (known.every(([, hash]) => hash === null)) return null;
  return (
    <Section title={t('hashes')}>
      <dl>
        {known.map(([key, hash]) =>
          hash === null ? null : (
            <div key={key} className="mb-2">
              <dt className="text-sm text-soft">{t(key)}</dt>
              <dd className="font-mono text-sm break-all">{hash}</dd>
            </div>
          ),
        )}
      </dl>
    </Section>
  );
}
