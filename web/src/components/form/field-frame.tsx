/** What every field has around its box: label above, help and refusal below it, in large type. */

import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label, Text } from 'react-aria-components/TextField';
import { useWords } from '../../lib/i18n.ts';
import { Icon } from '../action/icon.tsx';
import { pieceWords } from '../words.ts';

/** Shared by all fields. `name` is the path of the field in the command, so refusals find it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export function FieldLabel({ label, isRequired }: { label: string; isRequired: boolean }) {
  const t = useWords(pieceWords);
  return (
    <Label className={LABEL}>
      {label}
      {!isRequired && <span className={OPTIONAL}>({t('optional')})</span>}
    </Label>
  );
}

export function FieldHelp({ children }: { children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <Text slot="description" className="mt-1 block text-sm text-soft">
      {children}
    </Text>
  );
}

/** `missing` is the sentence for an empty field: there is something to type, to choose, to tick. */
export function FieldRefusal({ missing = 'required' }: { missing?: MissingKey }) {
  const t = useWords(pieceWords);
  return (
    <FieldError className="mt-1.5 block">
      {({ validationDetails, validationErrors }) => (
        <RefusalLine>
          {validationDetails.valueMissing ? t(missing) : validationErrors.join(' ')}
        </RefusalLine>
      )}
    </FieldError>
  );
}

export function RefusalLine({ children }: { children: ReactNode }) {
  return (
    <span className="flex items-start gap-1.5 font-semibold text-clay-700">
      <Icon name="warning" className="mt-[0.15em] size-[1.3em]" />
      <span>{children}</span>
    </span>
  );
}

type MissingKey = 'required' | 'requiredChoice' | 'requiredTick';

export const LABEL = 'mb-1.5 block font-semibold text-ink';
export const OPTIONAL = 'ml-2 text-sm font-normal text-soft';
