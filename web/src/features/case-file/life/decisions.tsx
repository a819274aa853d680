import type { TaskKind } from '#domain/tasks/task-kinds';
import { Section } from '../../../components/page/section.tsx';
import { outcomeText, outcomeWords } from '../../../lib/code-words/outcomes.ts';
import { forumWords, nextStepWords, wayOnWords } from '../../../lib/code-words/reasons.ts';
import type { WayOff } from '../../../lib/code-words/reasons.ts';
import { taskKindWords } from '../../../lib/code-words/task-kinds.ts';
import { shortDateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { File } from '../use-case-file.ts';
import { useReasonText } from '../use-reason-text.ts';
import { caseFileWords } from '../words.ts';

type Decision = File['decisions'][number];

/** Each decision with its reason and the way on from it. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useWords(caseFileWords);
  return (
    <Section title={t('decisions')}>
      <ol className="flex flex-col divide-y divide-line">
        {decisions.map((decision, at) => (
          <li key={`${decision.kind}-${at}`} className="py-3 first:pt-0 last:pb-0">
            <DecisionLines decision={decision} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function DecisionLines({ decision }: { decision: Decision }) {
  const t = useWords(caseFileWords);
  const kindOf = useWords(taskKindWords);
  const outcomeOf = useWords(outcomeWords);
  const stepOf = useWords(nextStepWords);
  const forumOf = useWords(forumWords);
  const wayOnOf = useWords(wayOnWords);
  const reason = useReasonText()(decision.reason);
  const { kind, outcome, nextStep, forum, note } = decision;
  const wayOff = `${kind}/${outcome}`;
  const lines = [
    reason && t('reason', { reason }),
    nextStep && t('nextStep', { step: wordOf(stepOf, nextStepWords.th, nextStep) }),
    forum && t('forum', { forum: wordOf(forumOf, forumWords.th, forum) }),
    note && t('note', { note }),
    isWayOff(wayOff) ? wayOnOf(wayOff) : null,
  ].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-semibold">
          {kind in taskKindWords.th ? kindOf(kind as TaskKind) : kind} ·{' '}
          {outcomeText(outcomeOf, kind, outcome)}
        </span>
        <span className="text-sm text-soft">{shortDateText(decision.decidedOn)}</span>
      </p>
      {lines.map((line) => (
        <p key={line} className="text-soft">
          {line}
        </p>
      ))}
    </>
  );
}

function isWayOff(key: string): key is WayOff {
  return key in wayOnWords.th;
}

/** The word of a code that the contract tells as text. */
function wordOf<Key extends string>(
  say: (key: Key) => string,
  words: Readonly<Record<Key, string>>,
  code: string,
): string {
  return code in words ? say(code as Key) : code;
}
