// What was noticed about a table as a whole: columns that are missing or not read, headings that are not there.
import { useText } from '../language/language.js';
import type { Reading } from './sheet.js';
import { setupStrings } from './strings.js';

export function SheetNotes<Row, K extends string>({ reading }: { readonly reading: Reading<Row, K> }) {
  const text = useText();
  const { sheet: say } = setupStrings;
  const { missing, headed, unread } = reading.layout;
  return (
    <>
      {missing.length > 0 && (
        <p className="callout" role="alert" data-tone="grave">
          {text(say.missing(missing.map(({ label }) => label)))}
        </p>
      )}
      {missing.length === 0 && !headed && <p className="callout">{text(say.unheaded)}</p>}
      {unread.length > 0 && <p className="hint">{text(say.unread(unread))}</p>}
    </>
  );
}
