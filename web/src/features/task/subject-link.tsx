import { Link, linkOptions } from '@tanstack/react-router';
import type { TaskView } from '#contracts/tasks';
import { taskRule } from '#domain/tasks/task-kinds';
import { buttonClass } from '../../components/action/button.tsx';
import { useWords } from '../../lib/i18n.ts';
import { taskWords } from './words.ts';

/** The way to what a task is about, where that has a page of its own: a meeting, a group, a fund. */
export function SubjectLink({ task, className }: { task: TaskView; className?: string }) {
  const t = useWords(taskWords);
  const page = pageOf(task);
  if (page === undefined) return null;
  return (
    <Link {...page.link} className={`${className ?? ''} ${buttonClass('secondary', true)}`}>
      {t(page.says)}
    </Link>
  );
}

function pageOf({ kind, subjectId, caseId, centreId }: TaskView) {
  const isOfTalks = kind === 'renew-offer' || kind === 'negotiate-creditors';
  if (isOfTalks && caseId !== null) {
    const link = linkOptions({ to: '/cases/$caseId/negotiation', params: { caseId } });
    return { says: 'openNegotiation', link } as const;
  }
  if (subjectId === null) return undefined;
  if (taskRule(kind).process === 'committee-meeting') {
    const link = linkOptions({ to: '/meetings/$meetingId', params: { meetingId: subjectId } });
    return { says: 'openMeeting', link } as const;
  }
  if (kind === 'ask-group-again' || kind === 'follow-up-group') {
    const link = linkOptions({ to: '/groups/$accessionId', params: { accessionId: subjectId } });
    return { says: 'openGroup', link } as const;
  }
  if (kind === 'deposit-cash') {
    const link = linkOptions({ to: '/funds/$fundId/cash', params: { fundId: subjectId } });
    return { says: 'openFundCash', link } as const;
  }
  if (kind === 'renew-term') {
    const link = linkOptions({ to: '/centre/$centreId/committee', params: { centreId } });
    return { says: 'openCommittee', link } as const;
  }
  return undefined;
}
