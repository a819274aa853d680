import { useState } from 'react';
import type { ProxyView } from '#contracts/meeting-interests';
import type { MeetingView } from '#contracts/meetings';
import { Button } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { GiveProxyDialog } from './give-proxy-dialog.tsx';
import { interestWords } from './words.ts';

/** Who speaks for whom; only where the by-law of the centre knows proxies. */
export function Proxies({ meeting }: { meeting: MeetingView }) {
  const t = useWords(interestWords);
  const [isGiving, setGiving] = useState(false);
  const isOn = meeting.status === 'convened' || meeting.status === 'opened';
  const mayGive = meeting.mayRun && isOn && meeting.proxiesPerHolder > 0;
  if (meeting.proxies.length === 0 && !mayGive) return null;
  return (
    <Section title={t('proxies')}>
      <p className="text-soft">{t('proxiesAbout', { count: meeting.proxiesPerHolder })}</p>
      {meeting.proxies.length === 0 && <p className="mt-2">{t('noProxies')}</p>}
      <ul className="divide-y divide-line">
        {meeting.proxies.map((proxy) => (
          <li
            key={proxy.proxyId}
            className="flex flex-wrap items-center justify-between gap-2 py-2"
          >
            <ProxyLine proxy={proxy} />
            {mayGive && <EndProxy meetingId={meeting.meetingId} proxy={proxy} />}
          </li>
        ))}
      </ul>
      {mayGive && (
        <div className="mt-3 print:hidden">
          <Button look="secondary" icon="add" onPress={() => setGiving(true)}>
            {t('giveProxy')}
          </Button>
        </div>
      )}
      {isGiving && <GiveProxyDialog meeting={meeting} onClose={() => setGiving(false)} />}
    </Section>
  );
}

function ProxyLine({ proxy }: { proxy: ProxyView }) {
  const t = useWords(interestWords);
  const { giverName: giver, holderName: holder, signedOn, paperReference: paper } = proxy;
  return (
    <div className="min-w-0">
      <p className="font-semibold">{t('proxyOf', { giver, holder })}</p>
      <p className="text-soft">{t('proxyPaper', { date: dateText(signedOn), paper })}</p>
    </div>
  );
}

function EndProxy({ meetingId, proxy }: { meetingId: string; proxy: ProxyView }) {
  const t = useWords(interestWords);
  const { language } = useLanguage();
  const ending = useWriting<undefined>({
    path: 'meetingProxyEnd',
    params: { meetingId, proxyId: proxy.proxyId },
    done: t('proxyEnded'),
    onDone: () => undefined,
  });
  return (
    <span className="flex flex-col print:hidden">
      <Button
        look="quiet"
        label={t('endProxyOf', { name: proxy.giverName })}
        isRunning={ending.isRunning}
        onPress={() => ending.run(undefined)}
      >
        {t('endProxy')}
      </Button>
      {ending.problem && (
        <span role="alert" className="text-sm text-clay-700">
          {ending.problem.sentence[language]}
        </span>
      )}
    </span>
  );
}
