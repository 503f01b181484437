// The way from a round to the table of answers, for whoever answers or releases something in it.
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useRoundView } from '../round/round-context.js';
import { isAnswering } from './rows.js';
import { answersStrings } from './strings.js';

export function AnswersLink() {
  const text = useText();
  const { page } = useRoundView();
  if (!isAnswering(page)) return null;
  return (
    <p>
      <a className="button" href={formatAddress({ place: 'answers', id: page.id })}>
        {text(answersStrings.open)}
      </a>
    </p>
  );
}
