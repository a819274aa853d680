import type { MatterView } from '#contracts/negotiations';
import { DANGERS } from '#domain/negotiations/matters';
import { Notice } from '../../components/status/notice.tsx';
import { dangerAdviceWords, dangerWords } from '../../lib/code-words/negotiations.ts';
import { useWords } from '../../lib/i18n.ts';
import { negotiationWords } from './words.ts';

/** What cannot wait, and what to do about it first. */
export function Urgent({ matters }: { matters: readonly MatterView[] }) {
  const t = useWords(negotiationWords);
  const nameOf = useWords(dangerWords);
  const adviceOf = useWords(dangerAdviceWords);
  const open = matters.filter(({ status }) => status === 'open');
  const found = DANGERS.filter((danger) => open.some(({ dangers }) => dangers.includes(danger)));
  if (found.length === 0) return null;
  return (
    <div className="mb-7">
      <Notice kind="bad" title={t('urgent')}>
        <ul className="mt-1 flex flex-col gap-2">
          {found.map((danger) => (
            <li key={danger}>
              <strong>{nameOf(danger)}</strong> {adviceOf(danger)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
