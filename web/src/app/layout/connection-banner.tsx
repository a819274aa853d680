import { useQueryClient } from '@tanstack/react-query';
import { Icon } from '../../components/action/icon.tsx';
import { useConnection } from '../../lib/connection.ts';
import { useWords } from '../../lib/i18n.ts';
import { frameWords } from '../words.ts';

/** Says when nothing can be saved, and why; nothing at all while the connection is good. */
export function ConnectionBanner() {
  const t = useWords(frameWords);
  const client = useQueryClient();
  const connection = useConnection();
  return (
    <div role="status" className="print:hidden">
      {connection !== 'online' && (
        <div className="border-b-[1.5px] border-bamboo-600 bg-bamboo-100 text-bamboo-800">
          <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-6">
            <Icon name="disconnected" className="size-6" />
            <p className="flex-1 basis-56 font-semibold">
              {t(connection === 'offline' ? 'offline' : 'serverUnreachable')}
            </p>
            <button
              type="button"
              className="min-h-11 cursor-pointer px-2 font-semibold underline underline-offset-4"
              onClick={() => void client.refetchQueries({ type: 'active' })}
            >
              {t('tryAgain')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
