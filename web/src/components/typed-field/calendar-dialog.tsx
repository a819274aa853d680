/** A month to choose a day from, in the Buddhist era for Thai readers. Loaded only when opened. */

import { parseDate } from '@internationalized/date';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  Button as MonthButton,
} from 'react-aria-components/Calendar';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { Dialog } from '../action/dialog.tsx';
import { Icon } from '../action/icon.tsx';
import { typedFieldWords } from './words.ts';

interface CalendarDialogProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly onChoose: (on: string) => void;
  readonly onClose: () => void;
}

export function CalendarDialog(props: CalendarDialogProps) {
  const t = useWords(typedFieldWords);
  const { language } = useLanguage();
  return (
    <Dialog title={props.label} isOpen onClose={props.onClose}>
      <I18nProvider locale={language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB-u-ca-gregory'}>
        <Calendar
          aria-label={props.label}
          value={props.value === undefined ? null : parseDate(props.value)}
          minValue={props.earliest === undefined ? null : parseDate(props.earliest)}
          maxValue={props.latest === undefined ? null : parseDate(props.latest)}
          onChange={(day) => {
            props.onChoose(day.toString());
            props.onClose();
          }}
        >
          <header className="mb-3 flex items-center justify-between">
            <MonthButton slot="previous" aria-label={t('previousMonth')} className={TURN}>
              <Icon name="back" />
            </MonthButton>
            <CalendarHeading className="text-lg" />
            <MonthButton slot="next" aria-label={t('nextMonth')} className={TURN}>
              <Icon name="forward" />
            </MonthButton>
          </header>
          <CalendarGrid weekdayStyle={language === 'th' ? 'narrow' : 'short'} className="w-full">
            {(day) => <CalendarCell date={day} className={DAY} />}
          </CalendarGrid>
        </Calendar>
      </I18nProvider>
    </Dialog>
  );
}

const TURN =
  'grid size-12 cursor-pointer place-items-center rounded-field text-indigo-800 data-hovered:bg-indigo-100 data-disabled:text-line';

const DAY =
  'mx-auto grid size-11 cursor-pointer place-items-center rounded-full data-hovered:bg-indigo-100 ' +
  'data-selected:bg-indigo-700 data-selected:text-white data-disabled:text-edge data-outside-month:hidden';
