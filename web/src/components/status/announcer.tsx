import { dismissNews, useNews } from '../../lib/announce.ts';
import { useWords } from '../../lib/i18n.ts';
import { Icon } from '../action/icon.tsx';
import { pieceWords } from '../words.ts';

/** Where `announce` speaks: at the top of a phone, where no button waits, at the corner of a desk. Stands once. */
export function Announcer() {
  const t = useWords(pieceWords);
  const news = useNews();
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 top-3 z-45 flex flex-col gap-2 sm:left-auto sm:w-md lg:top-auto lg:bottom-6 print:hidden"
    >
      {news.map((item) => (
        <div
          key={item.id}
          className={`pointer-events-auto flex items-center gap-3 rounded-card py-1.5 pr-1.5 pl-4 text-white shadow-raised ${item.kind === 'good' ? 'bg-leaf-700' : 'bg-clay-700'}`}
        >
          <Icon name={item.kind === 'good' ? 'check' : 'warning'} className="size-6" />
          <p className="flex-1 py-1.5 font-semibold">{item.text}</p>
          <button
            type="button"
            aria-label={t('dismiss')}
            className="grid size-11 cursor-pointer place-items-center rounded-field hover:bg-white/15 focus-visible:outline-white"
            onClick={() => dismissNews(item.id)}
          >
            <Icon name="close" className="size-5" />
          </button>
        </div>
      ))}
    </div>
  );
}
