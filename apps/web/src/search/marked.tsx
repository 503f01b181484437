// A text in which the words that were looked for stand out.
import { spansOf } from '#contract/finding/finding';

interface Props {
  readonly text: string;
  /** As they are compared. */
  readonly words: readonly string[];
}

export function Marked({ text, words }: Props) {
  const spans = spansOf(text, words);
  return (
    <span lang="ko">
      {spans.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(spans[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.to ?? 0)}
    </span>
  );
}
