import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { caseSourceWords } from '../../../lib/code-words/case-sources.ts';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { caseFileWords } from '../words.ts';

/** Who asked that the case be opened, and when. */
export function CaseSource({ source }: { source: NonNullable<File['source']> }) {
  const t = useWords(caseFileWords);
  const kindOf = useWords(caseSourceWords);
  const { language } = useLanguage();
  const { kind, askedOn, fundName, askedBy, description } = source;
  return (
    <Section title={t('source')}>
      <DataList
        items={[
          { label: t('sourceKind'), value: kindOf(kind) },
          { label: t('askedOn'), value: dateText(askedOn) },
          ...(fundName === null ? [] : [{ label: t('askingFund'), value: fundName[language] }]),
          ...(askedBy === null ? [] : [{ label: t('askedBy'), value: askedBy }]),
          ...(description === null ? [] : [{ label: t('asked'), value: description }]),
        ]}
      />
    </Section>
  );
}
