import { Button } from '../../components/action/button.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useAsk } from './use-allocations.ts';
import { allocationWords } from './words.ts';

export function AskButton({ meetingId, isAgain }: { meetingId: string; isAgain: boolean }) {
  const t = useWords(allocationWords);
  const { language } = useLanguage();
  const asking = useAsk(meetingId);
  return (
    <div className="flex flex-col gap-3">
      <Button
        look={isAgain ? 'secondary' : 'primary'}
        isRunning={asking.isRunning}
        onPress={() => asking.run()}
      >
        {t(isAgain ? 'askAgain' : 'ask')}
      </Button>
      {asking.problem && (
        <div role="alert">
          <Notice kind="bad">{asking.problem.sentence[language]}</Notice>
        </div>
      )}
    </div>
  );
}
