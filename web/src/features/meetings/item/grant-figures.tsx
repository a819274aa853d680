import type { MotionInRoom } from '#contracts/motions';
import {
  grantMoneyWords,
  grantRefusalWords,
  motionWords,
} from '../../../lib/code-words/motions.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';

type Grant = NonNullable<MotionInRoom['grant']>;

/** How much would go to which group, whose money it is, and what its fund has left. */
export function GrantFigures({ grant }: { grant: Grant }) {
  const t = useWords(motionWords);
  const { language } = useLanguage();
  const { groupName, amountSatang, memberCount: count, unusedSatang, source, fund } = grant;
  const amount = bahtText(amountSatang);
  return (
    <div className="mb-2 flex flex-col gap-1">
      <p className="text-lg font-bold">
        {t('grantAmount', { amount, group: groupName[language], count })}
      </p>
      {fund !== null && <FundMoney fund={fund} />}
      {source !== null && <p>{t('grantOutside', { source })}</p>}
      {unusedSatang !== '0' && <p>{t('grantUnused', { unused: bahtText(unusedSatang) })}</p>}
      <p>{t('grantLeave')}</p>
    </div>
  );
}

function FundMoney({ fund }: { fund: NonNullable<Grant['fund']> }) {
  const t = useWords(motionWords);
  const moneyOf = useWords(grantMoneyWords);
  const refusalOf = useWords(grantRefusalWords);
  const { language } = useLanguage();
  const { account, refused } = fund;
  const cash = bahtText(fund.cashSatang);
  return (
    <>
      <p>
        {t('grantOfFund', {
          money: moneyOf(account),
          fund: fund.name[language],
          setAside: bahtText(fund.setAsideSatang),
        })}
      </p>
      <p>{t('grantLeaves', { cash, reserve: bahtText(fund.reserveSatang) })}</p>
      {refused !== null && (
        <p className="font-semibold">{t('grantCannot', { reason: refusalOf(refused) })}</p>
      )}
    </>
  );
}
