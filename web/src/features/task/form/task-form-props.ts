import type { FormKind } from '#contracts/task-forms';
import type { TaskView } from '#contracts/tasks';

/** That a form was accepted, for the page to say so. */
export interface Accepted {
  readonly kind: FormKind;
  /** Null when a part was taken and the task stays open for the rest. */
  readonly outcome: string | null;
  readonly receiptNumber: string | null;
  readonly certificateNumber: string | null;
}

export interface TaskFormProps {
  readonly task: TaskView;
  readonly onAccepted: (accepted: Accepted) => void;
}
