import { useState, type ReactNode } from 'react';
import { pathOf } from '#contracts/paths';
import type { FormKind, TaskForm } from '#contracts/task-forms';
import { CompletedTask } from '#contracts/tasks';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import type { ApiProblem } from '../../../lib/problem.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-task.ts';
import { taskWords } from '../words.ts';
import { useFromPaper } from './from-paper.tsx';
import { checkForm } from './own-refusals.ts';
import type { TaskFormProps } from './task-form-props.ts';
import { forgetDraft } from './use-draft.ts';
import { formWords } from './words.ts';

/** A form in the making: any field may still be missing. */
type Unfilled<Value> = Value extends readonly (infer Item)[]
  ? readonly Unfilled<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Unfilled<Value[Key]> | undefined }
    : Value | undefined;

export type Candidate<Kind extends FormKind> = Unfilled<TaskForm<Kind>> & {
  readonly kind: NoInfer<Kind>;
};

interface CompletionFormProps<Kind extends FormKind> extends TaskFormProps {
  readonly kind: Kind;
  /** The form as it stands now. */
  readonly candidate: Candidate<Kind>;
  readonly children: ReactNode;
  /** On the button: what pressing it says, such as 'ลงนาม'. */
  readonly submitLabel?: string;
  readonly isBlocked?: boolean;
}

/** Checks with the contract, sends once, puts every refusal at its field, and tells the page when done. */
export function CompletionForm<Kind extends FormKind>(props: CompletionFormProps<Kind>) {
  const t = useWords(formWords);
  const page = useWords(taskWords);
  const { taskId } = props.task;
  const [ownProblem, setOwnProblem] = useState<ApiProblem>();
  const loadNewest = useLoadNewest();
  const paper = useFromPaper(props.task);
  const completing = useCommand({
    form: `complete-task:${taskId}`,
    send: (form: TaskForm, idempotencyKey) =>
      sendCommand({
        path: pathOf('completeTask', { taskId }),
        answer: CompletedTask,
        body: form,
        idempotencyKey,
      }),
    onDone: (completed) => {
      forgetDraft(taskId);
      paper.forget();
      props.onAccepted({ ...completed, kind: props.kind });
      void loadNewest();
    },
  });
  const submit = () => {
    const checked = checkForm(props.kind, { ...props.candidate, ...paper.sent });
    completing.forgetProblem();
    setOwnProblem('problem' in checked ? checked.problem : undefined);
    if ('form' in checked) completing.run(checked.form);
  };
  return (
    <ProblemForm
      onSubmit={submit}
      problem={completing.problem ?? ownProblem}
      onReload={() => void loadNewest()}
    >
      {paper.fields}
      {props.children}
      <div className="flex flex-col gap-2 sm:flex-row sm:items-center sm:gap-4">
        <Button
          type="submit"
          isRunning={completing.isRunning}
          isDisabled={props.isBlocked ?? false}
        >
          {props.submitLabel ?? t('save')}
        </Button>
        <p className="text-sm text-soft">{page('draftKept')}</p>
      </div>
    </ProblemForm>
  );
}
