import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CentreRow } from '#contracts/centres';
import { Button } from '../../components/action/button.tsx';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { EmptyState } from '../../components/status/empty-state.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { centreStateWords } from '../../lib/code-words/centres.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { FoundCentreDialog } from './found/found-centre-dialog.tsx';
import { foundWords } from './found/words.ts';
import { useCentres } from './use-centres.ts';
import { centreWords } from './words.ts';

/** The centres one may see; who has a single one and looks after no others is led straight to it. */
export function CentresPage() {
  const t = useWords(centreWords);
  const found = useWords(foundWords);
  const centres = useCentres();
  const rows = centres.data?.rows;
  const looksAfterCentres = useMay('manage-seats');
  const [isFounding, setFounding] = useState(false);
  const only = rows?.length === 1 && !looksAfterCentres ? rows[0] : undefined;
  if (only !== undefined) {
    return <Navigate to="/centre/$centreId" params={{ centreId: only.centreId }} replace />;
  }
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('all')}
        actions={
          looksAfterCentres && (
            <Button look="secondary" icon="add" onPress={() => setFounding(true)}>
              {found('found')}
            </Button>
          )
        }
      />
      {isFounding && <FoundCentreDialog onClose={() => setFounding(false)} />}
      {rows === undefined &&
        (centres.error === null ? (
          <SkeletonRows />
        ) : (
          <NotLoaded
            title={t('notLoaded')}
            error={centres.error}
            onAgain={() => void centres.refetch()}
          />
        ))}
      {rows?.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneAbout')}</p>
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <LinkRows label={t('all')}>
          {rows.map((row) => (
            <CentreLine key={row.centreId} centre={row} />
          ))}
        </LinkRows>
      )}
    </>
  );
}

function CentreLine({ centre }: { centre: CentreRow }) {
  const t = useWords(centreWords);
  const { language } = useLanguage();
  return (
    <LinkRow
      link={{ to: '/centre/$centreId', params: { centreId: centre.centreId } }}
      title={centre.name[language]}
      aside={<CentreTags centre={centre} />}
    >
      {centre.place[language]} · {t('funds', { count: centre.fundCount })}
    </LinkRow>
  );
}

/** What a centre is known for, in a few words. */
export function CentreTags({ centre }: { centre: CentreRow }) {
  const t = useWords(centreWords);
  const stateOf = useWords(centreStateWords);
  return (
    <span className="flex flex-wrap gap-2">
      {centre.modelYearBe !== null && (
        <Tag tone="good" icon="check">
          {t('model', { year: centre.modelYearBe })}
        </Tag>
      )}
      {centre.foundedYearBe !== null && <Tag>{t('founded', { year: centre.foundedYearBe })}</Tag>}
      {centre.state !== 'active' && <Tag tone="bad">{stateOf(centre.state)}</Tag>}
      {centre.isDemo && <Tag tone="care">{t('demo')}</Tag>}
    </span>
  );
}
