import { Made } from '#contracts/centres';
import type { CashCountView, DecideCount, FundCash } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { SecondDecision } from '../../components/form/second-decision.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface WaitingProps {
  readonly cash: FundCash;
  readonly count: CashCountView;
}

/** A count that one person made; another confirms it, and what differs is posted. */
export function WaitingCount({ cash, count }: WaitingProps) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  const mayKeep = useMay('keep-cash');
  const place = cash.places.find(({ placeId }) => placeId === count.placeId);
  if (place === undefined) return null;
  const { countNumber: number, countedByName: name, countedAt, isOwn } = count;
  return (
    <div className="mb-4">
      <Notice kind="care" title={t('waitingCount', { number, place: nameOf(place) })}>
        <p>
          <Found count={count} />
        </p>
        <p>{t('countedBy', { name, at: instantText(countedAt) })}</p>
        {isOwn && <p>{t('countOwn')}</p>}
        {mayKeep && <Decision countId={count.countId} isOwn={isOwn} />}
      </Notice>
    </div>
  );
}

function Found({ count }: { count: CashCountView }) {
  const t = useWords(fundCashWords);
  const counted = bahtText(count.countedSatang);
  const difference = BigInt(count.differenceSatang);
  if (difference === 0n) return t('agrees', { counted });
  const key = difference > 0n ? 'over' : 'short';
  const size = difference > 0n ? difference : -difference;
  return t(key, { counted, difference: bahtText(String(size)) });
}

function Decision({ countId, isOwn }: { countId: string; isOwn: boolean }) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  const deciding = useCommand({
    form: `decide-count:${countId}`,
    send: async (body: DecideCount, idempotencyKey) => {
      const path = pathOf('decideCount', { countId });
      await sendCommand({ path, answer: Made, body, idempotencyKey });
      return body.outcome;
    },
    onDone: async (outcome) => {
      announce(t(outcome === 'confirmed' ? 'countConfirmed' : 'countDeclined'));
      await loadNewest();
    },
  });
  return (
    <SecondDecision
      isOwn={isOwn}
      yes="confirmed"
      confirm={t('confirmCount')}
      decline={t('declineCount')}
      takeBack={t('declineCount')}
      deciding={deciding}
    />
  );
}
