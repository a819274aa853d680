import type { FundOption } from '#contracts/fund-evidence';
import { Notice } from '../../../components/status/notice.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from './agenda-item.tsx';
import { AbleTable } from './evidence/able-table.tsx';
import { CashPicture } from './evidence/cash-picture.tsx';
import { Folded } from './evidence/folded.tsx';
import { HowMade } from './evidence/how-made.tsx';
import { Needs } from './evidence/needs.tsx';
import { ableOf } from './evidence/options.ts';
import { Unable } from './evidence/unable.tsx';
import { evidenceWords } from './evidence/words.ts';
import { itemWords } from './words.ts';

/** Every member fund: the able ones with what each choice would mean, the others with every reason. */
export function Evidence({ meeting, item }: ItemProps) {
  const t = useWords(itemWords);
  if (item.resolution === null && item.status !== 'postponed') {
    return (
      <div className="card px-5 py-4">
        <Figures meeting={meeting} item={item} />
      </div>
    );
  }
  return (
    <div className="card px-5 py-1.5">
      <Folded summary={t('evidence')}>
        <Figures meeting={meeting} item={item} />
      </Folded>
    </div>
  );
}

interface FiguresProps {
  readonly meeting: Pick<ItemProps['meeting'], 'mayRun'>;
  readonly item: ItemProps['item'];
}

/** All of it, unfolded. */
export function Figures({ meeting, item }: FiguresProps) {
  const t = useWords(itemWords);
  const able = ableOf(item.options);
  const unable = item.options.filter((option) => !option.isAble);
  const isFrozen = item.evidenceHash !== null;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3>{t('evidence')}</h3>
        <Tag tone={able.length > 0 ? 'calm' : 'care'}>{t('ableCount', { count: able.length })}</Tag>
      </div>
      <p className="mb-3 text-sm text-soft">{t(isFrozen ? 'frozen' : 'moment')}</p>
      {able.length === 0 ? (
        <Notice kind="care">
          <p>{t('noneAble')}</p>
        </Notice>
      ) : (
        <>
          <AbleTable options={able} />
          <MeansLine means={item.means} />
          {able.map((option) => (
            <OneFund key={option.fundId} option={option} item={item} />
          ))}
        </>
      )}
      {unable.length > 0 && (
        <Folded summary={t('unable', { count: unable.length })}>
          <Unable options={unable} recordedFor={!isFrozen && meeting.mayRun ? item.caseId : null} />
        </Folded>
      )}
      {item.evidenceHash !== null && (
        <p className="mt-2 font-mono text-xs break-all text-soft">
          {t('hash', { hash: item.evidenceHash })}
        </p>
      )}
    </>
  );
}

/** From which figures of the household the month is reckoned. */
function MeansLine({ means }: Pick<ItemProps['item'], 'means'>) {
  const e = useWords(evidenceWords);
  if (means === null) return <p className="mt-2 text-sm text-soft">{e('noBaseline')}</p>;
  const date = dateText(means.frozenOn);
  return (
    <p className="mt-2 text-sm text-soft">
      {means.isCorrected ? e('byCorrected', { date }) : e('byBaseline', { date })}
    </p>
  );
}

/** What one able fund needs, how its figures are made, and its cash. */
function OneFund({ option, item }: { option: FundOption; item: ItemProps['item'] }) {
  const e = useWords(evidenceWords);
  const { language } = useLanguage();
  return (
    <section aria-label={option.name[language]} className="mt-3 border-t border-line pt-2">
      <h4 className="font-semibold">{option.name[language]}</h4>
      <Needs needs={option.needs} />
      <Folded summary={e('made')}>
        {item.proposal !== null && <HowMade option={option} proposal={item.proposal} />}
        <CashPicture option={option} />
      </Folded>
    </section>
  );
}
