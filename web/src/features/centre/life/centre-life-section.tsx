import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CentreLife } from '#contracts/centre-life';
import { pathOf } from '#contracts/paths';
import { CENTRE_MOVES } from '#domain/centre/centre-states';
import { Button } from '../../../components/action/button.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { centreStateWords, distinctionWords } from '../../../lib/code-words/centres.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { DistinctionDialog } from './distinction-dialog.tsx';
import { FoundingDialog } from './founding-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { lifeWords } from './words.ts';

interface CentreProps {
  readonly centreId: string;
}

/** When it was decided and founded, what it was chosen as, and whether it works. */
export function CentreLifeSection({ centreId }: CentreProps) {
  const t = useWords(lifeWords);
  const { data, error, refetch } = useQuery({
    queryKey: ['centre-life', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centreLife', { centreId }), answer: CentreLife, signal }),
  });
  return (
    <Section title={t('title')}>
      {data === undefined &&
        (error === null ? (
          <Skeleton lines={3} />
        ) : (
          <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
        ))}
      {data && <Facts life={data} />}
      {data?.mayChange && <Acts life={data} centreId={centreId} />}
    </Section>
  );
}

function Facts({ life }: { life: CentreLife }) {
  const t = useWords(lifeWords);
  const stateOf = useWords(centreStateWords);
  const { state, stateSince, decidedOn, targetFiscalYearBe, foundedYearBe } = life;
  const standing = stateOf(state);
  return (
    <DataList
      items={[
        {
          label: t('state'),
          value:
            stateSince === null
              ? standing
              : t('since', { state: standing, date: dateText(stateSince) }),
        },
        { label: t('decidedOn'), value: decidedOn === null ? t('unknown') : dateText(decidedOn) },
        { label: t('targetYear'), value: targetFiscalYearBe ?? t('unknown') },
        { label: t('foundedYear'), value: foundedYearBe ?? t('unknown') },
        ...(life.distinctions.length === 0
          ? []
          : [{ label: t('chosen'), value: <Distinctions life={life} /> }]),
        ...(life.moves.length === 0
          ? []
          : [{ label: t('moves'), value: <Moves moves={life.moves} /> }]),
      ]}
    />
  );
}

function Distinctions({ life }: { life: CentreLife }) {
  const t = useWords(lifeWords);
  const kindOf = useWords(distinctionWords);
  return (
    <ul>
      {life.distinctions.map(({ kind, yearBe, givenBy }) => {
        const said = { kind: kindOf(kind), year: yearBe };
        return (
          <li key={`${kind}-${yearBe}`}>
            {givenBy === null ? t('chosenBy', said) : t('chosenLine', { ...said, by: givenBy })}
          </li>
        );
      })}
    </ul>
  );
}

function Moves({ moves }: { moves: CentreLife['moves'] }) {
  const t = useWords(lifeWords);
  const stateOf = useWords(centreStateWords);
  return (
    <ol>
      {moves.map(({ number, to, movedOn, reason, settlement }) => (
        <li key={number}>
          {dateText(movedOn)} · {stateOf(to)} · {reason}
          {settlement !== null && (
            <span className="block text-sm font-normal text-soft">
              {t('settledBy', { settlement })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Acts({ life, centreId }: CentreProps & { life: CentreLife }) {
  const t = useWords(lifeWords);
  const [open, setOpen] = useState<'founding' | 'choose' | 'move'>();
  const close = () => setOpen(undefined);
  return (
    <div className="mt-4 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      <Button look="secondary" onPress={() => setOpen('founding')}>
        {t('founding')}
      </Button>
      <Button look="secondary" onPress={() => setOpen('choose')}>
        {t('choose')}
      </Button>
      {CENTRE_MOVES[life.state].length > 0 && (
        <Button look="secondary" onPress={() => setOpen('move')}>
          {t('move')}
        </Button>
      )}
      {open === 'founding' && <FoundingDialog centreId={centreId} life={life} onClose={close} />}
      {open === 'choose' && <DistinctionDialog centreId={centreId} onClose={close} />}
      {open === 'move' && <MoveDialog centreId={centreId} state={life.state} onClose={close} />}
    </div>
  );
}
