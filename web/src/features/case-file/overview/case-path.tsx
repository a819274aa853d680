import { Section } from '../../../components/page/section.tsx';
import { PathPicture, type Station } from '../../../components/picture/path-picture.tsx';
import { caseStatusWords } from '../../../lib/code-words/case-statuses.ts';
import { dayOfInstant, shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { useReasonText } from '../use-reason-text.ts';
import { caseFileWords } from '../words.ts';
import { stationsOf, type StationFact } from './stations-of.ts';

/** Where the household stands between debt and honour, with the days of the way so far. */
export function CasePath({ file }: { file: Pick<File, 'status' | 'moves'> }) {
  const t = useWords(caseFileWords);
  const statusOf = useWords(caseStatusWords);
  const sideOf = useSide();
  const facts = stationsOf(file.status, file.moves);
  const stations = facts.map((fact): Station => {
    const isSkipped = fact.status === 'honoured' && fact.state === 'done' && !fact.reachedAt;
    return {
      key: fact.status,
      label: statusOf(fact.status),
      state: fact.state,
      note: isSkipped ? t('skipped') : dayOf(fact.reachedAt),
      side: sideOf(fact),
    };
  });
  return (
    <Section title={t('path')}>
      <PathPicture label={t('path')} stations={stations} />
    </Section>
  );
}

function useSide(): (fact: StationFact) => Station['side'] {
  const statusOf = useWords(caseStatusWords);
  const reasonText = useReasonText();
  return ({ side }) => {
    if (side === null) return undefined;
    const date = shortDateText(dayOfInstant(side.at));
    const reason = reasonText(side.reason);
    return {
      label: statusOf(side.status),
      note: reason === undefined ? date : `${date} · ${reason}`,
      tone: side.status === 'in-arrears' || side.status === 'relapsed' ? 'bad' : 'care',
    };
  };
}

function dayOf(at: string | null): string | undefined {
  return at === null ? undefined : shortDateText(dayOfInstant(at));
}
