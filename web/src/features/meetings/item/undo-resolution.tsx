import type { AgendaItemView } from '#contracts/meetings';
import type { UndoView } from '#contracts/motions';
import { PaperLink } from '../../../components/page/paper-link.tsx';
import { dateText, instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { AnswerToUndo } from './answer-undo.tsx';
import { AskToUndo } from './ask-to-undo.tsx';
import { undoWords } from './undo-words.ts';

type Resolved = NonNullable<AgendaItemView['resolution']>;

/**
 * What has become of a resolution since; while none of its money has left, two people may undo it, once the
 * contract is signed with the household's agreement.
 */
export function Aftermath({ resolution }: { resolution: Resolved }) {
  const t = useWords(undoWords);
  const { undo, mayUndo, isSigned, answeredBy, resolutionId } = resolution;
  return (
    <>
      {answeredBy.map((number) => (
        <p key={number} className="font-semibold">
          {t('answered', { number })}
        </p>
      ))}
      {undo !== null && (
        <div className="mt-2">
          <Told undo={undo} />
          {undo.paper !== null && undo.status !== 'declined' && <Paper undo={undo} />}
          {undo.status === 'asked' && mayUndo && <AnswerToUndo undo={undo} isSigned={isSigned} />}
        </div>
      )}
      {mayUndo && undo?.status !== 'asked' && (
        <AskToUndo resolutionId={resolutionId} isSigned={isSigned} />
      )}
    </>
  );
}

function Told({ undo }: { undo: UndoView }) {
  const t = useWords(undoWords);
  const { status, reason, askedByName, askedAt, answeredByName, answeredAt, paper } = undo;
  if (status === 'asked') {
    const asked = { name: askedByName, at: instantText(askedAt), reason };
    return <p className="font-semibold">{t(paper === null ? 'asked' : 'askedSigned', asked)}</p>;
  }
  const answered = {
    asker: askedByName,
    name: answeredByName ?? '',
    at: answeredAt === null ? '' : instantText(answeredAt),
    reason,
  };
  const isCancelled = status === 'confirmed' && paper !== null;
  return (
    <p className={status === 'declined' ? 'text-soft' : 'font-semibold'}>
      {t(isCancelled ? 'cancelled' : status, answered)}
    </p>
  );
}

/** The numbered paper, and how the household has signed it. */
function Paper({ undo: { paper, agreement, status } }: { undo: UndoView }) {
  const t = useWords(undoWords);
  if (paper === null) return null;
  const { number, documentId } = paper;
  return (
    <>
      {documentId === null ? (
        <p>{t('paperComes', { number })}</p>
      ) : (
        <PaperLink documentId={documentId}>{t('paper', { number })}</PaperLink>
      )}
      {status === 'asked' && <p>{t('paperNext')}</p>}
      {agreement !== null && (
        <p>
          {t('agreement', {
            how: t(`by-${agreement.signatureKind}`),
            date: dateText(agreement.signedOn),
            place: agreement.paperReference,
          })}
        </p>
      )}
    </>
  );
}
