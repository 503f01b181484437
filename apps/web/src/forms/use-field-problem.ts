// Finds the field that a refusal is about, and leads the writer there once it shows the sentence.
import { useEffect, useState, type RefObject } from 'react';
import { Refused } from '../http/request.js';
import { nearestField } from './field-path.js';
import type { FieldProblem } from './problem-context.js';

export function useFieldProblem(
  form: RefObject<HTMLFormElement | null>,
  failure: Error | undefined,
): FieldProblem | undefined {
  const [problem, setProblem] = useState<FieldProblem>();
  useEffect(() => {
    const refused = failure instanceof Refused ? failure : undefined;
    const names = fieldsIn(form.current).map(nameOf);
    const at = nearestField(
      refused?.problem.field ?? '',
      names.filter((name) => name !== ''),
    );
    setProblem(refused && at !== undefined ? { at, sentence: refused.sentence } : undefined);
  }, [form, failure]);
  useEffect(() => {
    const field = fieldsIn(form.current).find((each) => nameOf(each) === problem?.at);
    const focusable = field?.matches('fieldset') ? field.querySelector('input, select, textarea') : field;
    if (!(focusable instanceof HTMLElement)) return;
    focusable.focus();
    focusable.scrollIntoView({ block: 'center' });
  }, [form, problem]);
  return problem;
}

function fieldsIn(form: HTMLFormElement | null): readonly Element[] {
  return [...(form?.elements ?? [])];
}

function nameOf(field: Element): string {
  return field.getAttribute('name') ?? '';
}
