import { Link, useParams } from '@tanstack/react-router';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import { EnteredSheets } from './entered-sheets.tsx';
import { FindSheet } from './find-sheet.tsx';
import { OutSheets } from './out-sheets.tsx';
import { PrintSection } from './print-sheets.tsx';
import { Prints } from './prints.tsx';
import { useCentrePaper } from './use-paper.ts';
import { paperWords } from './words.ts';

/** The paper desk of a centre: enter a sheet, print sheets, and see which are out. */
export function PaperPage() {
  const t = useWords(paperWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/paper' });
  const { data: paper, error, refetch } = useCentrePaper(centreId);
  if (paper === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        before={
          <Link
            to="/centre/$centreId"
            params={{ centreId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
        }
      />
      {(paper.mayPrint || paper.mayCollect) && <FindSheet />}
      {paper.mayPrint && <PrintSection centreId={centreId} paper={paper} />}
      <Prints prints={paper.prints} />
      <OutSheets sheets={paper.out} mayAct={paper.mayPrint} />
      <EnteredSheets sheets={paper.entered} />
    </>
  );
}
