import type { CentreView } from '#contracts/centres';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { occupationWords } from '../../lib/code-words/support.ts';
import { bahtText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { centreWords } from './words.ts';

type Group = CentreView['groups'][number];

/** Occupation groups with their grant and their market. */
export function Groups({ groups }: { groups: readonly Group[] }) {
  const t = useWords(centreWords);
  return (
    <Section title={t('groups')}>
      <ul className="divide-y divide-line">
        {groups.map((group) => (
          <li key={group.groupId} className="py-3 first:pt-0 last:pb-0">
            <GroupLine group={group} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GroupLine({ group }: { group: Group }) {
  const t = useWords(centreWords);
  const occupationOf = useWords(occupationWords);
  const { language } = useLanguage();
  const source = language === 'th' ? group.grantSourceTh : group.grantSourceEn;
  const market = language === 'th' ? group.marketTh : group.marketEn;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {language === 'th' ? group.nameTh : group.nameEn}
        {group.isMarketLasting && (
          <Tag tone="good" icon="check">
            {t('lasting')}
          </Tag>
        )}
      </p>
      <p className="text-soft">
        {occupationOf(group.occupation)} · {t('members', { count: group.memberCount })}
      </p>
      {group.grantSatang !== null && source !== null && (
        <p>{t('grant', { amount: bahtText(group.grantSatang), source })}</p>
      )}
      {market !== null && <p>{t('market', { market })}</p>}
    </>
  );
}

/** Welfare of the centre: what it is and what it gives. */
export function WelfareSchemes({ schemes }: { schemes: CentreView['welfare'] }) {
  const t = useWords(centreWords);
  const { language } = useLanguage();
  return (
    <Section title={t('welfare')}>
      <ul className="divide-y divide-line">
        {schemes.map((scheme) => (
          <li key={scheme.welfareId} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{language === 'th' ? scheme.nameTh : scheme.nameEn}</p>
            <p className="text-soft">{language === 'th' ? scheme.benefitTh : scheme.benefitEn}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
