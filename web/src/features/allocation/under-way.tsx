import { useEffect, useState } from 'react';
import { ProgressBar } from '../../components/status/progress-bar.tsx';
import { useWords } from '../../lib/i18n.ts';
import { allocationWords } from './words.ts';

const PROMISED_SECONDS = 10;
const LONG_SECONDS = 20;

/** Time goes by; how near the answer is nobody knows, so the bar tells the time that was promised. */
export function UnderWay() {
  const t = useWords(allocationWords);
  const seconds = useSeconds();
  return (
    <div className="card px-5 py-5">
      <ProgressBar
        label={t('waiting')}
        value={Math.min(seconds, PROMISED_SECONDS)}
        total={PROMISED_SECONDS}
        valueText={t('seconds', { count: seconds })}
      />
      <p role="status" className="mt-3 text-soft">
        {t(seconds < LONG_SECONDS ? 'waitingAbout' : 'waitingLong')}
      </p>
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
