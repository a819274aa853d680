import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CodeSheet } from '#contracts/household-access';
import { pathOf } from '#contracts/paths';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { QrCode } from '../../../components/picture/qr-code.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { readAnswer } from '../../../lib/api-client.ts';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { accessWords } from './words.ts';

/** The sheet a household takes home: address, code, what to do. It prints on one page. */
export function CodeSheetPage() {
  const t = useWords(accessWords);
  const { caseId, accessId } = useParams({ from: '/signed-in/cases/$caseId/codes/$accessId' });
  const { data: sheet, error, refetch } = useSheet(accessId);
  if (sheet === undefined) {
    return error === null ? (
      <Skeleton lines={5} />
    ) : (
      <NotLoaded title={t('sheetNotLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={t('sheetTitle')}
        lead={t('sheetLead')}
        actions={
          <>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            <Link
              to="/cases/$caseId/codes"
              params={{ caseId }}
              className={buttonClass('secondary')}
            >
              {t('toList')}
            </Link>
          </>
        }
      />
      <Sheet sheet={sheet} />
    </>
  );
}

function Sheet({ sheet }: { sheet: CodeSheet }) {
  const t = useWords(accessWords);
  const { language } = useLanguage();
  const steps = ['step1', 'step2', 'step3', 'step4'] as const;
  return (
    <article className="card flex flex-col gap-4 px-5 py-5 text-lg">
      <p>
        <strong className="block text-xl">{t('sheetFor', { name: sheet.holderName })}</strong>
        {sheet.kind === 'helper' && t('helps', { name: sheet.personName })}
        <span className="block text-soft">{sheet.centreName[language]}</span>
      </p>
      <p>
        <span className="block text-soft">{t('code')}</span>
        <strong className="block text-3xl tracking-wider">{sheet.code}</strong>
      </p>
      <QrCode qr={sheet.addressQr} label={t('address')} />
      <p className="break-all">
        <span className="block text-soft">{t('address')}</span>
        {sheet.address}
      </p>
      <ol className="flex list-decimal flex-col gap-2 pl-7">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p className="font-semibold">{t('useBefore', { date: dateText(sheet.firstUseUntil) })}</p>
      {sheet.endsOn !== null && <p>{t('validUntil', { date: dateText(sheet.endsOn) })}</p>}
      <p>{t('lost')}</p>
    </article>
  );
}

/** Read afresh each time: the sheet of a code that was used meanwhile is not shown from memory. */
function useSheet(accessId: string) {
  return useQuery({
    queryKey: ['code-sheet', accessId],
    gcTime: 0,
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('householdAccessSheet', { accessId }), answer: CodeSheet, signal }),
  });
}
