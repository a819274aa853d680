import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import { taskWords } from '../words.ts';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What needs an answer of the server first: grey lines while it comes, a sentence when it does not. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const t = useWords(taskWords);
  const { language } = useLanguage();
  if (query.data !== undefined && query.isFetchedAfterMount) return children(query.data);
  if (query.error === null) return <Skeleton lines={5} />;
  return (
    <Notice kind="bad" title={t('notLoaded')}>
      <p>{asProblem(query.error).sentence[language]}</p>
      <div className="mt-3">
        <Button look="secondary" icon="reload" onPress={() => void query.refetch()}>
          {t('again')}
        </Button>
      </div>
    </Notice>
  );
}
