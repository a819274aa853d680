import { Link } from '@tanstack/react-router';
import type { CandidatesView } from '#contracts/candidates';
import { buttonClass } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { listKindWords } from '../../lib/code-words/case-sources.ts';
import { likenessWords } from '../../lib/code-words/likeness.ts';
import { useWords } from '../../lib/i18n.ts';
import { candidateWords } from './words.ts';

type Candidate = CandidatesView['waiting'][number];

interface WaitingProps {
  readonly waiting: readonly Candidate[];
  readonly centreId: string;
}

/** Rows without a case yet, with who on file may be the same; the way into the register beside each. */
export function Waiting({ waiting, centreId }: WaitingProps) {
  const t = useWords(candidateWords);
  const kindOf = useWords(listKindWords);
  return (
    <Section title={t('waiting')} isBare>
      {waiting.length === 0 ? (
        <p className="card px-5 py-4 text-soft">{t('nobody')}</p>
      ) : (
        <Table
          caption={t('waiting')}
          rows={waiting}
          rowKey={({ candidateId }) => candidateId}
          columns={[
            {
              key: 'name',
              label: t('name'),
              cell: (row) => (
                <>
                  <span className="block">{`${row.firstName} ${row.lastName}`}</span>
                  <span className="block text-sm font-normal text-soft">
                    {t('house', { number: row.houseNumber, village: row.villageNumber })}
                  </span>
                </>
              ),
            },
            { key: 'list', label: t('kind'), cell: ({ kind }) => kindOf(kind) },
            { key: 'note', label: t('note'), cell: ({ note }) => note ?? '–' },
            { key: 'alike', label: t('alike'), cell: ({ alike }) => <Alike alike={alike} /> },
            {
              key: 'act',
              label: t('act'),
              cell: ({ candidateId, firstName }) => (
                <Link
                  to="/cases/new"
                  search={{ candidate: candidateId, centre: centreId }}
                  className={buttonClass('secondary')}
                  aria-label={`${t('register')}: ${firstName}`}
                >
                  {t('register')}
                </Link>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Alike({ alike }: Pick<Candidate, 'alike'>) {
  const reasonOf = useWords(likenessWords);
  if (alike.length === 0) return <>–</>;
  return (
    <ul>
      {alike.map(({ name, reasons }) => (
        <li key={name}>
          {name}
          <span className="block text-sm text-soft">
            {reasons.map((reason) => reasonOf(reason)).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
