import { Made } from '#contracts/centres';
import type { DecideWithdrawal, FundCash, WaitingWithdrawalView } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { SecondDecision } from '../../components/form/second-decision.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestCash } from './use-fund-cash.ts';
import { fundCashWords } from './words.ts';

interface WaitingProps {
  readonly cash: FundCash;
  readonly waiting: WaitingWithdrawalView;
}

/** A withdrawal that one signatory has signed; another signs it, or it does not happen. */
export function WaitingWithdrawal({ cash, waiting }: WaitingProps) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  const from = cash.places.find(({ placeId }) => placeId === waiting.fromPlaceId);
  if (from === undefined) return null;
  const { askedByName: name, askedAt, purpose, isOwn } = waiting;
  return (
    <div className="mb-6">
      <Notice
        kind="care"
        title={t('waitingTitle', {
          amount: bahtText(waiting.amountSatang),
          place: nameOf(from),
        })}
      >
        <p>{t('waitingAbout', { name, at: instantText(askedAt), purpose })}</p>
        {isOwn && <p>{t('waitingOwn')}</p>}
        {from.maySign && <Decision withdrawalId={waiting.withdrawalId} isOwn={isOwn} />}
      </Notice>
    </div>
  );
}

function Decision({ withdrawalId, isOwn }: { withdrawalId: string; isOwn: boolean }) {
  const t = useWords(fundCashWords);
  const loadNewest = useLoadNewestCash();
  const deciding = useCommand({
    form: `decide-withdrawal:${withdrawalId}`,
    send: async (body: DecideWithdrawal, idempotencyKey) => {
      const path = pathOf('decideWithdrawal', { withdrawalId });
      await sendCommand({ path, answer: Made, body, idempotencyKey });
      return body.outcome;
    },
    onDone: async (outcome) => {
      announce(t(outcome === 'paid' ? 'signed' : 'declined'));
      await loadNewest();
    },
  });
  return (
    <SecondDecision
      isOwn={isOwn}
      yes="paid"
      confirm={t('sign')}
      decline={t('decline')}
      takeBack={t('takeBack')}
      deciding={deciding}
    />
  );
}
