import type { ReactNode } from 'react';
import type { AccessionRow } from '#contracts/accessions';
import { ACCESSION_STATUSES, type AccessionStatus } from '#domain/funds/accession';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { Section } from '../../components/page/section.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { accessionStatusWords } from '../../lib/code-words/accessions.ts';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { shortDateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { accessionWords } from './words.ts';

interface GroupColumnsProps {
  readonly rows: readonly AccessionRow[];
  /** ISO date. */
  readonly today: string;
}

interface BoardProps extends GroupColumnsProps {
  /** What stands beside the long list of members. */
  readonly children: ReactNode;
}

/** Members are many and settled, so they stand below who is still on the way. */
const SETTLED: readonly AccessionStatus[] = ['acceded', 'left'];

/** One card a state, beside each other on a desk and under each other on a phone. */
export function GroupColumns({ rows, today, children }: BoardProps) {
  const onTheWay = ACCESSION_STATUSES.filter((status) => !SETTLED.includes(status));
  return (
    <>
      <div className="grid gap-x-6 md:grid-cols-2 xl:grid-cols-3">
        {onTheWay.map((status) => (
          <State key={status} status={status} rows={rows} today={today} />
        ))}
      </div>
      <div className="grid gap-x-6 lg:grid-cols-2">
        <State status="acceded" rows={rows} today={today} />
        <div>
          <State status="left" rows={rows} today={today} />
          {children}
        </div>
      </div>
    </>
  );
}

function State({ status, rows, today }: GroupColumnsProps & { status: AccessionStatus }) {
  const t = useWords(accessionWords);
  const statusOf = useWords(accessionStatusWords);
  const here = rows.filter((row) => row.status === status);
  return (
    <Section title={statusOf(status)} aside={t('count', { count: here.length })} isBare>
      {here.length === 0 ? (
        <p className="card px-5 py-4 text-soft">{t('noneHere')}</p>
      ) : (
        <LinkRows label={statusOf(status)}>
          {here.map((row) => (
            <GroupLine key={row.accessionId} row={row} today={today} />
          ))}
        </LinkRows>
      )}
    </Section>
  );
}

function GroupLine({ row, today }: { row: AccessionRow; today: string }) {
  const t = useWords(accessionWords);
  const kindOf = useWords(fundKindWords);
  const { language } = useLanguage();
  const { nextTryOn, lastContactOn, declines } = row;
  const isDue = nextTryOn !== null && nextTryOn <= today;
  const parts = [
    kindOf(row.kind),
    t('since', { date: shortDateText(row.statusSince) }),
    lastContactOn === null ? undefined : t('lastContact', { date: shortDateText(lastContactOn) }),
    declines === 0 ? undefined : t('declinedTimes', { count: declines }),
    nextTryOn === null || isDue ? undefined : t('askAgain', { date: shortDateText(nextTryOn) }),
  ];
  return (
    <LinkRow
      link={{ to: '/groups/$accessionId', params: { accessionId: row.accessionId } }}
      title={row.name[language]}
      isUrgent={isDue}
    >
      <span className="block">{parts.filter(Boolean).join(' · ')}</span>
      {isDue && (
        <Tag tone="bad" icon="clock">
          {t('askAgainNow')}
        </Tag>
      )}
    </LinkRow>
  );
}
