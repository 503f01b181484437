// Something that the public sees, or in its place the clause by which it does not.
import type { ReactNode } from 'react';
import type { Shown as ShownField } from '#domain/publication';
import { useText } from '../language/language.js';
import { publicStrings } from './strings.js';

interface Props<T> {
  readonly value: ShownField<T>;
  readonly children: (value: T) => ReactNode;
}

export function Shown<T>({ value, children }: Props<T>) {
  const text = useText();
  return isWithheld(value) ? (
    <p className="withheld">{text(publicStrings.withheld(value.withheld))}</p>
  ) : (
    children(value)
  );
}

function isWithheld<T>(value: ShownField<T>): value is Extract<ShownField<T>, { readonly withheld: string }> {
  return typeof value === 'object' && value !== null && 'withheld' in value;
}
