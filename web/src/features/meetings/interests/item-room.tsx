import { Tag } from '../../../components/status/tag.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { OthersInterests } from './others-interests.tsx';
import { interestWords } from './words.ts';

/** Who counts for the item and who leaves it, with the reasons; frozen once it is resolved. */
export function ItemRoom({ meeting, item }: ItemProps) {
  const t = useWords(interestWords);
  const { room } = item;
  const isLive = item.status === 'waiting' || item.status === 'voting';
  // Before the opening nobody is counted, and what was put off counts for nothing.
  if (meeting.openedAt === null || item.status === 'postponed') return null;
  const { counted, needed, byProxy: proxies } = room;
  const line = isLive ? (proxies > 0 ? 'countedWithProxies' : 'counted') : 'frozen';
  return (
    <div className="card px-5 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p aria-live="polite">{t(line, { counted, needed, proxies })}</p>
        {isLive && (
          <Tag tone={room.isMet ? 'good' : 'bad'} icon={room.isMet ? 'check' : 'warning'}>
            {t(room.isMet ? 'enough' : 'tooFew')}
          </Tag>
        )}
      </div>
      <Leaving leaving={room.leaving} />
      {isLive && meeting.mayRecordVotes && <OthersInterests meeting={meeting} item={item} />}
    </div>
  );
}

function Leaving({ leaving }: Pick<ItemProps['item']['room'], 'leaving'>) {
  const t = useWords(interestWords);
  const { language } = useLanguage();
  if (leaving.length === 0) return <p className="text-soft">{t('nobodyLeaves')}</p>;
  return (
    <div className="mt-2">
      <h3>{t('leaving', { count: leaving.length })}</h3>
      <ul className="divide-y divide-line">
        {leaving.map(({ seatId, name, grounds }) => (
          <li key={seatId} className="py-2">
            <p className="font-semibold">{name}</p>
            {grounds.map((ground) => (
              <p key={ground.ground} className="text-soft">
                {ground.text[language]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
