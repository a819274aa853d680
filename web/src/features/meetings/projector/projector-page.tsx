import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ProjectorView } from '#contracts/meeting-live';
import { pathOf } from '#contracts/paths';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useFollowing } from '../use-following.ts';
import { ItemBeforeTheRoom } from './item-before-the-room.tsx';
import { projectorWords } from './words.ts';

/** What the whole room sees on the wall: large, by itself fresh, nobody's name and nobody's choice. */
export function ProjectorPage() {
  const t = useWords(projectorWords);
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId/projector' });
  const { data: view, error, refetch } = useProjector(meetingId);
  const isOn = view?.status === 'opened' || view?.status === 'convened';
  useFollowing({ meetingId, pulse: view?.pulse, isOn, onNews: refetch });
  if (view === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <div className="flex min-h-dvh flex-col gap-[3vh] bg-white px-[4vw] py-[3vh] text-ink">
      <Top view={view} />
      <div className="flex flex-1 flex-col justify-center">
        <Middle view={view} />
      </div>
      <Bottom view={view} meetingId={meetingId} />
    </div>
  );
}

function useProjector(meetingId: string) {
  return useQuery({
    queryKey: ['meeting', meetingId, 'projector'],
    queryFn: ({ signal }) =>
      readAnswer({
        path: pathOf('meetingProjector', { meetingId }),
        answer: ProjectorView,
        signal,
      }),
    refetchInterval: 15_000,
    refetchOnWindowFocus: 'always',
  });
}

function Top({ view }: { view: ProjectorView }) {
  const t = useWords(projectorWords);
  const { language } = useLanguage();
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-8 border-b-4 border-indigo-700 pb-[2vh]">
      <h1 className="text-[clamp(1.4rem,2.6vw,3.2rem)] font-bold text-indigo-900">
        {t('meeting', { number: view.meetingNumber })}
      </h1>
      <p className="text-[clamp(1.1rem,1.8vw,2.2rem)] text-soft">{view.centreName[language]}</p>
    </header>
  );
}

function Middle({ view }: { view: ProjectorView }) {
  const t = useWords(projectorWords);
  const { item, status } = view;
  if (status === 'convened') return <Large>{t('notOpen')}</Large>;
  if (status !== 'opened') return <Large>{t('ended')}</Large>;
  return item === null ? null : <ItemBeforeTheRoom item={item} itemCount={view.itemCount} />;
}

function Large({ children }: { children: string }) {
  return (
    <p className="text-center text-[clamp(2rem,5vw,6rem)] font-bold text-indigo-900">{children}</p>
  );
}

function Bottom({ view, meetingId }: { view: ProjectorView; meetingId: string }) {
  const t = useWords(projectorWords);
  const { present, committeeSeats: all, quorumNeeded: needed, hasQuorum } = view;
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t-2 border-line pt-[2vh]">
      <p
        aria-live="polite"
        className={`text-[clamp(1.1rem,2vw,2.4rem)] font-semibold ${hasQuorum ? 'text-leaf-700' : 'text-clay-700'}`}
      >
        {hasQuorum ? t('quorum', { present, all }) : t('noQuorum', { present, all, needed })}
      </p>
      <Link
        to="/meetings/$meetingId"
        params={{ meetingId }}
        className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
      >
        {t('back')}
      </Link>
    </footer>
  );
}
