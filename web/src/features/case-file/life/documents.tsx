import type { DocumentRow } from '#contracts/documents';
import { pathOf } from '#contracts/paths';
import { Section } from '../../../components/page/section.tsx';
import { documentKindWords, documentText } from '../../../lib/code-words/documents.ts';
import { instantText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { caseFileWords } from '../words.ts';

export function Documents({ documents }: { documents: readonly DocumentRow[] }) {
  const t = useWords(caseFileWords);
  const kindOf = useWords(documentKindWords);
  return (
    <Section title={t('documents')}>
      <ul className="divide-y divide-line">
        {documents.map((document) => {
          const name = documentText(kindOf, document);
          return (
            <li
              key={document.documentId}
              className="flex flex-wrap items-center justify-between gap-x-6"
            >
              <a
                href={pathOf('document', { documentId: document.documentId })}
                target="_blank"
                rel="noreferrer"
                aria-label={t('openDocument', { name })}
                className="inline-flex min-h-12 items-center font-semibold text-indigo-700 underline underline-offset-4"
              >
                {name}
              </a>
              <span className="text-sm text-soft">
                {t('writtenAt', { when: instantText(document.writtenAt) })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
