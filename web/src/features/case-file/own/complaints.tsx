import type { OwnView } from '#contracts/own-view';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { complaintCategoryWords, complaintOutcomeWords } from '../../../lib/code-words/own-view.ts';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { ownWords } from './words.ts';

/** The reader's own complaints, with who answers until when, and the answer. */
export function OwnComplaints({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  if (view.complaints.length === 0) return null;
  return (
    <Section title={t('complaints')}>
      <ul className="divide-y divide-line">
        {view.complaints.map((complaint) => (
          <li key={complaint.complaintId} className="py-3">
            <OneComplaint complaint={complaint} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneComplaint({ complaint }: { complaint: OwnView['complaints'][number] }) {
  const t = useWords(ownWords);
  const categoryOf = useWords(complaintCategoryWords);
  const outcomeOf = useWords(complaintOutcomeWords);
  const roleOf = useWords(roleWords);
  const { number, category, text, handler, dueOn, answer, outcome } = complaint;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t('complaintNumber', { number })} · {categoryOf(category)}
        <Tag tone={outcome === null ? 'calm' : 'good'}>
          {outcome === null ? t('waiting') : outcomeOf(outcome)}
        </Tag>
      </p>
      <p>{text}</p>
      {answer === null ? (
        <p className="text-soft">
          {t('answeredBy', { role: roleOf(handler), date: dateText(dueOn) })}
        </p>
      ) : (
        <p className="font-semibold">{t('answer', { text: answer })}</p>
      )}
    </>
  );
}
