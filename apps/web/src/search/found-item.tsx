// One thing that was found: what it is called, where it stands, and the part that holds the words.
import { trackLabels } from '#contract/glossary';
import type { FoundKind } from '#contract/finding/finding';
import type { FoundView } from '#contract/views';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { Marked } from './marked.js';
import { searchStrings } from './strings.js';

interface Props {
  readonly kind: FoundKind;
  readonly found: FoundView;
  readonly words: readonly string[];
}

export function FoundHeading({ kind, found, words }: Props) {
  const text = useText();
  return kind === 'meeting' ? (
    <>{text(numberLabel(found.heading))}</>
  ) : (
    <Marked text={found.heading} words={words} />
  );
}

/** Where it stands: its track, what it stands in, its committee and year. */
export function FoundContext({ kind, found }: Pick<Props, 'kind' | 'found'>) {
  const text = useText();
  const { track, context, committee, year } = found;
  const isNamed = committee !== undefined && !context.includes(committee);
  const isDated = year !== undefined && !context.includes(String(year));
  return (
    <span className="found-context">
      {track && <span>{text(trackLabels[track])}</span>}
      {context !== '' && (
        <span lang="ko">{kind === 'agendaItem' ? text(numberLabel(context)) : context}</span>
      )}
      {isNamed && <span lang="ko">{committee}</span>}
      {isDated && <span>{text(searchStrings.year(year))}</span>}
    </span>
  );
}
