import type { ApiProblem } from '../../lib/problem.ts';
import { Button } from '../action/button.tsx';
import { ProblemForm } from './problem-form.tsx';

interface SecondDecisionProps<Yes extends string> {
  /** Whoever asked may only take it back. */
  readonly isOwn: boolean;
  readonly yes: Yes;
  readonly confirm: string;
  readonly decline: string;
  readonly takeBack: string;
  /** What is confirmed cannot be had back easily. */
  readonly isDanger?: boolean;
  readonly deciding: {
    readonly problem: ApiProblem | undefined;
    readonly isRunning: boolean;
    readonly run: (body: { outcome: Yes | 'declined' }) => void;
  };
}

/** What one person asked for is confirmed or declined by another. */
export function SecondDecision<Yes extends string>(props: SecondDecisionProps<Yes>) {
  const { isOwn, yes, confirm, decline, takeBack, isDanger = false, deciding } = props;
  const say = (outcome: Yes | 'declined') => deciding.run({ outcome });
  const usual = isOwn ? 'secondary' : 'primary';
  return (
    <div className="mt-3 print:hidden">
      <ProblemForm problem={deciding.problem} onSubmit={() => say(isOwn ? 'declined' : yes)}>
        <div className="flex flex-col gap-3 sm:flex-row">
          {!isOwn && (
            <Button
              look="secondary"
              isDisabled={deciding.isRunning}
              onPress={() => say('declined')}
            >
              {decline}
            </Button>
          )}
          <Button look={isDanger ? 'danger' : usual} type="submit" isRunning={deciding.isRunning}>
            {isOwn ? takeBack : confirm}
          </Button>
        </div>
      </ProblemForm>
    </div>
  );
}
