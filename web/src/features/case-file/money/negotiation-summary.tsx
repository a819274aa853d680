import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CaseNegotiations, type MatterView } from '#contracts/negotiations';
import { pathOf } from '#contracts/paths';
import { buttonClass } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { debtSourceWords } from '../../../lib/code-words/household.ts';
import { dangerWords, matterStatusWords } from '../../../lib/code-words/negotiations.ts';
import { bahtText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { moneyWords } from './words.ts';

/** Where the talks with each creditor stand, and the way to their page. */
export function NegotiationSummary({ caseId }: { caseId: string }) {
  const t = useWords(moneyWords);
  const { data } = useQuery({
    queryKey: ['negotiations', caseId],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('caseNegotiations', { caseId }),
        answer: CaseNegotiations,
        signal,
      }),
  });
  const matters = data?.matters ?? [];
  return (
    <Section title={t('negotiation')} aside={<ToNegotiation caseId={caseId} />}>
      {matters.length === 0 && <p className="text-soft">{t('noTalks')}</p>}
      <ul className="divide-y divide-line">
        {matters.map((matter) => (
          <MatterRow key={matter.negotiationId} matter={matter} />
        ))}
      </ul>
    </Section>
  );
}

function MatterRow({ matter }: { matter: MatterView }) {
  const sourceOf = useWords(debtSourceWords);
  const statusOf = useWords(matterStatusWords);
  const dangerOf = useWords(dangerWords);
  const names = (matter.creditors ?? []).map(({ name, description }) => name ?? description);
  return (
    <li className="flex flex-wrap items-center gap-2 py-2.5 first:pt-0 last:pb-0">
      <span className="font-semibold">
        {names.length === 0 ? sourceOf(matter.source) : names.join(' · ')}
      </span>
      <span className="text-soft">{bahtText(matter.balanceSatang)}</span>
      <Tag tone={matter.status === 'settled' ? 'good' : 'calm'}>{statusOf(matter.status)}</Tag>
      {matter.dangers.map((danger) => (
        <Tag key={danger} tone="bad" icon="warning">
          {dangerOf(danger)}
        </Tag>
      ))}
    </li>
  );
}

function ToNegotiation({ caseId }: { caseId: string }) {
  const t = useWords(moneyWords);
  return (
    <Link
      to="/cases/$caseId/negotiation"
      params={{ caseId }}
      className={`${buttonClass('secondary')} print:hidden`}
    >
      {t('openNegotiation')}
    </Link>
  );
}
