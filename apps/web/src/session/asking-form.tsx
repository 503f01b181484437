// A form that asks one thing of the server at once: what was refused is said at its field, and nothing typed is lost.
import { useMutation } from '@tanstack/react-query';
import { useRef, type ReactNode, type SubmitEvent } from 'react';
import type { Label } from '#contract/label';
import { ProblemContext } from '../forms/problem-context.js';
import { useFieldProblem } from '../forms/use-field-problem.js';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Failure } from '../widgets/failure.js';

interface Props<T> {
  readonly address: string;
  readonly body: object;
  /** Says who asks, where somebody must be signed in. */
  readonly token?: string;
  readonly submit: Label;
  readonly onDone: (answer: T) => void;
  readonly children?: ReactNode;
}

export function AskingForm<T>({ address, body, token, submit, onDone, children }: Props<T>) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => request<T>(address, { method: 'POST', token, body }),
    onSuccess: onDone,
  });
  const failure = error ?? undefined;
  const problem = useFieldProblem(form, failure);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <form className="command" ref={form} onSubmit={send} noValidate aria-busy={isPending}>
      <ProblemContext value={problem}>{children}</ProblemContext>
      {failure && !problem && <Failure error={failure} />}
      <div className="form-foot">
        <button className="button" type="submit" data-tone="main" aria-disabled={isPending}>
          {isPending ? text(strings.sending) : text(submit)}
        </button>
      </div>
    </form>
  );
}
