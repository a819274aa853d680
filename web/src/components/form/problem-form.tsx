import { useMemo, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { useLanguage } from '../../lib/i18n.ts';
import type { ApiProblem } from '../../lib/problem.ts';
import { FieldRefusals } from './field-refusals.ts';
import { FormErrorSummary } from './form-error-summary.tsx';

interface ProblemFormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  /** What the server refused at the last press; its fields show their sentence at the field. */
  readonly problem?: ApiProblem | undefined;
  readonly problemTitle?: string;
  /** For a refusal by a newer state (409): how to load what stands now. */
  readonly onReload?: (() => void) | undefined;
}

/** A form whose fields say themselves what is wrong. Nothing is sent while a field refuses. */
export function ProblemForm(props: ProblemFormProps) {
  const { children, onSubmit, problem, onReload } = props;
  const { language } = useLanguage();
  const refusals = useMemo(
    () =>
      Object.fromEntries(
        (problem?.fields ?? []).map((field) => [field.path, field.sentence[language]]),
      ),
    [problem, language],
  );
  return (
    <FieldRefusals value={refusals}>
      <Form
        className="flex flex-col gap-6"
        validationErrors={refusals}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {problem && (
          <FormErrorSummary problem={problem} title={props.problemTitle} onReload={onReload} />
        )}
        {children}
      </Form>
    </FieldRefusals>
  );
}
