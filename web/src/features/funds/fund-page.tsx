import { Link, useParams } from '@tanstack/react-router';
import type { FundRegisterView } from '#contracts/fund-register';
import { buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { Tag } from '../../components/status/tag.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { ByLaws } from './by-laws/by-laws.tsx';
import { DefaultInterest } from './default-interest.tsx';
import { Changes, Facts } from './fund-facts.tsx';
import { OutsideMoneySection } from './outside-money.tsx';
import { Signatories } from './signatories.tsx';
import { CapitalStatements, MembershipCounts } from './statements.tsx';
import { useFund } from './use-fund.ts';
import { fundWords } from './words.ts';

/** One fund as its register knows it, with the history of all that was stated and changed. */
export function FundPage() {
  const t = useWords(fundWords);
  const { fundId } = useParams({ from: '/signed-in/funds/$fundId' });
  const { data: fund, error, refetch } = useFund(fundId);
  if (fund === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Heading fund={fund} />
      <Facts fund={fund} />
      {fund.hasMoney && <ByLaws fund={fund} />}
      {fund.hasMoney && <DefaultInterest fund={fund} />}
      {fund.hasMoney && <CapitalStatements fund={fund} />}
      <MembershipCounts fund={fund} />
      {fund.signatories !== null && <Signatories fund={fund} signatories={fund.signatories} />}
      {fund.hasMoney && <OutsideMoneySection fund={fund} />}
      <Changes changes={fund.changes} />
    </>
  );
}

function Heading({ fund }: { fund: FundRegisterView }) {
  const t = useWords(fundWords);
  const { language } = useLanguage();
  const { fundId, centreId, accessionId } = fund;
  return (
    <PageHeading
      title={fund.name[language]}
      lead={
        <>
          {fund.centreName[language]} {fund.isDemo && <Tag tone="care">{t('demo')}</Tag>}
        </>
      }
      before={
        <Link
          to="/centre/$centreId"
          params={{ centreId }}
          className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
        >
          <Icon name="back" className="size-5" />
          {t('back')}
        </Link>
      }
      actions={
        <>
          <Link
            to="/groups/$accessionId"
            params={{ accessionId }}
            className={buttonClass('secondary')}
          >
            {t('way')}
          </Link>
          {fund.seesBooks && fund.hasMoney && (
            <Link
              to="/funds/$fundId/statement"
              params={{ fundId }}
              className={buttonClass('secondary')}
            >
              {t('statement')}
            </Link>
          )}
        </>
      }
    />
  );
}
