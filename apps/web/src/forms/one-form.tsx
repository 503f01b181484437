// A form under the item that it is about as it stands now; or that the item cannot be seen.
import type { FunctionComponent } from 'react';
import type { StreamName } from '#domain/between/streams';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import type { FormProps, Kind } from './form-of.js';

interface Props<At> {
  readonly kind: Pick<Kind<StreamName, At>, 'Now'>;
  readonly Form: FunctionComponent<FormProps<At>>;
  /** Absent where the reader's page does not have the item. */
  readonly at: At | undefined;
  readonly onDone: () => void;
}

export function OneForm<At>({ kind: { Now }, Form, at, onDone }: Props<At>) {
  const text = useText();
  if (!at) return <p>{text(strings.notThere)}</p>;
  return (
    <>
      <Now at={at} />
      <Form at={at} onDone={onDone} />
    </>
  );
}

/** Whether a command has its form among these. */
export function hasForm<T extends string>(
  forms: Readonly<Record<T, unknown>>,
  command: string,
): command is T {
  return Object.hasOwn(forms, command);
}
