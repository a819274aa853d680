import type { CentrePaper } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import { buttonClass } from '../../components/action/button.tsx';
import { Section } from '../../components/page/section.tsx';
import { countText, instantText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { paperWords } from './words.ts';

/** What was ordered, newest first; a file opens as soon as the worker has written it. */
export function Prints({ prints }: { prints: CentrePaper['prints'] }) {
  const t = useWords(paperWords);
  return (
    <Section title={t('readyTitle')}>
      <div aria-live="polite">
        {prints.length === 0 && <p className="text-soft">{t('noPrints')}</p>}
        <ul className="divide-y divide-line">
          {prints.map((print) => (
            <Row key={print.printId} print={print} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Row({ print }: { print: CentrePaper['prints'][number] }) {
  const t = useWords(paperWords);
  const { printNumber: number, sheetCount, printedAt, printedByName, documentId } = print;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span>
        <span className="font-semibold">
          {t('printNumber', { number, count: countText(sheetCount) })}
        </span>
        <span className="block text-sm text-soft">
          {[instantText(printedAt), printedByName].filter(Boolean).join(' · ')}
        </span>
      </span>
      {documentId === null ? (
        <span className="min-h-11 py-2.5 text-soft">{t('writing')}</span>
      ) : (
        <a
          href={`${pathOf('document', { documentId })}?as=inline`}
          target="_blank"
          rel="noreferrer"
          aria-label={t('open', { number })}
          className={buttonClass('secondary')}
        >
          {t('openShort')}
        </a>
      )}
    </li>
  );
}
