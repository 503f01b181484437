// The headings of a table of figures; those of figures stand over their last digit.
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';

export interface Column {
  readonly label: Label;
  readonly isFigure?: boolean;
}

export function Headings({ columns }: { readonly columns: readonly Column[] }) {
  const text = useText();
  return (
    <thead>
      <tr>
        {columns.map(({ label, isFigure }) => (
          <th key={label.en} scope="col" data-figure={isFigure}>
            {text(label)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
