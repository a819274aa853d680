import { Link } from '@tanstack/react-router';
import type { DocumentRow } from '#contracts/documents';
import type { MeetingView } from '#contracts/meetings';
import { pathOf } from '#contracts/paths';
import { buttonClass } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { documentKindWords, documentText } from '../../../lib/code-words/documents.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { roomWords } from './words.ts';

interface PapersProps {
  readonly meetingId: string;
  readonly documents: readonly DocumentRow[];
  readonly signatures: MeetingView['signatures'];
}

/** The notice and, once the session has ended, the minutes with who signed them and how. */
export function Papers({ meetingId, documents, signatures }: PapersProps) {
  const t = useWords(roomWords);
  const kindOf = useWords(documentKindWords);
  return (
    <Section title={t('papers')}>
      {documents.some(({ kind }) => kind === 'minutes') && (
        <Link
          to="/meetings/$meetingId/minutes"
          params={{ meetingId }}
          className={buttonClass('secondary')}
        >
          {t('readMinutes')}
        </Link>
      )}
      <ul>
        {documents.map((document) => (
          <li
            key={document.documentId}
            className="flex flex-wrap items-center justify-between gap-x-6"
          >
            <a
              href={pathOf('document', { documentId: document.documentId })}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-12 items-center font-semibold text-indigo-700 underline underline-offset-4"
            >
              {t('openPaper', { name: documentText(kindOf, document) })}
            </a>
            <span className="text-sm text-soft">{instantText(document.writtenAt)}</span>
          </li>
        ))}
      </ul>
      {signatures.map((signature) => (
        <p key={signature.signedAs} className="text-soft">
          {t(`${signature.signedAs}-${signature.signatureKind}`, {
            when: instantText(signature.signedAt),
          })}
          {signature.witnessNames.length > 0 &&
            ` · ${t('witnesses', { names: signature.witnessNames.join(', ') })}`}
        </p>
      ))}
    </Section>
  );
}
