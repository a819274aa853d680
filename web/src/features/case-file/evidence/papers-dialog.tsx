import { useState } from 'react';
import { PAPERS_SEEN, type PaperSeen } from '#domain/assessment/evidence/evidence';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { ManyBoxes } from '../../../components/form/many-boxes.tsx';
import { paperWords } from '../../../lib/code-words/evidence.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import type { EvidenceLine } from './use-evidence.ts';
import { evidenceWords } from './words.ts';

export interface LineDialogProps {
  readonly caseId: string;
  readonly line: EvidenceLine;
  readonly title: string;
  readonly onClose: () => void;
}

/** Which papers were seen of the line. */
export function PapersDialog({ caseId, line, title, onClose }: LineDialogProps) {
  const t = useWords(evidenceWords);
  const paperOf = useWords(paperWords);
  const [papers, setPapers] = useState<readonly PaperSeen[]>(line.papers);
  const { lineKind, lineId } = line;
  const writing = useWriting({
    path: 'evidencePapers',
    params: { caseId },
    done: t('kept'),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={`${t('papers')}: ${title}`}
      writing={writing}
      onSubmit={() => writing.run({ lineKind, lineId, papers })}
      onClose={onClose}
    >
      <ManyBoxes
        name="papers"
        label={t('papersSeen')}
        choices={PAPERS_SEEN.map((value) => ({ value, label: paperOf(value) }))}
        values={papers}
        onChange={setPapers}
      />
    </FormDialog>
  );
}
