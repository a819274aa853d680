import { useState, type ReactNode } from 'react';
import type { EvidenceView } from '#contracts/evidence';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { checkOutcomeWords, paperWords } from '../../../lib/code-words/evidence.ts';
import { shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { CheckDialog } from './check-dialog.tsx';
import { CorrectDialog, type Figure } from './correct-dialog.tsx';
import { PapersDialog } from './papers-dialog.tsx';
import { PhotoButton } from './photo-button.tsx';
import type { EvidenceLine } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

interface LineEvidenceProps {
  readonly caseId: string;
  readonly line: EvidenceLine;
  readonly page: EvidenceView;
  readonly title: string;
  readonly about: string;
  /** What may be corrected once it is frozen. */
  readonly figures: readonly Figure[];
  readonly children: ReactNode;
}

/** One line with its papers, photos and second look, and what may be done about it now. */
export function LineEvidence(props: LineEvidenceProps) {
  const { caseId, line, page, title, about, children } = props;
  const t = useWords(evidenceWords);
  const paperOf = useWords(paperWords);
  return (
    <article aria-label={title} className="card flex flex-col gap-3 px-5 py-4">
      <div>
        <h3 className="font-bold text-indigo-900">{title}</h3>
        <p className="text-sm text-soft">{about}</p>
      </div>
      <div>{children}</div>
      <div className="flex flex-wrap gap-2">
        {line.papers.map((paper) => (
          <Tag key={paper} tone={paper === 'told-only' ? 'care' : 'calm'}>
            {paperOf(paper)}
          </Tag>
        ))}
        {line.papers.length === 0 && <Tag tone="care">{t('noPapers')}</Tag>}
      </div>
      <Photos line={line} title={title} />
      <SecondLook line={line} />
      <Acts {...props} caseId={caseId} page={page} />
    </article>
  );
}

function Photos({ line, title }: { line: EvidenceLine; title: string }) {
  const t = useWords(evidenceWords);
  if (line.photos.length === 0) return null;
  return (
    <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
      {line.photos.map(({ photoId, width, height }, at) => (
        <li key={photoId}>
          <a href={pathOf('photo', { photoId })} download className="block">
            <img
              src={pathOf('photo', { photoId })}
              alt={t('photoOf', { number: at + 1, line: title })}
              width={width}
              height={height}
              loading="lazy"
              className="h-24 w-full rounded-field border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

function SecondLook({ line: { check } }: { line: EvidenceLine }) {
  const t = useWords(evidenceWords);
  const outcomeOf = useWords(checkOutcomeWords);
  if (check === null) return <p className="text-sm text-soft">{t('notChecked')}</p>;
  return (
    <div>
      <Tag tone={check.outcome === 'agrees' ? 'good' : 'bad'}>{outcomeOf(check.outcome)}</Tag>
      <p className="text-sm text-soft">
        {t('checkedBy', { name: check.checkedBy, date: shortDateText(check.checkedOn) })}
      </p>
      {check.note !== null && <p>{check.note}</p>}
    </div>
  );
}

type Act = 'papers' | 'check' | 'correct';

function Acts({ caseId, line, page, title, figures }: LineEvidenceProps) {
  const t = useWords(evidenceWords);
  const [act, setAct] = useState<Act>();
  const close = () => setAct(undefined);
  const of = { caseId, line, title, onClose: close };
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {page.mayAdd && !page.isFrozen && (
        <>
          <Button
            look="secondary"
            onPress={() => setAct('papers')}
            label={`${t('papers')}: ${title}`}
          >
            {t('papers')}
          </Button>
          <PhotoButton caseId={caseId} line={line} title={title} />
        </>
      )}
      {page.mayCheck && !page.isFrozen && (
        <Button look="secondary" onPress={() => setAct('check')} label={`${t('check')}: ${title}`}>
          {t('check')}
        </Button>
      )}
      {page.mayCorrect && page.isFrozen && (
        <Button look="quiet" onPress={() => setAct('correct')} label={`${t('correct')}: ${title}`}>
          {t('correct')}
        </Button>
      )}
      {act === 'papers' && <PapersDialog {...of} />}
      {act === 'check' && <CheckDialog {...of} />}
      {act === 'correct' && (
        <CorrectDialog
          caseId={caseId}
          lineKind={line.lineKind}
          lineKey={line.lineId}
          title={title}
          figures={figures}
          onClose={close}
        />
      )}
    </div>
  );
}
