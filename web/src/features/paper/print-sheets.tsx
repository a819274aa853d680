import { useState, type ReactNode } from 'react';
import type { CentrePaper, PrintSheets } from '#contracts/paper';
import { SHEET_KINDS, type SheetKind } from '#domain/paper/sheet-kinds';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { Select } from '../../components/form/select.tsx';
import { Section } from '../../components/page/section.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { sheetKindWords } from '../../lib/code-words/paper.ts';
import { countText, shortDateText, todayInBangkok } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { usePrint } from './use-paper.ts';
import { paperWords } from './words.ts';

interface PrintProps {
  readonly centreId: string;
  readonly paper: CentrePaper;
}

/** Everything of a round first, then single collections and meetings, then blank sheets. */
export function PrintSection(props: PrintProps) {
  const t = useWords(paperWords);
  return (
    <Section title={t('printTitle')}>
      <div className="flex flex-col gap-8">
        <Round {...props} />
        <Single {...props} />
        <Blank centreId={props.centreId} />
      </div>
    </Section>
  );
}

/** The day of the next collection, or a month from today's, as most rounds go. */
function Round({ centreId, paper }: PrintProps) {
  const t = useWords(paperWords);
  const [until, setUntil] = useState<string | undefined>(
    paper.collections[0]?.dueOn ?? todayInBangkok(),
  );
  const printing = usePrint({ centreId, what: 'round' });
  return (
    <ProblemForm
      problem={printing.problem}
      onSubmit={() => {
        if (until !== undefined) printing.run({ what: 'round', until });
      }}
    >
      <div>
        <h3 className="font-bold text-indigo-900">{t('round')}</h3>
        <p className="max-w-prose text-soft">
          {t('roundAbout', { visits: countText(paper.visits) })}
        </p>
      </div>
      <div className="sm:w-80">
        <BuddhistDateField
          name="until"
          label={t('until')}
          help={t('untilHelp')}
          value={until}
          onChange={setUntil}
          isRequired
        />
      </div>
      <div>
        <Button type="submit" icon="print" isRunning={printing.isRunning}>
          {t('printRound')}
        </Button>
      </div>
    </ProblemForm>
  );
}

function Single({ centreId, paper }: PrintProps) {
  const t = useWords(paperWords);
  const { language } = useLanguage();
  const { collections, meetings } = paper;
  return (
    <>
      {collections.length > 0 && (
        <Lines title={t('collectionTitle')}>
          {collections.map(({ fundId, fundName, dueOn, loans }) => (
            <PrintLine
              key={fundId}
              centreId={centreId}
              order={{ what: 'collection', fundId, collectOn: dueOn }}
              name={t('collection', {
                fund: fundName[language],
                date: shortDateText(dueOn),
                loans: countText(loans),
              })}
            />
          ))}
        </Lines>
      )}
      {meetings.length > 0 && (
        <Lines title={t('meetingTitle')}>
          {meetings.map(({ meetingId, meetingNumber: number, plannedOn }) => (
            <PrintLine
              key={meetingId}
              centreId={centreId}
              order={{ what: 'meeting', meetingId }}
              name={t('meeting', { number, date: shortDateText(plannedOn) })}
            />
          ))}
        </Lines>
      )}
    </>
  );
}

function Lines({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-bold text-indigo-900">{title}</h3>
      <ul className="divide-y divide-line">{children}</ul>
    </div>
  );
}

function PrintLine(props: { centreId: string; order: PrintSheets; name: string }) {
  const t = useWords(paperWords);
  const { centreId, order, name } = props;
  const printing = usePrint({ centreId, what: JSON.stringify(order) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span>{name}</span>
      <Button
        look="secondary"
        icon="print"
        label={t('printOf', { what: name })}
        isRunning={printing.isRunning}
        onPress={() => printing.run(order)}
      >
        {t('print')}
      </Button>
    </li>
  );
}

function Blank({ centreId }: { centreId: string }) {
  const t = useWords(paperWords);
  const kindOf = useWords(sheetKindWords);
  const [kind, setKind] = useState<SheetKind>();
  const [count, setCount] = useState<number | undefined>(5);
  const printing = usePrint({ centreId, what: 'blank' });
  return (
    <ProblemForm
      problem={printing.problem}
      onSubmit={() => {
        if (kind !== undefined && count !== undefined) printing.run({ what: 'blank', kind, count });
      }}
    >
      <h3 className="font-bold text-indigo-900">{t('blankTitle')}</h3>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <Select
          name="kind"
          label={t('kind')}
          choices={SHEET_KINDS.map((value) => ({ value, label: kindOf(value) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
        <NumberField name="count" label={t('count')} value={count} onChange={setCount} isRequired />
      </div>
      <div>
        <Button type="submit" look="secondary" icon="print" isRunning={printing.isRunning}>
          {t('printBlank')}
        </Button>
      </div>
    </ProblemForm>
  );
}
