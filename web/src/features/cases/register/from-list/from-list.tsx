import { Notice } from '../../../../components/status/notice.tsx';
import { listKindWords } from '../../../../lib/code-words/case-sources.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { registerWords } from '../words.ts';
import type { Candidate } from './use-candidate.ts';

/** From which list the row comes, and what stands there besides. */
export function FromList({ candidate }: { candidate: Candidate }) {
  const t = useWords(registerWords);
  const kindOf = useWords(listKindWords);
  const { kind, row, maskedCitizenId, note } = candidate;
  return (
    <Notice title={t('fromList', { list: kindOf(kind), row })}>
      <p>{t('fromListAbout')}</p>
      {maskedCitizenId !== null && <p>{t('idInList', { id: maskedCitizenId })}</p>}
      {note !== null && <p>{note}</p>}
    </Notice>
  );
}
