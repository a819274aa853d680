import type { OneContract } from '#contracts/centres';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { dateText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { centreWords } from './words.ts';

/** Whether a household may have one contract only, since when and why, and how many live by it. */
export function OneContractSection({ rule }: { rule: OneContract }) {
  const t = useWords(centreWords);
  const aside = rule.isOn ? (
    <Tag tone="good" icon="check">
      {t('oneContractOn')}
    </Tag>
  ) : (
    <Tag>{t('oneContractOff')}</Tag>
  );
  return (
    <Section title={t('oneContract')} aside={aside}>
      <Ratio rule={rule} />
      <Record rule={rule} />
      <WithMore households={rule.householdsWithMore ?? []} />
    </Section>
  );
}

function Ratio({ rule }: { rule: OneContract }) {
  const t = useWords(centreWords);
  const { householdsWithOne: one, householdsWithAny: any } = rule;
  if (any === 0) return <p>{t('oneContractNobody')}</p>;
  const percent = t('percent', { value: percentFigure(Math.round((one * 10_000) / any)) });
  return (
    <>
      <p className="text-2xl font-bold text-indigo-900">{t('oneContractRatio', { one, any })}</p>
      <p className="text-sm text-soft">
        {t('oneContractHow', { percent, one, any, on: dateText(rule.measuredOn) })}
      </p>
    </>
  );
}

function Record({ rule: { since, reason, decidedBy } }: { rule: OneContract }) {
  const t = useWords(centreWords);
  if (since === null) return null;
  return (
    <div className="mt-4">
      <DataList
        items={[
          { label: t('oneContractSince'), value: dateText(since) },
          ...(reason === null ? [] : [{ label: t('oneContractReason'), value: reason }]),
          ...(decidedBy === null ? [] : [{ label: t('oneContractOwner'), value: decidedBy }]),
        ]}
      />
    </div>
  );
}

function WithMore({ households }: { households: NonNullable<OneContract['householdsWithMore']> }) {
  const t = useWords(centreWords);
  if (households.length === 0) return null;
  const label = t('oneContractMore', { count: households.length });
  return (
    <>
      <h3 className="mt-5 mb-2 font-semibold">{label}</h3>
      <LinkRows label={label}>
        {households.map(({ caseId, caseNumber, contracts }) => (
          <LinkRow
            key={caseId}
            link={{ to: '/cases/$caseId', params: { caseId } }}
            title={t('oneContractCase', { number: caseNumber })}
            aside={t('oneContractCount', { count: contracts })}
          />
        ))}
      </LinkRows>
    </>
  );
}
