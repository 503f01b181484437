// How each member voted on an item in writing, with their words: once it is counted, or one's own before.
import { choiceLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { answerOn } from './answer-on.js';
import { writtenStrings } from './strings.js';

export function Given({ item }: { readonly item: string }) {
  const text = useText();
  const { meeting } = useMeetingView();
  const given = Object.values(meeting.roll).flatMap((seat) => {
    const answer = answerOn(seat, item);
    return answer ? [{ seat, answer }] : [];
  });
  if (meeting.status === 'convened' || given.length === 0) return null;
  return (
    <details className="written-given">
      <summary>{text(writtenStrings.each)}</summary>
      <ul>
        {given.map(({ seat: { seat, title }, answer }) => (
          <li key={seat}>
            <span lang="ko">{title}</span> <strong>{text(choiceLabels[answer.choice])}</strong>
            {answer.note !== undefined && (
              <>
                {' – '}
                <span lang="ko">{answer.note}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
